package dev.segue.erlang.codec;

/** Bytes that are no term, or a term beyond the {@link Limits}; the only exception that decoding gives. */
public final class MalformedTermException extends RuntimeException {
    private final int offset;

    MalformedTermException(String message, int offset) {
        super(message + " (at byte " + offset + ")");
        this.offset = offset;
    }

    /** Where in the bytes decoding stopped. */
    public int offset() {
        return offset;
    }
}
