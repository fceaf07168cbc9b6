package dev.segue.syntax;

import dev.segue.source.Diagnostics;
import dev.segue.source.Span;
import dev.segue.source.SyntaxCode;
import java.math.BigInteger;
import java.util.List;

/** The text of a duration literal. */
record DurationText(String text, Span span, Diagnostics diagnostics) {
    private static final List<String> UNITS = List.of("d", "h", "m", "s", "ms", "us");
    private static final List<Long> NANOSECONDS =
            List.of(86_400_000_000_000L, 3_600_000_000_000L, 60_000_000_000L, 1_000_000_000L, 1_000_000L, 1_000L);

    /** Its nanoseconds; reports units that are out of order. */
    BigInteger decode() {
        BigInteger sum = BigInteger.ZERO;
        int lastUnit = -1;
        boolean ordered = true;
        int position = 0;
        while (position < text.length()) {
            int unitStart = behind(position, true);
            int unitEnd = behind(unitStart, false);
            int unit = UNITS.indexOf(text.substring(unitStart, unitEnd));
            ordered &= unit > lastUnit;
            lastUnit = unit;
            BigInteger count =
                    new BigInteger(text.substring(position, unitStart).replace("_", ""));
            sum = sum.add(count.multiply(BigInteger.valueOf(NANOSECONDS.get(unit))));
            position = unitEnd;
        }
        if (!ordered) {
            diagnostics.error(
                    SyntaxCode.BAD_DURATION,
                    span,
                    "The units of `" + text + "` are not in order: the largest comes first, each at most once.",
                    "write it like `1h30m` or `1s500ms`");
        }
        return sum;
    }

    /** Behind the digits, or behind the letters, that begin at a position. */
    private int behind(int position, boolean digits) {
        int index = position;
        while (index < text.length() && Character.isLetter(text.charAt(index)) != digits) {
            index++;
        }
        return index;
    }
}
