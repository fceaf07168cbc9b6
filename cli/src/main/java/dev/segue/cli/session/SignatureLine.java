package dev.segue.cli.session;

import dev.segue.describe.Description;
import dev.segue.repl.assist.KnownNames;
import dev.segue.repl.assist.Signatures;
import dev.segue.repl.assist.Signatures.Signature;
import dev.segue.source.TerminalText;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/**
 * The signature of the call at the cursor as the line below it.
 *
 * @param names what the session knows
 * @param coloured whether the parameter at the cursor is told apart by its weight, or else by brackets
 */
record SignatureLine(KnownNames names, boolean coloured) {

    /** The line, no wider than the screen; empty where nothing is being called. */
    Optional<AttributedString> at(String text, int cursor, int columns) {
        return Signatures.at(text, cursor, names).map(found -> line(found, columns));
    }

    private AttributedString line(Signature signature, int columns) {
        Description callable = signature.callable();
        AttributedStringBuilder line = new AttributedStringBuilder();
        line.styled(faint(), callable.name() + "(");
        for (int place = 0; place < callable.parameters().size(); place++) {
            line.styled(faint(), place == 0 ? "" : ", ");
            append(line, callable.declared(callable.parameters().get(place)), place == signature.parameter());
        }
        line.styled(faint(), ")");
        String summary = TerminalText.visible(callable.summary());
        line.styled(faint(), summary.isEmpty() ? "" : "  " + summary);
        AttributedString whole = line.toAttributedString();
        return whole.columnLength() <= columns
                ? whole
                : new AttributedStringBuilder()
                        .append(whole.columnSubSequence(0, columns - 1))
                        .styled(faint(), "…")
                        .toAttributedString();
    }

    private void append(AttributedStringBuilder line, String parameter, boolean current) {
        if (current && coloured) {
            line.styled(AttributedStyle.BOLD, parameter);
        } else {
            line.styled(faint(), current ? "[" + parameter + "]" : parameter);
        }
    }

    private AttributedStyle faint() {
        return coloured ? AttributedStyle.DEFAULT.faint() : AttributedStyle.DEFAULT;
    }
}
