package dev.segue.value;

import java.util.regex.Pattern;

/** The lexical forms that printing values needs. */
public final class Texts {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*[?!]?");

    private Texts() {}

    /** Whether a text can be written as a name, so as an atom or key without quotes. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** A text in quotes, escaped so that it reads back as it was. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            escape(text, i, out);
        }
        return out.append('"').toString();
    }

    private static void escape(String text, int at, StringBuilder out) {
        char c = text.charAt(at);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '$' -> out.append(at + 1 < text.length() && text.charAt(at + 1) == '{' ? "\\$" : "$");
            default -> {
                if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                    out.append("\\u{").append(Integer.toHexString(c)).append('}');
                } else {
                    out.append(c);
                }
            }
        }
    }
}
