package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.grammar.SegueParser.TextContext;
import dev.segue.grammar.SegueParser.TextPartContext;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * The common indent of a text of many lines, and which line breaks at its ends do not count.
 *
 * @param width how many characters come off each line's start; negative where nothing is taken off
 * @param firstStart where the part starts whose leading line break is dropped
 * @param lastStart where the part starts whose last line break is dropped with what follows it
 * @param closingLineIsBlank whether there is such a last line break
 */
record Indent(int width, int firstStart, int lastStart, boolean closingLineIsBlank) {
    static final Indent NONE = new Indent(-1, -1, -1, false);

    /** Finds the indent of a text between {@code """} and {@code """}. */
    static Indent of(TextContext context) {
        List<TextPartContext> parts = context.textPart();
        if (parts.isEmpty()) {
            return NONE;
        }
        int width = Integer.MAX_VALUE;
        for (int index = 0; index < parts.size(); index++) {
            boolean last = index == parts.size() - 1;
            if (parts.get(index).CHARACTERS() != null) {
                width = Math.min(
                        width, smallestIndent(parts.get(index).getStart().getText(), last));
            }
        }
        Token lastToken = parts.get(parts.size() - 1).getStart();
        boolean blank = lastToken.getType() == SegueLexer.CHARACTERS
                && lastToken.getText().matches("(?s).*\\R[ \t]*");
        int first = parts.get(0).getStart().getStartIndex();
        return new Indent(width == Integer.MAX_VALUE ? 0 : width, first, lastToken.getStartIndex(), blank);
    }

    /** The characters of a part without the indent and without the line breaks that do not count. */
    String takeOff(Token token) {
        String text = token.getText();
        if (width < 0) {
            return text;
        }
        String plain = text.replaceAll("\\R", "\n");
        if (token.getStartIndex() == lastStart && closingLineIsBlank) {
            plain = plain.substring(0, plain.lastIndexOf('\n') + 1) + "\u0000";
        }
        String shifted = plain.replaceAll("\n[ \t]{0," + width + "}", "\n");
        if (shifted.endsWith("\n\u0000")) {
            shifted = shifted.substring(0, shifted.length() - 2);
        }
        return token.getStartIndex() == firstStart && shifted.startsWith("\n") ? shifted.substring(1) : shifted;
    }

    /** Of the lines that begin in these characters; a blank one counts only before the closing quotes. */
    private static int smallestIndent(String characters, boolean last) {
        String[] lines = characters.split("\\R", -1);
        int smallest = Integer.MAX_VALUE;
        for (int index = 1; index < lines.length; index++) {
            String line = lines[index];
            boolean open = index == lines.length - 1;
            int indent = line.length() - line.stripLeading().length();
            if (open || !line.isBlank()) {
                smallest = Math.min(smallest, open && !last && line.isBlank() ? line.length() : indent);
            }
        }
        return smallest;
    }
}
