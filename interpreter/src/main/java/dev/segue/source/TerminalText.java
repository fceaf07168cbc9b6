package dev.segue.source;

import java.util.Locale;

/**
 * Text as a terminal shows it, in so many columns on every terminal.
 *
 * <p>Terminals disagree on what emoji take that are joined, styled or coloured by a character behind them: one counts
 * two columns where another counts six. Those characters are left out, so that what is shown has one width everywhere.
 * What would move the cursor, or turn the direction of writing, is shown as its escape.
 */
public final class TerminalText {
    private static final int FIRST_MARK = 0x300;
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    /** Wide and full-width characters (Unicode Standard Annex 11) that are no emoji: first and last of each block. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2329, 0x232A},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xA960, 0xA97C},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE10, 0xFE19},
        {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x18DFF},
        {0x1AFF0, 0x1B2FF},
        {0x1F200, 0x1F265},
        {0x20000, 0x3FFFD},
    };

    private TerminalText() {}

    /** One line: line breaks and tabs are shown as escapes too. */
    public static String visible(String text) {
        if (text.chars().allMatch(unit -> unit >= ' ' && unit < 0x7F)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        int previous = 0;
        for (int offset = 0; offset < text.length(); offset += Character.charCount(previous)) {
            int point = text.codePointAt(offset);
            shown.append(shown(point, previous));
            previous = point;
        }
        return shown.toString();
    }

    /** The columns that visible text takes. */
    public static int width(String visible) {
        return visible.codePoints().map(TerminalText::width).sum();
    }

    /** The columns of one character of visible text: two for an ideograph or emoji, none for a combining mark. */
    public static int width(int point) {
        if (point < FIRST_MARK) {
            return 1;
        }
        if (isMark(point) || point == NON_JOINER) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    /** What is shown for a character, which stands behind another one or, at the beginning, behind 0. */
    static String shown(int point, int previous) {
        if (isLeftOut(point, previous)) {
            return "";
        }
        boolean separates = point == NON_JOINER && previous >= FIRST_MARK;
        return isUnsafe(point) && !separates
                ? "\\u{" + Integer.toHexString(point).toUpperCase(Locale.ROOT) + "}"
                : Character.toString(point);
    }

    private static boolean isLeftOut(int point, int previous) {
        boolean selectsStyle = point == 0xFE0E || point == 0xFE0F;
        return (point == JOINER && previous >= FIRST_MARK)
                || (selectsStyle && Character.isEmoji(previous))
                || (isTag(point) && (Character.isEmoji(previous) || isTag(previous)))
                || (Character.isEmojiModifier(point) && Character.isEmojiModifierBase(previous));
    }

    private static boolean isTag(int point) {
        return point >= 0xE0020 && point <= 0xE007F;
    }

    private static boolean isUnsafe(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** What is written over the character before it, the later letters of a Hangul syllable among them. */
    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (point >= 0x1160 && point <= 0x11FF);
    }

    private static boolean isWide(int point) {
        boolean halfOfFlag = point >= 0x1F1E6 && point <= 0x1F1FF;
        if (Character.isEmojiPresentation(point)) {
            return !halfOfFlag;
        }
        for (int[] block : WIDE) {
            if (point <= block[1]) {
                return point >= block[0];
            }
        }
        return false;
    }
}
