package dev.segue.erlang.text;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a segment of a binary is built (reference manual, «Bit Syntax Expressions»).
 *
 * @param kind its type, or null if none was written
 * @param endian {@code big}, {@code little} or {@code native}, or null
 * @param sign {@code signed} or {@code unsigned}, which say nothing where a binary is built, or null
 * @param unit how many bits one of its size is, or zero if none was written
 */
record SegmentType(
        @Nullable Kind kind,
        @Nullable String endian,
        @Nullable String sign,
        int unit) {
    static final SegmentType NONE = new SegmentType(null, null, null, 0);

    /** What a segment holds. */
    enum Kind {
        INTEGER,
        FLOAT,
        BITS,
        BYTES,
        UTF8,
        UTF16,
        UTF32
    }

    private static final Map<String, Kind> KINDS = Map.of(
            "integer", Kind.INTEGER,
            "float", Kind.FLOAT,
            "bitstring", Kind.BITS,
            "bits", Kind.BITS,
            "binary", Kind.BYTES,
            "bytes", Kind.BYTES,
            "utf8", Kind.UTF8,
            "utf16", Kind.UTF16,
            "utf32", Kind.UTF32);

    /** This with a word more; empty if there is no such word or it contradicts an earlier one. */
    Optional<SegmentType> with(String word) {
        Kind named = KINDS.get(word);
        if (named != null) {
            return kind == null || kind == named
                    ? Optional.of(new SegmentType(named, endian, sign, unit))
                    : Optional.empty();
        }
        return switch (word) {
            case "big", "little", "native" ->
                endian == null || endian.equals(word)
                        ? Optional.of(new SegmentType(kind, word, sign, unit))
                        : Optional.empty();
            case "signed", "unsigned" ->
                sign == null || sign.equals(word)
                        ? Optional.of(new SegmentType(kind, endian, word, unit))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    Optional<SegmentType> withUnit(int bits) {
        return unit == 0 || unit == bits ? Optional.of(new SegmentType(kind, endian, sign, bits)) : Optional.empty();
    }

    /** The machine's own order is taken as little, as on every machine that OTP is built for today. */
    boolean isLittle() {
        return "little".equals(endian) || "native".equals(endian);
    }

    boolean isText() {
        return kind == Kind.UTF8 || kind == Kind.UTF16 || kind == Kind.UTF32;
    }
}
