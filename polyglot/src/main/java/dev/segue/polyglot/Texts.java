package dev.segue.polyglot;

import dev.segue.foreign.ForeignFailure;
import dev.segue.foreign.ForeignFailure.Reason;
import dev.segue.value.StringValue;
import java.util.List;

/** Texts from foreign code. */
final class Texts {

    private Texts() {}

    /** A text for foreign code, if it is not too long. */
    static String allowed(String text, Allowance allowance) {
        allowance.take(text.length());
        return text;
    }

    /** Bytes for foreign code, if they are not too many. */
    static byte[] allowed(byte[] bytes, Allowance allowance) {
        allowance.take(bytes.length);
        return bytes;
    }

    /** A text that is one: other languages have texts with half a character. */
    static StringValue checked(String text, Allowance allowance) {
        allowance.take(text.length());
        boolean half = text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
        if (half) {
            throw new ForeignFailure(
                    Reason.UNFIT, "a text with half a character cannot be given back to the script", List.of());
        }
        return new StringValue(text);
    }
}
