package dev.segue.source;

import java.util.regex.Pattern;

/** Keeps messages readable that hold what a script or a target says, which may be long without end. */
public final class Brevity {
    private static final int LONGEST = 300;
    private static final String CUT = "…";
    private static final Pattern LONG_WORD =
            Pattern.compile("(\\w{" + LONGEST + "})\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private Brevity() {}

    /** A text, without its end if it is very long. */
    public static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + CUT;
    }

    /** A message with the ends of very long names and numbers in it left out. */
    static String ofWords(String message) {
        return message.length() <= LONGEST
                ? message
                : LONG_WORD.matcher(message).replaceAll("$1" + CUT);
    }
}
