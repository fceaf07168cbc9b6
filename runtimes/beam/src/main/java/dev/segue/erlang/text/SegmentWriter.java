package dev.segue.erlang.text;

import dev.segue.erlang.term.BigInt;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.BitString;
import dev.segue.erlang.term.FloatTerm;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.text.SegmentType.Kind;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Puts the value of one segment into a binary, as OTP's {@code eval_bits} does. */
final class SegmentWriter {
    static final int NO_SIZE = -1;
    /** How many units a segment may have; a file cannot make the reader reserve more than it could hold. */
    static final int LARGEST = 1 << 20;

    private final BitBuffer bits;
    private final Function<String, TermSyntaxException> mistake;
    private final int size;
    private final SegmentType type;

    SegmentWriter(BitBuffer bits, Function<String, TermSyntaxException> mistake, int size, SegmentType type) {
        this.bits = bits;
        this.mistake = mistake;
        this.size = size;
        this.type = type;
        if (type.isText() && size != NO_SIZE) {
            throw wrong("a segment of this type has no size");
        }
    }

    /** Every character of the string as a segment of its own. */
    void string(String text) {
        if (type.isText()) {
            bits.addBytes(text.getBytes(charset()));
        } else if (type.kind() == Kind.BITS || type.kind() == Kind.BYTES) {
            throw wrong("a string is no binary; write it as `<<\"…\">>`");
        } else {
            text.codePoints().forEach(code -> term(Int.of(code)));
        }
    }

    void term(Term value) {
        switch (value) {
            case Int(long number) -> number(BigInteger.valueOf(number));
            case BigInt(BigInteger number) -> number(number);
            case FloatTerm(double number) when type.kind() == Kind.FLOAT -> real(number);
            case Binary binary when isBinary() -> binary(binary, binary.size() * 8);
            case BitString(Binary bytes, int last) when isBinary() -> binary(bytes, bytes.size() * 8 - 8 + last);
            case Term other -> throw wrong("this value does not fit the type of its segment: " + other);
        }
    }

    private boolean isBinary() {
        return type.kind() == Kind.BITS || type.kind() == Kind.BYTES;
    }

    private void number(BigInteger number) {
        Kind kind = type.kind() == null ? Kind.INTEGER : type.kind();
        switch (kind) {
            case INTEGER -> bits.addInteger(number, bitCount(8), type.isLittle());
            case FLOAT -> real(number.doubleValue());
            case UTF8, UTF16, UTF32 -> bits.addBytes(codePoint(number).getBytes(charset()));
            case BITS, BYTES -> throw wrong("a number is no binary");
        }
    }

    private void real(double number) {
        int count = bitCount(64);
        BigInteger pattern = switch (count) {
            case 64 -> BigInteger.valueOf(Double.doubleToRawLongBits(number));
            case 32 -> BigInteger.valueOf(Float.floatToRawIntBits((float) number));
            case 16 -> BigInteger.valueOf(Float.floatToFloat16((float) number));
            default -> throw wrong("a float has 16, 32 or 64 bits, not " + count);
        };
        bits.addInteger(pattern, count, type.isLittle());
    }

    private void binary(Binary bytes, int available) {
        int unit = type.unit() != 0 ? type.unit() : type.kind() == Kind.BYTES ? 8 : 1;
        long wanted = size == NO_SIZE ? available : (long) size * unit;
        if (wanted > available || size == NO_SIZE && available % unit != 0) {
            throw wrong("this binary has " + available + " bits, which do not fit its segment");
        }
        bits.addBits(bytes.bytes(), (int) wanted);
    }

    private int bitCount(int usual) {
        if (size == NO_SIZE && type.unit() != 0) {
            throw wrong("the unit of a number needs a size: `16/unit:1`");
        }
        long unit = type.unit() == 0 ? 1 : type.unit();
        long count = size == NO_SIZE ? usual : size * unit;
        if (count > LARGEST) {
            throw wrong("a segment has at most " + LARGEST + " bits");
        }
        return (int) count;
    }

    private String codePoint(BigInteger number) {
        int code = number.bitLength() > 21 ? -1 : number.intValue();
        if (code < 0 || code > Character.MAX_CODE_POINT || code >= 0xd800 && code <= 0xdfff) {
            throw wrong(number + " is no character of Unicode");
        }
        return Character.toString(code);
    }

    private Charset charset() {
        boolean little = type.isLittle();
        if (type.kind() == Kind.UTF8) {
            return StandardCharsets.UTF_8;
        }
        if (type.kind() == Kind.UTF16) {
            return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return Charset.forName(little ? "UTF-32LE" : "UTF-32BE");
    }

    private TermSyntaxException wrong(String message) {
        return mistake.apply(message);
    }
}
