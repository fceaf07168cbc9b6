package dev.segue.weave.prelude;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.MapTerm;
import dev.segue.erlang.term.Tuple;
import dev.segue.eval.ScriptFailure;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.util.List;

/**
 * The same thing in both languages.
 *
 * @param segue a lambda of the interpreter
 * @param erlang an expression over the functions of the prelude and the arguments {@code A}, {@code B}, {@code C}
 */
record Twin(String segue, String erlang) {

    /** What came out: how the value prints, or kind and message of the failure. */
    record Told(String text) {

        static Told value(Value value) {
            return new Told(PreludeValues.sorted(value));
        }

        static Told failure(String kind, String message) {
            return new Told("fails with " + kind + ": " + message);
        }
    }

    /** Compares what both give for each of these lists of arguments, which are sent to the node in one go. */
    void check(PreludeNode node, List<List<Value>> cases) {
        List<Tuple> outcomes = node.outcomes(
                erlang,
                cases.getFirst().size(),
                cases.stream()
                        .map(arguments -> new Tuple(
                                arguments.stream().map(PreludeValues::term).toList()))
                        .toList());
        for (int i = 0; i < cases.size(); i++) {
            List<Value> arguments = cases.get(i);
            String told = told(outcomes.get(i)).text();
            assertEquals(interpreted(arguments).text(), told, () -> erlang + " with " + arguments);
        }
    }

    private Told interpreted(List<Value> arguments) {
        try {
            return Told.value(Interpreted.call(segue, arguments));
        } catch (ScriptFailure failure) {
            return Told.failure(failure.kind().atom().name(), failure.message());
        }
    }

    private static Told told(Tuple outcome) {
        if (outcome.isTagged("ok", 2)) {
            return Told.value(PreludeValues.value(outcome.at(1)));
        }
        if (!(outcome.isTagged("failed", 2) && outcome.at(1) instanceof MapTerm failure)) {
            return new Told(outcome.toString());
        }
        StringValue message =
                (StringValue) PreludeValues.value(failure.value("message").orElseThrow());
        return Told.failure(((Atom) failure.value("kind").orElseThrow()).name(), message.text());
    }
}
