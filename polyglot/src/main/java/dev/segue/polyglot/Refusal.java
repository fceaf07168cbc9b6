package dev.segue.polyglot;

import dev.segue.foreign.ForeignFailure;
import dev.segue.foreign.ForeignFailure.Reason;
import dev.segue.value.FunctionValue;
import dev.segue.value.Value;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.jspecify.annotations.Nullable;

/** Says which values do not pass. */
final class Refusal {

    private Refusal() {}

    /** For something that is called so. */
    static ForeignFailure of(String what) {
        String advice =
                what.endsWith(" Promise") ? ": foreign code runs to its end at once, so nothing is awaited" : "";
        return new ForeignFailure(Reason.UNFIT, what + " cannot be given back to the script" + advice, List.of());
    }

    /** For a function that is inside something, or is given back by a function. */
    static ForeignFailure ofFunction(FunctionValue function) {
        return new ForeignFailure(
                Reason.UNFIT,
                "the function %s cannot be given to foreign code here: only as an argument of its own"
                        .formatted(function.literal()),
                List.of());
    }

    /** For a map of which two keys are one in the other language. */
    static ForeignFailure ofKeys() {
        return new ForeignFailure(
                Reason.UNFIT,
                "a map with keys that are the same in the other language cannot be given to it",
                List.of());
    }

    /** What the script itself threw, if a failure of foreign code has it under that name. */
    static @Nullable RuntimeException cause(PolyglotException failure, String name) {
        org.graalvm.polyglot.Value object = failure.getGuestObject();
        org.graalvm.polyglot.Value cause = object == null || !object.hasMember(name) ? null : object.getMember(name);
        return cause != null && cause.isProxyObject() && cause.asProxyObject() instanceof Thrown(RuntimeException why)
                ? why
                : null;
    }

    /** What was handed out, if it may come back. */
    static Value unwrapped(org.graalvm.polyglot.Value proxy) {
        if (proxy.asProxyObject() instanceof Opaque opaque) {
            return opaque.value();
        }
        throw of("a function");
    }
}
