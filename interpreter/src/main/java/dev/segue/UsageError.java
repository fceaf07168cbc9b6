package dev.segue;

import dev.segue.source.UsageCode;

/** Something that the caller asked for does not fit the script: an unknown parameter, a value of the wrong type. */
public final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1L;
    /** The kind of mistake. */
    private final UsageCode code;
    /** What is wrong. */
    private final String text;
    /** The way out. */
    private final String hint;

    /** With what is wrong in how the program was called, and the way out. */
    public UsageError(String message, String hint) {
        this(UsageCode.WRONG_CALL, message, hint);
    }

    /** With what is wrong and the way out. */
    public UsageError(UsageCode code, String message, String hint) {
        super(message);
        this.code = code;
        this.text = message;
        this.hint = hint;
    }

    /** The kind of mistake. */
    public UsageCode code() {
        return code;
    }

    /** What is wrong, in one sentence. */
    public String message() {
        return text;
    }

    /** The way out. */
    public String hint() {
        return hint;
    }
}
