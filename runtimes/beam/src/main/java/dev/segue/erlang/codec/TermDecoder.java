package dev.segue.erlang.codec;

import dev.segue.erlang.term.LocalTerm;
import dev.segue.erlang.term.Term;

/**
 * Reads terms in the external format: every kind that OTP 25 to 28 send, and the older ones. Nothing is allocated that
 * the bytes present do not pay for. One decoder serves one thread and remembers atoms from one term to the next.
 */
public final class TermDecoder {
    private final Limits limits;
    private final AtomCache atoms = new AtomCache();

    /** A decoder within {@link Limits#DEFAULT}. */
    public TermDecoder() {
        this(Limits.DEFAULT);
    }

    /** A decoder within these limits. */
    public TermDecoder(Limits limits) {
        this.limits = limits;
    }

    /**
     * The term that these bytes hold, version byte first, as {@code binary_to_term} reads them.
     *
     * @throws MalformedTermException if they hold anything else
     */
    public Term decode(byte[] bytes) {
        return decode(bytes, 0, bytes.length);
    }

    /**
     * The term that fills that stretch of the bytes, version byte first.
     *
     * @throws MalformedTermException if it holds anything else
     */
    public Term decode(byte[] bytes, int offset, int end) {
        Input input = new Input(bytes, offset, end);
        Term term = versioned(input);
        if (input.remaining() > 0) {
            throw input.malformed("Something follows the term.");
        }
        return term;
    }

    /**
     * The term at the start of that stretch of the bytes, version byte first, and where it ends.
     *
     * @throws MalformedTermException if there is none
     */
    public Prefix decodePrefix(byte[] bytes, int offset, int end) {
        Input input = new Input(bytes, offset, end);
        Term term = versioned(input);
        return new Prefix(term, input.position());
    }

    /**
     * A term, and the offset of the first byte behind it.
     *
     * @param term what was read
     * @param end where the rest begins
     */
    public record Prefix(Term term, int end) {}

    private Term versioned(Input input) {
        if (input.u8() != Tag.VERSION) {
            throw input.malformed("A term begins with 131.");
        }
        int tag = input.remaining() > 0 ? input.bytes[input.position()] & 0xff : Tag.NIL;
        return switch (tag) {
            case Tag.COMPRESSED -> compressed(input);
            case Tag.LOCAL -> local(input);
            default -> new TermReader(input, atoms, limits.depth()).read();
        };
    }

    private Term compressed(Input input) {
        input.take(1);
        byte[] inflated = Inflation.inflate(input, limits);
        Input inner = new Input(inflated, 0, inflated.length);
        Term term = new TermReader(inner, atoms, limits.depth()).read();
        if (inner.remaining() > 0) {
            throw input.malformed("Something follows the compressed term.");
        }
        return term;
    }

    private static Term local(Input input) {
        input.take(1);
        return new LocalTerm(input.slice(input.remaining()));
    }
}
