package dev.segue.cli.session;

import java.util.Optional;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedStyle;

/**
 * Reads statements, with the signature of what is being called on the line below. JLine's shell is built for words: its
 * dispatcher takes a line apart at blanks, pipes and semicolons, and its reader cannot be replaced; so this is the line
 * reader below it.
 */
final class SessionReader extends LineReaderImpl {
    private final SignatureLine signature;
    private final boolean dumb;
    private boolean coloured;
    private boolean ending;
    private int prompts;

    SessionReader(Terminal terminal, LineAssistance assistance, SignatureLine signature) {
        super(terminal, "segue", null);
        this.signature = signature;
        this.dumb = terminal.getType().startsWith(Terminal.TYPE_DUMB);
        setParser(assistance);
        setCompleter(assistance);
        // An exclamation mark is part of a name here, and a backslash stands for itself.
        option(Option.DISABLE_EVENT_EXPANSION, true);
        option(Option.HISTORY_IGNORE_SPACE, true);
        option(Option.AUTO_PARAM_SLASH, false);
        option(Option.AUTO_REMOVE_SLASH, false);
        option(Option.COMPLETE_MATCHER_CAMELCASE, false);
        option(Option.COMPLETE_MATCHER_TYPO, false);
        setVariable(LineReader.SECONDARY_PROMPT_PATTERN, "%P %M> ");
        setVariable(LineReader.LIST_MAX, 60);
        setVariable(LineReader.DISABLE_COMPLETION, dumb);
    }

    /** Colours what is typed, or nothing at all. */
    void colour(Optional<Highlighter> colours) {
        coloured = colours.isPresent();
        colours.ifPresentOrElse(this::setHighlighter, () -> option(Option.DISABLE_HIGHLIGHTER, true));
    }

    /** What is chosen in a list must be told from the rest, also without colour. */
    @Override
    protected AttributedStyle getCompletionStyle(String name, String usual) {
        return coloured || name.contains("selection") ? super.getCompletionStyle(name, usual) : AttributedStyle.DEFAULT;
    }

    /** What was typed stays on the screen, what helped with it does not. */
    @Override
    protected void doCleanup(boolean nextLine) {
        ending = true;
        // A menu that Ctrl-C has ended leaves word that the screen is as it should be, which it is not.
        skipRedisplay = false;
        try {
            super.doCleanup(nextLine);
        } finally {
            ending = false;
            prompts = 0;
        }
    }

    /** What else is shown there, such as the choices of a completion, goes before the signature. */
    @Override
    protected void redisplay(boolean flush) {
        if (dumb) {
            prompt();
            return;
        }
        boolean free = post == null && state == State.NORMAL && !ending;
        if (free) {
            signature
                    .at(getBuffer().toString(), getBuffer().cursor(), terminal.getWidth() - 1)
                    .ifPresent(line -> post = () -> line);
        }
        try {
            super.redisplay(flush);
        } finally {
            post = free ? null : post;
        }
    }

    /** Nothing can be drawn on a dumb terminal, which shows by itself what is typed: each line gets a prompt, and that is all. */
    private void prompt() {
        long lines = getBuffer().toString().chars().filter(each -> each == '\n').count();
        if (!ending && prompts <= lines) {
            prompts = (int) lines + 1;
            terminal.writer().write(lines == 0 ? prompt.toString() : "> ");
            terminal.flush();
        }
    }

    @Override
    protected boolean acceptLine() {
        boolean accepted = super.acceptLine();
        if (dumb && state == State.NORMAL) {
            prompt();
        }
        return accepted;
    }

    /** A dumb terminal stays in the line where Ctrl-C was pressed. */
    @Override
    public String readLine(String prompt) {
        try {
            return super.readLine(prompt);
        } catch (UserInterruptException givenUp) {
            if (dumb) {
                terminal.writer().println();
                terminal.flush();
            }
            throw givenUp;
        }
    }
}
