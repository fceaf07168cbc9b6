package dev.segue.eval;

import dev.segue.value.Value;
import java.util.List;

/** Matches the elements of a tuple or the first ones of a list, from the first to the last. */
interface ElementsMatcher {

    boolean match(List<Value> elements, Frame frame);

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
    }

    /** Asks one element. */
    record One(Matcher matcher, int index) implements ElementsMatcher {
        @Override
        public boolean match(List<Value> elements, Frame frame) {
            return matcher.matches(elements.get(index), frame);
        }
    }

    /** Asks the first half, then the second. */
    record Both(ElementsMatcher first, ElementsMatcher second) implements ElementsMatcher {
        @Override
        public boolean match(List<Value> elements, Frame frame) {
            return first.match(elements, frame) && second.match(elements, frame);
        }
    }
}
