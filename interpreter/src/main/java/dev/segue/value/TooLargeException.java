package dev.segue.value;

/** A collection would nest deeper, or hold more values in all, than anything could print or compare. */
public final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
        super(message, null, false, false);
    }
}
