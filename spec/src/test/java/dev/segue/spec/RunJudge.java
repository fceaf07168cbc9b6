package dev.segue.spec;

import dev.segue.run.RunEvent;
import dev.segue.run.RunResult;
import dev.segue.run.RunState;
import dev.segue.run.StepFailure;
import dev.segue.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares what a run did with what its chunk says. */
final class RunJudge {

    private final Chunk chunk;
    private final ChunkRun run;
    private final RunResult result;
    private final List<String> differences = new ArrayList<>();

    RunJudge(Chunk chunk, ChunkRun run) {
        this.chunk = chunk;
        this.run = run;
        this.result = run.result();
    }

    /** What is not as the chunk says. */
    List<String> differences() {
        failure();
        state();
        messages();
        gives();
        left();
        undone();
        for (Note.Happens each : chunk.notes(Note.Happens.class)) {
            expect(
                    run.events().stream().anyMatch(event -> event.kind() == each.kind()),
                    "no " + each.kind().word());
        }
        for (Note.NodeShows each : chunk.notes(Note.NodeShows.class)) {
            long shown = run.shows(each.facet());
            expect(shown == each.number(), "the node shows " + each.facet() + " " + shown);
        }
        return differences;
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            differences.add(otherwise);
        }
    }

    private void failure() {
        Optional<Note.Failure> wanted = chunk.note(Note.Failure.class);
        StepFailure failure = result.failure();
        boolean fits = wanted.isEmpty()
                ? failure == null || chunk.has(Note.State.class)
                : failure != null && fits(wanted.get(), failure);
        expect(fits, "failed with " + text(failure));
    }

    private boolean fits(Note.Failure wanted, StepFailure failure) {
        boolean kind = failure.kind().equals(wanted.kind()) && failure.message().contains(wanted.text());
        Span span = failure.span();
        boolean inChunk = span != null && isOfChunk(span);
        return kind
                && inChunk == wanted.here()
                && (!inChunk || Objects.requireNonNull(span).line() == wanted.line());
    }

    private boolean isOfChunk(Span span) {
        String name = span.source().name();
        return name.equals(chunk.name()) || chunk.sections().containsKey(name);
    }

    private static String text(@Nullable StepFailure failure) {
        if (failure == null) {
            return "nothing";
        }
        Span span = failure.span();
        String place = span == null ? "no place" : span.source().name() + ":" + span.line();
        return ":" + failure.kind() + " \"" + failure.message() + "\" at " + place;
    }

    private void state() {
        Optional<Note.State> wanted = chunk.note(Note.State.class);
        boolean completed = result.state() == RunState.COMPLETED;
        boolean fits =
                wanted.map(note -> note.state() == result.state()).orElse(completed != chunk.has(Note.Failure.class));
        expect(fits, "ended " + result.state().word());
        chunk.note(Note.Ending.class)
                .ifPresent(note -> expect(
                        note.outcome() == result.outcome(),
                        "left the target " + result.outcome().word()));
    }

    private void messages() {
        List<Note.Message> wanted = chunk.notes(Note.Message.class);
        boolean open = chunk.has(Note.MoreMessages.class);
        if (wanted.isEmpty()) {
            return;
        }
        List<RunEvent> logged = logged();
        boolean fits = open ? logged.size() >= wanted.size() : logged.size() == wanted.size();
        for (int index = 0; fits && index < wanted.size(); index++) {
            RunEvent event = logged.get(index);
            fits = wanted.get(index).fits(event.level(), String.valueOf(event.message()));
        }
        expect(fits, "logged " + logged.stream().map(RunEvent::message).toList());
    }

    private List<RunEvent> logged() {
        return run.events().stream()
                .filter(event -> event.kind() == RunEvent.Kind.LOG)
                .toList();
    }

    private void gives() {
        chunk.note(Note.Gives.class).ifPresent(note -> {
            List<String> given = logged().stream()
                    .map(RunEvent::message)
                    .map(String::valueOf)
                    .toList();
            expect(!given.isEmpty() && given.getLast().equals(note.literal()), "gives " + given);
        });
    }

    private void left() {
        List<Note.Left> wanted = chunk.notes(Note.Left.class);
        if (!wanted.isEmpty()) {
            boolean fits =
                    wanted.size() == result.left().size() && wanted.stream().allMatch(each -> isLeft(each.text()));
            expect(fits, "left " + result.left());
        }
    }

    private boolean isLeft(String text) {
        return result.left().stream().anyMatch(each -> each.contains(text));
    }

    private void undone() {
        chunk.note(Note.Undone.class).ifPresent(note -> {
            List<String> actual = run.steps(RunEvent.Kind.UNDO_STARTED);
            expect(actual.equals(note.names()), "undone " + actual);
        });
    }
}
