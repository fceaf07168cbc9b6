package dev.segue.erlang.text;

import dev.segue.erlang.term.Term;
import java.math.BigInteger;
import java.util.Optional;

/** Reads what stands between {@code <<} and {@code >>}. */
final class BinaryReader {
    private final TermReader reader;

    BinaryReader(TermReader reader) {
        this.reader = reader;
    }

    /** The binary whose opening was just read. */
    Term read() {
        BitBuffer bits = new BitBuffer();
        if (!reader.skip(TokenKind.CLOSE_BINARY)) {
            do {
                segment(bits);
            } while (reader.skip(TokenKind.COMMA));
            reader.expect(TokenKind.CLOSE_BINARY);
        }
        return bits.toTerm();
    }

    private void segment(BitBuffer bits) {
        int start = reader.start();
        boolean string = reader.peek().kind() == TokenKind.STRING;
        String text = string ? reader.string() : "";
        Optional<Term> value = string ? Optional.empty() : Optional.of(reader.term());
        int size = reader.skip(TokenKind.COLON) ? size() : SegmentWriter.NO_SIZE;
        SegmentType type = reader.skip(TokenKind.SLASH) ? type() : SegmentType.NONE;
        SegmentWriter writer = new SegmentWriter(bits, message -> reader.mistake(start, message), size, type);
        value.ifPresentOrElse(writer::term, () -> writer.string(text));
    }

    private int size() {
        if (reader.skip(TokenKind.OPEN_PARENTHESIS)) {
            int inner = size();
            reader.expect(TokenKind.CLOSE_PARENTHESIS);
            return inner;
        }
        Token token = reader.peek();
        boolean number = token.kind() == TokenKind.INTEGER || token.kind() == TokenKind.CHARACTER;
        if (!number || token.number().compareTo(BigInteger.valueOf(SegmentWriter.LARGEST)) > 0) {
            throw reader.mistake(
                    reader.start(), "the size of a segment is a number from 0 to " + SegmentWriter.LARGEST);
        }
        return reader.advance().number().intValue();
    }

    private SegmentType type() {
        SegmentType type = SegmentType.NONE;
        do {
            int start = reader.start();
            Token word = reader.peek();
            if (word.kind() != TokenKind.ATOM) {
                throw reader.unexpected("a type such as `integer`, `little` or `utf8`");
            }
            reader.advance();
            boolean unit = word.text().equals("unit") && reader.skip(TokenKind.COLON);
            Optional<SegmentType> next = unit ? type.withUnit(unit()) : type.with(word.text());
            type = next.orElseThrow(() -> reader.mistake(
                    start, "`" + word.text() + "` is no type of a segment, or contradicts what is before it"));
        } while (reader.skip(TokenKind.MINUS));
        return type;
    }

    private int unit() {
        Token token = reader.peek();
        boolean fits = token.kind() == TokenKind.INTEGER
                && token.number().signum() > 0
                && token.number().compareTo(BigInteger.valueOf(256)) <= 0;
        if (!fits) {
            throw reader.mistake(reader.start(), "a unit is a number of bits from 1 to 256");
        }
        return reader.advance().number().intValue();
    }
}
