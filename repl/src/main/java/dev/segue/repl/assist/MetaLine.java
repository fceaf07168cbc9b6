package dev.segue.repl.assist;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A typed text that is a command to the session.
 *
 * @param command which
 * @param start offset of its colon
 * @param rest offset of what stands behind it and its blanks
 */
record MetaLine(MetaCommand command, int start, int rest) {
    private static final Pattern WORD = Pattern.compile("\\s*(:([a-z_]+))(?![\\w?!:])\\s*");

    /** The command that a text begins with, if one of these does; anything else behind a colon is an atom. */
    static Optional<MetaLine> of(String text, List<MetaCommand> commands) {
        Matcher found = WORD.matcher(text);
        return !found.lookingAt()
                ? Optional.empty()
                : commands.stream()
                        .filter(command -> command.name().equals(found.group(2)))
                        .findFirst()
                        .map(command -> new MetaLine(command, found.start(1), found.end()));
    }
}
