package dev.segue.repl.command;

import dev.segue.repl.Command;
import dev.segue.repl.Reply;
import dev.segue.repl.Session;
import dev.segue.run.RunContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** {@code :suspended}. */
final class SuspendedCommand implements Command {

    @Override
    public String name() {
        return "suspended";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public String help() {
        return "shows what this session has suspended, and for how long";
    }

    @Override
    public Argument argument() {
        return Argument.NONE;
    }

    @Override
    public Reply run(Session session, String argument) {
        List<RunContext.Held> held = session.run().suspended();
        if (held.isEmpty()) {
            return new Reply.Told("Nothing is suspended.");
        }
        Instant now = session.target().runtime().clock().now();
        return new Reply.Table(
                List.of("what", "kind", "application", "seconds"),
                held.stream().map(each -> row(each, now)).toList());
    }

    private static List<String> row(RunContext.Held held, Instant now) {
        String what = held.listener()
                .map(listener -> listener.id().display())
                .orElseGet(() -> held.pid().display());
        String seconds = "%.1f".formatted(Duration.between(held.since(), now).toMillis() / 1000.0);
        return List.of(what, held.kind(), held.application(), seconds);
    }
}
