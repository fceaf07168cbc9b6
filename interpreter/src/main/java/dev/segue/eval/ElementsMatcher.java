package dev.segue.eval;

import dev.segue.value.Value;
import java.util.List;
import org.objectweb.asm.Label;

/** Matches the elements of a tuple or the first ones of a list, from the first to the last. */
interface ElementsMatcher {

    boolean match(List<Value> elements, Frame frame);

    /** Writes what goes on elsewhere if the elements on the stack, null where there are none, do not match. */
    default void emit(Emitter emitter, Label otherwise) {
        int elements = emitter.code.kept();
        emitter.code.load(elements);
        emitter.code.ifNull(otherwise);
        emit(emitter, elements, otherwise);
    }

    /** The same for elements that a local variable holds. */
    void emit(Emitter emitter, int elements, Label otherwise);

    static Value element(List<Value> elements, int index) {
        return elements.get(index);
    }

    /** One for each element, from a place on. */
    static ElementsMatcher of(List<Matcher> matchers, int from) {
        int count = matchers.size();
        return switch (count) {
            case 0 -> new None();
            case 1 -> new One(matchers.getFirst(), from);
            default ->
                new Both(
                        of(matchers.subList(0, count / 2), from),
                        of(matchers.subList(count / 2, count), from + count / 2));
        };
    }

    /** Asks nothing. */
    record None() implements ElementsMatcher {
        @Override
        public boolean match(List<Value> elements, Frame frame) {
            return true;
        }

        @Override
        public void emit(Emitter emitter, int elements, Label otherwise) {
            // Nothing is asked.
        }
    }

    /** Asks one element. */
    record One(Matcher matcher, int index) implements ElementsMatcher {
        @Override
        public boolean match(List<Value> elements, Frame frame) {
            return matcher.matches(elements.get(index), frame);
        }

        @Override
        public void emit(Emitter emitter, int elements, Label otherwise) {
            if (matcher instanceof AnyMatcher) {
                return;
            }
            emitter.code.load(elements);
            emitter.code.constant(index);
            emitter.code.function(ElementsMatcher.class, "element", Value.class, List.class, int.class);
            emitter.match(matcher, emitter.code.kept(), otherwise);
        }
    }

    /** Asks the first half, then the second. */
    record Both(ElementsMatcher first, ElementsMatcher second) implements ElementsMatcher {
        @Override
        public boolean match(List<Value> elements, Frame frame) {
            return first.match(elements, frame) && second.match(elements, frame);
        }

        @Override
        public void emit(Emitter emitter, int elements, Label otherwise) {
            first.emit(emitter, elements, otherwise);
            second.emit(emitter, elements, otherwise);
        }
    }
}
