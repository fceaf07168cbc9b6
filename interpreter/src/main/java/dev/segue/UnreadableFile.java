package dev.segue;

/** A file that cannot be read as a script: missing, a folder, too large, not UTF-8. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;
    /** What is wrong. */
    private final String text;
    /** The way out. */
    private final String hint;

    /** With what is wrong and the way out. */
    public UnreadableFile(String message, String hint) {
        super(message);
        this.text = message;
        this.hint = hint;
    }

    /** What is wrong, in one sentence that names the file. */
    public String message() {
        return text;
    }

    /** The way out. */
    public String hint() {
        return hint;
    }
}
