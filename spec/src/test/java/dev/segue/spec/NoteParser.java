package dev.segue.spec;

import dev.segue.resolve.Direction;
import dev.segue.run.Outcome;
import dev.segue.run.RunEvent;
import dev.segue.run.RunState;
import dev.segue.runtime.TargetLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads notes; what it does not know is a mistake of the chunk, never nothing. */
final class NoteParser {

    private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern LIST_ELEMENT = Pattern.compile("\\s*(?:" + TEXT + "|([^\",\\s][^\",]*?))\\s*(?:,|$)");

    /** Where a note may stand. */
    private enum Place {
        ALONE,
        BEHIND,
        EITHER
    }

    private interface Reading {
        Note read(int line, boolean alone, MatchResult found);
    }

    private record Form(Place place, Pattern pattern, Reading reading) {}

    private static final List<Form> FORMS = List.of(
            form(Place.ALONE, "rules (.+)", (line, alone, found) -> new Note.Rules(line, list(found.group(1)))),
            form(
                    Place.EITHER,
                    "(SEG\\d{4}) " + TEXT + "(?: hint " + TEXT + ")?(?: related ([+-]?\\d+))?",
                    (line, alone, found) -> problem(line, found)),
            form(Place.BEHIND, "=> (.+)", (line, alone, found) -> new Note.Gives(line, found.group(1))),
            form(
                    Place.EITHER,
                    "fails :([a-z]+) " + TEXT,
                    (line, alone, found) -> new Note.Failure(line, !alone, found.group(1), text(found, 2))),
            form(
                    Place.EITHER,
                    "log (?:(debug|info|warn|error) )?" + TEXT,
                    (line, alone, found) -> new Note.Message(line, level(found.group(1)), text(found, 2))),
            form(Place.ALONE, "log …", (line, alone, found) -> new Note.MoreMessages(line)),
            form(
                    Place.ALONE,
                    "plan down (.+)",
                    (line, alone, found) -> new Note.Order(line, Direction.DOWN, list(found.group(1)))),
            form(
                    Place.ALONE,
                    "plan (.+)",
                    (line, alone, found) -> new Note.Order(line, Direction.UP, list(found.group(1)))),
            form(
                    Place.ALONE,
                    "state ([a-z_]+)",
                    (line, alone, found) -> new Note.State(line, word(RunState.class, found))),
            form(
                    Place.ALONE,
                    "outcome ([a-z_]+)",
                    (line, alone, found) -> new Note.Ending(line, word(Outcome.class, found))),
            form(Place.ALONE, "left " + TEXT, (line, alone, found) -> new Note.Left(line, text(found, 1))),
            form(Place.ALONE, "undone (.+)", (line, alone, found) -> new Note.Undone(line, list(found.group(1)))),
            form(
                    Place.ALONE,
                    "event ([a-z_]+)",
                    (line, alone, found) -> new Note.Happens(line, word(RunEvent.Kind.class, found))),
            form(
                    Place.ALONE,
                    "node ([a-z]+) (\\d+)",
                    (line, alone, found) ->
                            new Note.NodeShows(line, word(Note.Facet.class, found), Long.parseLong(found.group(2)))),
            form(Place.ALONE, "lints", (line, alone, found) -> new Note.Lints(line)),
            form(Place.ALONE, "run", (line, alone, found) -> new Note.Run(line)),
            form(Place.ALONE, "usage " + TEXT, (line, alone, found) -> new Note.Usage(line, text(found, 1))),
            form(
                    Place.ALONE,
                    "param (\\w+)=(.*)",
                    (line, alone, found) -> new Note.Parameter(line, found.group(1), found.group(2))),
            form(Place.ALONE, "down", (line, alone, found) -> new Note.Down(line)),
            form(
                    Place.ALONE,
                    "scenario (\\S+\\.yaml)",
                    (line, alone, found) -> new Note.ScenarioName(line, found.group(1))),
            form(Place.ALONE, "faults (\\S+)", (line, alone, found) -> new Note.Faults(line, found.group(1))),
            form(
                    Place.ALONE,
                    "limit (steps|depth|elements|bits|ms) (\\d+)",
                    (line, alone, found) -> new Note.Bound(line, found.group(1), Integer.parseInt(found.group(2)))),
            form(
                    Place.ALONE,
                    "byte (\\S) 0x([0-9A-F]{2})",
                    (line, alone, found) -> new Note.Letter(
                            line, found.group(1).charAt(0), (byte) Integer.parseInt(found.group(2), 16))),
            form(Place.ALONE, "file (\\S+)", (line, alone, found) -> new Note.Section(line, found.group(1))),
            form(Place.ALONE, "eval", (line, alone, found) -> new Note.Expressions(line)));

    private NoteParser() {}

    /**
     * Reads one note.
     *
     * @param text what stands behind {@code ###}, without blanks around it
     * @param alone whether nothing of the script stands before it on its line
     * @throws ChunkMistake if it says nothing that is known
     */
    static Note parse(int line, String text, boolean alone) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(text);
            if (matcher.matches()) {
                if (form.place == (alone ? Place.BEHIND : Place.ALONE)) {
                    throw new ChunkMistake(
                            line, "this note cannot stand " + (alone ? "alone: " : "behind code: ") + text);
                }
                return form.reading.read(line, alone, matcher.toMatchResult());
            }
        }
        throw new ChunkMistake(line, "not a note: " + text);
    }

    private static Form form(Place place, String pattern, Reading reading) {
        return new Form(place, Pattern.compile(pattern), reading);
    }

    private static Note problem(int line, MatchResult found) {
        String hint = found.group(3) == null ? null : text(found, 3);
        Integer related = found.group(4) == null ? null : Integer.valueOf(found.group(4));
        return new Note.Problem(line, found.group(1), text(found, 2), hint, related);
    }

    // Only a quotation mark is written with a backslash before it; a backslash elsewhere is itself.
    private static String text(MatchResult found, int group) {
        return found.group(group).replace("\\\"", "\"");
    }

    private static TargetLog.@Nullable Level level(@Nullable String word) {
        return word == null ? null : TargetLog.Level.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static <T extends Enum<T>> T word(Class<T> type, MatchResult found) {
        Optional<T> named = Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(found.group(1)))
                .findFirst();
        return named.orElseThrow(() -> new ChunkMistake(0, "there is no " + found.group()));
    }

    private static List<String> list(String text) {
        Matcher matcher = LIST_ELEMENT.matcher(text);
        int end = 0;
        List<String> elements = new ArrayList<>();
        while (end < text.length() && matcher.find(end) && matcher.start() == end) {
            elements.add(matcher.group(1) != null ? text(matcher, 1) : matcher.group(2));
            end = matcher.end();
        }
        if (end != text.length() || text.strip().endsWith(",")) {
            throw new ChunkMistake(0, "not a list: " + text);
        }
        return elements;
    }
}
