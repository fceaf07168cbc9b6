package dev.segue;

/** Something that the caller asked for does not fit the script: an unknown parameter, a value of the wrong type. */
public final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String text;
    private final String hint;

    /** With what is wrong and the way out. */
    public UsageError(String message, String hint) {
        super(message);
        this.text = message;
        this.hint = hint;
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
