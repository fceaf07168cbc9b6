package dev.segue.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what a woven chunk did with what the chunk says. */
final class WovenJudge {

    private final Chunk chunk;
    private final WovenRun run;
    private final List<String> differences = new ArrayList<>();

    WovenJudge(Chunk chunk, WovenRun run) {
        this.chunk = chunk;
        this.run = run;
    }

    List<String> differences() {
        run.refused().forEach(each -> differences.add("cannot be woven: " + each.message()));
        if (differences.isEmpty()) {
            failure();
            messages();
            gives();
        }
        return differences;
    }

    private void failure() {
        Optional<Note.Failure> wanted = chunk.note(Note.Failure.class);
        WovenRun.Failure failure = run.failure();
        boolean fits = wanted.isEmpty()
                ? failure == null || chunk.has(Note.State.class)
                : failure != null
                        && failure.kind().equals(wanted.get().kind())
                        && failure.message().contains(wanted.get().text());
        if (!fits) {
            differences.add("failed with " + failure);
        }
    }

    private void messages() {
        List<Note.Message> wanted = chunk.notes(Note.Message.class);
        List<WovenRun.Logged> logged = run.logged();
        boolean open = chunk.has(Note.MoreMessages.class);
        boolean fits = wanted.isEmpty() || (open ? logged.size() >= wanted.size() : logged.size() == wanted.size());
        for (int index = 0; fits && index < wanted.size(); index++) {
            fits = fits(wanted.get(index), logged.get(index));
        }
        if (!fits) {
            differences.add("logged " + logged);
        }
    }

    private static boolean fits(Note.Message wanted, WovenRun.Logged logged) {
        boolean level = wanted.level() == null
                || logged.level().startsWith(wanted.level().name().toLowerCase(java.util.Locale.ROOT));
        return level && wanted.fits(wanted.level(), logged.text());
    }

    private void gives() {
        chunk.note(Note.Gives.class).ifPresent(note -> {
            List<String> given =
                    run.logged().stream().map(WovenRun.Logged::text).toList();
            if (given.isEmpty() || !given.getLast().equals(note.literal())) {
                differences.add("gives " + given + ", wanted " + note.literal());
            }
        });
    }
}
