package dev.segue.spec;

import dev.segue.run.RunState;
import dev.segue.source.DiagnosticCode;
import dev.segue.source.DiagnosticCodes;
import dev.segue.source.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One piece of a chapter: a script with what must come of it.
 *
 * @param file the chapter's file
 * @param line where it begins in it, from 1
 * @param script the text without the notes; its lines have the numbers of the file's
 * @param sections the texts of other files, by name, with the same numbers
 * @param notes in written order
 */
record Chunk(Path file, int line, String script, Map<String, String> sections, List<Note> notes) {

    /** The name that the script has in messages; it stands beside its sections. */
    String name() {
        return String.valueOf(file.getFileName());
    }

    /** The notes of one kind, in written order. */
    <T extends Note> List<T> notes(Class<T> kind) {
        return notes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The only note of a kind. */
    <T extends Note> Optional<T> note(Class<T> kind) {
        List<T> found = notes(kind);
        if (found.size() > 1) {
            throw new ChunkMistake(found.get(1).line(), "this is said twice");
        }
        return found.stream().findFirst();
    }

    /** Whether there is a note of a kind. */
    boolean has(Class<? extends Note> kind) {
        return notes.stream().anyMatch(kind::isInstance);
    }

    /** The rules that it is about. */
    List<String> rules() {
        return notes(Note.Rules.class).stream()
                .flatMap(note -> note.ids().stream())
                .toList();
    }

    /** Whether it shows what must not be: it expects an error, a failure or another state than completed. */
    boolean isNegative() {
        return has(Note.Failure.class)
                || has(Note.Usage.class)
                || notes(Note.State.class).stream().anyMatch(note -> note.state() != RunState.COMPLETED)
                || hasErrors();
    }

    /** Whether it expects an error, so that it can be neither planned nor run. */
    boolean hasErrors() {
        return notes(Note.Problem.class).stream().anyMatch(Chunk::isError);
    }

    /** Whether it is to be run. */
    boolean runs() {
        return notes.stream().anyMatch(Chunk::isAboutRun);
    }

    private static boolean isError(Note.Problem problem) {
        DiagnosticCode code = DiagnosticCodes.find(problem.code())
                .orElseThrow(() -> new ChunkMistake(problem.line(), "there is no " + problem.code()));
        return code.severity() == Severity.ERROR;
    }

    /** Whether a note wants the script to be run. */
    static boolean isAboutRun(Note note) {
        return switch (note) {
            case Note.Message message -> true;
            case Note.MoreMessages more -> true;
            case Note.Failure failure -> true;
            case Note.Gives gives -> true;
            case Note.State state -> true;
            case Note.Ending ending -> true;
            case Note.Left left -> true;
            case Note.Undone undone -> true;
            case Note.Happens happens -> true;
            case Note.NodeShows shows -> true;
            case Note.Run run -> true;
            case Note.Down down -> true;
            case Note.ScenarioName scenario -> true;
            case Note.Faults faults -> true;
            case Note.Bound bound -> true;
            case Note.Rules rules -> false;
            case Note.Problem problem -> false;
            case Note.Lints lints -> false;
            case Note.Order order -> false;
            case Note.Usage usage -> false;
            case Note.Parameter parameter -> false;
            case Note.Letter letter -> false;
            case Note.Section section -> false;
            case Note.Expressions expressions -> false;
        };
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + String.join(", ", rules());
    }
}
