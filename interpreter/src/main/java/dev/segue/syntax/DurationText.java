package dev.segue.syntax;

import dev.segue.source.Diagnostics;
import dev.segue.source.Span;
import dev.segue.source.SyntaxCode;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The text of a duration literal. */
record DurationText(String text, Span span, Diagnostics diagnostics) {
    private static final Pattern PART = Pattern.compile("([0-9_]+)(us|ms|s|m|h|d)");
    private static final List<String> UNITS = List.of("d", "h", "m", "s", "ms", "us");
    private static final List<Long> NANOSECONDS =
            List.of(86_400_000_000_000L, 3_600_000_000_000L, 60_000_000_000L, 1_000_000_000L, 1_000_000L, 1_000L);

    /** Its nanoseconds; reports units that are out of order. */
    BigInteger decode() {
        BigInteger sum = BigInteger.ZERO;
        int lastUnit = -1;
        boolean ordered = true;
        for (MatchResult part : PART.matcher(text).results().toList()) {
            int unit = UNITS.indexOf(part.group(2));
            ordered &= unit > lastUnit;
            lastUnit = unit;
            BigInteger count = new BigInteger(part.group(1).replace("_", ""));
            sum = sum.add(count.multiply(BigInteger.valueOf(NANOSECONDS.get(unit))));
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
}
