package dev.segue.source;

/**
 * What {@code segue explain} says about a code.
 *
 * <p>An example may be made of several files: a line {@code # name.upgrade} begins one, so that each example can be read
 * by itself and tried as it stands. What stands before the first such line is the script, {@code example.upgrade}, or a
 * call of the program behind {@code $}.
 *
 * @param kind how the mistake shows
 * @param text a few sentences: what is wrong, why it matters, what to do
 * @param mistake an example that has the mistake
 * @param mended the same example without it
 */
public record Explanation(Kind kind, String text, String mistake, String mended) {

    /** How a mistake shows. */
    public enum Kind {
        /** When the script is checked. */
        CHECK,
        /** When the script is run on the simulator. */
        RUN,
        /** When the program is called as the example says, from the project's root. */
        CALL,
        /** When the script is checked, whose file is in Latin-1 and, when mended, in UTF-8. */
        ENCODING
    }

    /** A mistake that shows when the script is checked. */
    public Explanation(String text, String mistake, String mended) {
        this(Kind.CHECK, text, mistake, mended);
    }

    /** A mistake that shows when the script is run. */
    public static Explanation ofRun(String text, String mistake, String mended) {
        return new Explanation(Kind.RUN, text, mistake, mended);
    }

    /** A mistake that shows in how the program is called. */
    public static Explanation ofCall(String text, String mistake, String mended) {
        return new Explanation(Kind.CALL, text, mistake, mended);
    }
}
