package dev.segue.eval;

import dev.segue.eval.jvm.Assembler;
import dev.segue.source.Span;
import dev.segue.value.TooLargeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/**
 * Where in the script a unit is: a local variable of its method has the number of the place, which only a failure reads, so that
 * noting it costs nothing.
 */
final class UnitPlaces {
    private final Assembler code;
    private final int place;
    private final List<Span> spans = new ArrayList<>();

    UnitPlaces(Assembler code) {
        this.code = code;
        this.place = code.variable();
    }

    /** Notes a place. */
    void mark(Span span) {
        int index = spans.isEmpty() || !spans.getLast().equals(span) ? spans.size() : spans.size() - 1;
        if (index == spans.size()) {
            spans.add(span);
        }
        note(index);
    }

    /** Before the first one. */
    void begin() {
        note(0);
    }

    private void note(int index) {
        code.constant(index);
        code.storeInteger(place);
    }

    /** Says of what is thrown between two labels where it was thrown, and throws it on. */
    void handle(Label from, Label to, Surroundings around) {
        Label handler = new Label();
        code.handle(from, to, handler);
        code.here(handler);
        code.constant(List.copyOf(spans), List.class);
        code.loadInteger(place);
        around.activation();
        code.function(
                UnitPlaces.class, "failed", Throwable.class, Throwable.class, List.class, int.class, Activation.class);
        code.raise();
    }

    /** What goes on being thrown; the unit calls it. */
    static Throwable failed(Throwable thrown, List<Span> spans, int place, Activation activation) {
        ScriptFailure failure = failure(thrown, activation);
        return failure == null ? thrown : failure.at(spans.get(place), activation);
    }

    private static @Nullable ScriptFailure failure(Throwable thrown, Activation activation) {
        return switch (thrown) {
            case ScriptFailure known -> known;
            case TooLargeException tooLarge -> ScriptFailure.of(tooLarge);
            case StackOverflowError tooDeep -> activation.hasRoom() ? CallCompiler.tooDeep(activation.name()) : null;
            default -> null;
        };
    }
}
