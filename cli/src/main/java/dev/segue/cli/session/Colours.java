package dev.segue.cli.session;

import dev.segue.repl.assist.Highlight;
import dev.segue.repl.assist.Highlighting;
import dev.segue.repl.assist.KnownNames;
import dev.segue.repl.assist.MetaCommand;
import java.util.List;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/**
 * Colours what is typed. A name that is not known has no colour, for it may not be typed to its end.
 *
 * @param names what the session knows
 * @param commands what begins with a colon
 */
record Colours(KnownNames names, List<MetaCommand> commands) implements Highlighter {
    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;

    @Override
    public AttributedString highlight(LineReader reader, String text) {
        AttributedStringBuilder coloured = new AttributedStringBuilder(text.length());
        int end = 0;
        for (Highlight part : Highlighting.of(text, names, commands)) {
            coloured.append(text, end, part.start());
            coloured.styled(style(part.kind()), text.substring(part.start(), part.end()));
            end = part.end();
        }
        return coloured.append(text, end, text.length()).toAttributedString();
    }

    private static AttributedStyle style(Highlight.Kind kind) {
        return switch (kind) {
            case KEYWORD, COMMAND -> PLAIN.foreground(AttributedStyle.MAGENTA);
            case CALLABLE -> PLAIN.foreground(AttributedStyle.BLUE);
            case NAME -> PLAIN.bold();
            case ATOM, NUMBER -> PLAIN.foreground(AttributedStyle.CYAN);
            case TEXT -> PLAIN.foreground(AttributedStyle.GREEN);
            case ESCAPE -> PLAIN.foreground(AttributedStyle.YELLOW);
            case COMMENT -> PLAIN.faint();
            case MISTAKE -> PLAIN.foreground(AttributedStyle.RED).underline();
            case UNKNOWN, LABEL, SIGN -> PLAIN;
        };
    }
}
