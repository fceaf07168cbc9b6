package dev.segue.eval;

import dev.segue.source.Brevity;
import dev.segue.value.BooleanValue;
import dev.segue.value.Value;

/** How values appear in messages. */
public final class Shown {
    private Shown() {}

    /** The literal, shortened if it is very long. */
    public static String brief(Value value) {
        return brief(value.literal());
    }

    /** A text, shortened if it is very long. */
    static String brief(String text) {
        return Brevity.of(text);
    }

    /** A value with its type, for complaints about the type. */
    public static String withType(Value value) {
        return "%s of the type %s".formatted(brief(value), value.kind().text());
    }

    /** The truth of a condition. */
    static boolean truth(Value value) {
        if (value instanceof BooleanValue truth) {
            return truth.isTrue();
        }
        throw new ScriptFailure(FailureKind.TYPE, "a condition must be a boolean; this is " + withType(value));
    }
}
