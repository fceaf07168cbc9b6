package dev.segue.erlang.codec;

/** A term that the external format cannot hold, or that is nested too deeply to be written. */
public final class UnencodableTermException extends RuntimeException {
    /** An exception with that sentence. */
    public UnencodableTermException(String message) {
        super(message);
    }
}
