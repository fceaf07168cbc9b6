package dev.segue.stdlib;

import dev.segue.eval.FailureKind;
import dev.segue.eval.ScriptFailure;
import dev.segue.eval.Shown;
import dev.segue.value.Value;

/** The failures that functions share, each in one sentence that names the value and what is taken. */
final class Refusal {

    private Refusal() {}

    /** A value of a kind that does not fit. */
    static ScriptFailure type(String function, String taken, Value given) {
        return argument("%s takes %s; this is %s".formatted(function, taken, Shown.withType(given)));
    }

    /** An argument that is of the right kind and still no good. */
    static ScriptFailure argument(String sentence) {
        return new ScriptFailure(FailureKind.TYPE, sentence);
    }

    /** There is no such element. */
    static ScriptFailure empty(String function, Value given) {
        return new ScriptFailure(FailureKind.KEY, "%s of %s: it has no element".formatted(function, given.literal()));
    }
}
