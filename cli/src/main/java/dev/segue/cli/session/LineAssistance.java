package dev.segue.cli.session;

import dev.segue.repl.assist.Completeness;
import dev.segue.repl.assist.Completions;
import dev.segue.repl.assist.Completions.Completion;
import dev.segue.repl.assist.FileNames;
import dev.segue.repl.assist.KnownNames;
import dev.segue.repl.assist.MetaCommand;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EOFError;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/**
 * Tells the line reader whether a text is complete, and what could stand at the cursor.
 *
 * @param names what the session knows
 * @param commands what begins with a colon
 * @param files the files that can be named
 */
record LineAssistance(KnownNames names, List<MetaCommand> commands, FileNames files) implements Parser, Completer {

    /** @throws EOFError if another line is needed */
    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        return switch (context) {
            case COMPLETE -> new TypedLine(line, cursor, Completions.at(line, cursor, names, commands, files));
            case ACCEPT_LINE, SECONDARY_PROMPT -> whole(line, cursor);
            case UNSPECIFIED, SPLIT_LINE -> plain(line, cursor);
        };
    }

    private ParsedLine whole(String line, int cursor) {
        if (Completeness.of(line, commands) instanceof Completeness.More more) {
            throw new EOFError(-1, -1, "more is needed", more.opening());
        }
        return plain(line, cursor);
    }

    private static ParsedLine plain(String line, int cursor) {
        int known = Math.max(0, cursor);
        return new TypedLine(line, known, new Completion(0, List.of()));
    }

    @Override
    public boolean isEscapeChar(char character) {
        return false;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (line instanceof TypedLine typed) {
            List<dev.segue.repl.assist.Candidate> found = typed.completion().candidates();
            Choices choices = new Choices(found, reader.getTerminal().getWidth());
            for (int place = 0; place < found.size(); place++) {
                candidates.add(candidate(found.get(place), choices.shown(found.get(place)), place));
            }
        }
    }

    /** Candidates keep their order; what goes on directly behind gets no space. */
    private static Candidate candidate(dev.segue.repl.assist.Candidate found, String shown, int place) {
        return new Candidate(found.text(), shown, null, null, null, null, !found.open(), place);
    }
}
