package dev.segue.syntax;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/** The normal form of a literal. */
final class LiteralText {
    private static final List<String> DURATION_UNITS = List.of("d", "h", "m", "s", "ms", "us");
    private static final List<Long> NANOSECONDS =
            List.of(86_400_000_000_000L, 3_600_000_000_000L, 60_000_000_000L, 1_000_000_000L, 1_000_000L, 1_000L);
    private static final List<String> SIZE_UNITS = List.of("GiB", "MiB", "KiB");

    private LiteralText() {}

    static String of(Literal literal) {
        return switch (literal) {
            case Literal.IntegerNumber number -> number.value().toString();
            case Literal.FloatNumber number -> floating(number.value());
            case Literal.Truth truth -> Boolean.toString(truth.value());
            case Literal.Nil nil -> "nil";
            case Literal.Atom atom -> ":" + (isName(atom.value()) ? atom.value() : quoted(atom.value()));
            case Literal.Text text -> quoted(text.value());
            case Literal.Duration duration -> duration(duration.nanoseconds());
            case Literal.Infinity infinity -> "infinity";
            case Literal.Size size -> size(size.bytes());
            case Literal.Percentage percentage -> percentage(percentage.percent());
        };
    }

    /** Whether a text can be written as an atom or key without quotes. */
    static boolean isName(String text) {
        return text.matches("[A-Za-z_][A-Za-z0-9_]*[?!]?");
    }

    static String quoted(String text) {
        return "\"" + escaped(text) + "\"";
    }

    /** Characters between quotes; a dollar sign is escaped only where it would begin an interpolation. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            switch (unit) {
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '$' -> out.append(index + 1 == text.length() || text.charAt(index + 1) == '{' ? "\\$" : "$");
                default -> out.append(Character.isISOControl(unit) ? "\\u{%X}".formatted((int) unit) : unit);
            }
        }
        return out.toString();
    }

    private static String floating(double value) {
        String text = Double.toString(value).toLowerCase(Locale.ROOT);
        int exponent = text.indexOf('e');
        if (exponent < 0) {
            return text;
        }
        BigDecimal plain = BigDecimal.valueOf(value);
        boolean small = Math.abs(value) < 1e16 && Math.abs(value) > 1e-5;
        String written = plain.toPlainString();
        return small ? written.contains(".") ? written : written + ".0" : text;
    }

    private static String duration(BigInteger nanoseconds) {
        StringBuilder out = new StringBuilder();
        BigInteger rest = nanoseconds.abs();
        for (int index = 0; index < DURATION_UNITS.size(); index++) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(NANOSECONDS.get(index)));
            rest = parts[1];
            if (parts[0].signum() > 0) {
                out.append(parts[0]).append(DURATION_UNITS.get(index));
            }
        }
        String sign = nanoseconds.signum() < 0 ? "-" : "";
        return out.isEmpty() ? "0s" : sign + out;
    }

    private static String size(BigInteger bytes) {
        int shift = 30;
        for (String unit : SIZE_UNITS) {
            BigInteger count = bytes.shiftRight(shift);
            if (bytes.signum() != 0 && count.shiftLeft(shift).equals(bytes)) {
                return count + unit;
            }
            shift -= 10;
        }
        return bytes + "B";
    }

    private static String percentage(BigDecimal percent) {
        BigDecimal stripped = percent.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString() + "%";
    }
}
