package dev.segue.plan;

import java.util.ArrayDeque;
import java.util.Deque;

/** Brings the source text of expressions into forms that do not depend on white space and comments. */
final class WrittenText {
    private static final char CODE = '}';

    private final String text;
    private final boolean keepsSpaces;
    private final StringBuilder result = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int position;
    private boolean spaced;

    private WrittenText(String text, boolean keepsSpaces) {
        this.text = text;
        this.keepsSpaces = keepsSpaces;
    }

    /** The text with white space only where two words would run together: two texts with equal forms mean the same. */
    static String normal(String text) {
        return isPlain(text, false) ? text : new WrittenText(text, false).scan();
    }

    /** The text on one line; line breaks inside of strings are written as {@code \n}. */
    static String oneLine(String text) {
        return isPlain(text, true) ? text : new WrittenText(text, true).scan().replace("\n", "\\n");
    }

    /** Whether a name stands in the text as a word of its own. */
    static boolean mentions(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean starts = at == 0 || !isWord(text.charAt(at - 1));
            boolean ends = end == text.length() || !isWord(text.charAt(end));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }

    private String scan() {
        while (position < text.length()) {
            if (inString()) {
                stringCharacter();
            } else {
                codeCharacter();
            }
        }
        return result.toString();
    }

    /** Most arguments are a name or a literal in which nothing can be left out. */
    private static boolean isPlain(String text, boolean keepsSpaces) {
        boolean spaceBefore = true;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean space = character == ' ';
            if (space ? spaceBefore || !keepsSpaces : character < ' ' || character >= 127 || character == '#') {
                return false;
            }
            spaceBefore = space;
        }
        return !spaceBefore || text.isEmpty();
    }

    private boolean inString() {
        return !open.isEmpty() && open.peek().charAt(0) == '"';
    }

    private void stringCharacter() {
        char next = text.charAt(position);
        if (next == '\\' && position + 1 < text.length()) {
            take(2);
        } else if (text.startsWith("${", position)) {
            open.push(String.valueOf(CODE));
            take(2);
        } else if (text.startsWith(open.element(), position)) {
            take(open.pop().length());
        } else {
            take(1);
        }
    }

    private void codeCharacter() {
        char next = text.charAt(position);
        if (next == '#') {
            int end = text.indexOf('\n', position);
            position = end < 0 ? text.length() : end;
            spaced = true;
        } else if (Character.isWhitespace(next)) {
            spaced = true;
            position++;
        } else {
            separate(next);
            token(next);
        }
    }

    private void token(char next) {
        if (next == '"') {
            open.push(text.startsWith("\"\"\"", position) ? "\"\"\"" : "\"");
            take(open.element().length());
            return;
        }
        if (next == '{' && !open.isEmpty()) {
            open.push(String.valueOf(CODE));
        } else if (next == CODE && !open.isEmpty()) {
            open.pop();
        }
        take(1);
    }

    private void separate(char next) {
        if (spaced && !result.isEmpty() && (keepsSpaces || wouldJoin(result.charAt(result.length() - 1), next))) {
            result.append(' ');
        }
        spaced = false;
    }

    private static boolean wouldJoin(char last, char next) {
        return isWord(last) && isWord(next)
                || isWord(last) && (next == '(' || next == '[')
                || isSign(last) && isSign(next);
    }

    private static boolean isWord(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '?' || character == '!';
    }

    private static boolean isSign(char character) {
        return "+-*/<>=!|:.".indexOf(character) >= 0;
    }

    private void take(int count) {
        result.append(text, position, Math.min(position + count, text.length()));
        position += count;
    }
}
