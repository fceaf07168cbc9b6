package dev.segue.stdlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.segue.eval.EvaluationContext;
import dev.segue.eval.FailureKind;
import dev.segue.eval.Invocation;
import dev.segue.eval.Limits;
import dev.segue.eval.Literals;
import dev.segue.eval.ScriptFailure;
import dev.segue.source.SourceText;
import dev.segue.value.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Calls functions as the registry holds them, with arguments written as a script writes them. */
final class Calling {

    private Calling() {}

    /** The value of a literal. */
    static Value value(String literal) {
        return Literals.read(literal, Set.of());
    }

    /** What a function gives; an argument is a value, or a text that is a literal. */
    static Value call(String name, Object... arguments) {
        return call(Limits.DEFAULT, name, arguments);
    }

    static Value call(Limits limits, String name, Object... arguments) {
        List<Value> values = Stream.of(arguments).map(Calling::argument).toList();
        return StandardFunctions.registry().call(name, invocation(limits), values);
    }

    private static Value argument(Object argument) {
        return argument instanceof Value value ? value : value((String) argument);
    }

    private static Invocation invocation(Limits limits) {
        EvaluationContext context = EvaluationContext.builder().limits(limits).build();
        return new Invocation(context, SourceText.of("test.upgrade", "").endSpan());
    }

    /** Compares how the values print, so that 1 and 1.0 are told apart. */
    static void gives(String expected, String name, Object... arguments) {
        assertEquals(value(expected).literal(), call(name, arguments).literal());
    }

    static ScriptFailure fails(FailureKind kind, String name, Object... arguments) {
        return fails(Limits.DEFAULT, kind, name, arguments);
    }

    static ScriptFailure fails(Limits limits, FailureKind kind, String name, Object... arguments) {
        ScriptFailure failure = assertThrows(ScriptFailure.class, () -> call(limits, name, arguments));
        assertEquals(kind, failure.kind(), failure.message());
        return failure;
    }

    /** The failure and its whole message. */
    static void fails(FailureKind kind, Message message, String name, Object... arguments) {
        assertEquals(message.text(), fails(kind, name, arguments).message());
    }

    /** What a failure says. */
    record Message(String text) {}

    static Message saying(String text) {
        return new Message(text);
    }

    /** Limits with a small number of elements. */
    static Limits atMost(int elements) {
        return new Limits(1_000_000, 100, elements);
    }
}
