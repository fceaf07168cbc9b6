package dev.segue.source;

/**
 * What {@code segue explain} says about a code.
 *
 * @param text a few sentences: what is wrong, why it matters, what to do
 * @param mistake an example that has the mistake; may be empty where no text can show it
 * @param mended the same example without it; may be empty where no text can show it
 */
public record Explanation(String text, String mistake, String mended) {
    /** An explanation that needs no example, for instance of something that happens outside a script. */
    public static Explanation of(String text) {
        return new Explanation(text, "", "");
    }
}
