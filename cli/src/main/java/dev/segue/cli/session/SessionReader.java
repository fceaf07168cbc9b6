package dev.segue.cli.session;

import java.util.List;
import java.util.Optional;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

/**
 * Reads statements, with the signature of what is being called on the line below. JLine's shell is built for words: its
 * dispatcher takes a line apart at blanks, pipes and semicolons, and its reader cannot be replaced; so this is the line
 * reader below it.
 */
final class SessionReader extends LineReaderImpl {
    private static final List<String> NAMED_STYLES = List.of(
            COMPLETION_STYLE_STARTING,
            COMPLETION_STYLE_DESCRIPTION,
            COMPLETION_STYLE_GROUP,
            COMPLETION_STYLE_BACKGROUND,
            COMPLETION_STYLE_LIST_STARTING,
            COMPLETION_STYLE_LIST_DESCRIPTION,
            COMPLETION_STYLE_LIST_GROUP,
            COMPLETION_STYLE_LIST_BACKGROUND);

    private static final String PLAIN = "0";

    private final SignatureLine signature;
    private boolean ending;

    SessionReader(Terminal terminal, LineAssistance assistance, SignatureLine signature) {
        super(terminal, "segue", null);
        this.signature = signature;
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
    }

    /** Colours what is typed, or nothing at all. */
    void colour(Optional<Highlighter> colours) {
        colours.ifPresentOrElse(this::setHighlighter, () -> {
            option(Option.DISABLE_HIGHLIGHTER, true);
            NAMED_STYLES.forEach(style -> setVariable(style, PLAIN));
        });
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
        }
    }

    /** What else is shown there, such as the choices of a completion, goes before the signature. */
    @Override
    protected void redisplay(boolean flush) {
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
}
