package dev.segue.repl.command;

import dev.segue.repl.Command;
import dev.segue.repl.Reply;
import dev.segue.repl.Session;
import dev.segue.repl.assist.MetaCommand;
import dev.segue.run.RunContext;
import dev.segue.value.DurationValue;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code :suspended}. */
final class SuspendedCommand implements Command {
    private static final long SECOND = 1000;

    @Override
    public MetaCommand described() {
        return new MetaCommand("suspended", MetaCommand.Takes.TEXT, "", "counts what is suspended, and for how long");
    }

    @Override
    public Reply run(Session session, String argument) {
        List<RunContext.Held> held = session.run().suspended();
        if (held.isEmpty()) {
            return new Reply.Told("Nothing is suspended.");
        }
        Map<List<String>, List<RunContext.Held>> groups = held.stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(each.application(), each.kind()), LinkedHashMap::new, Collectors.toList()));
        Instant now = session.target().runtime().clock().now();
        return new Reply.Table(
                List.of("application", "kind", "count", "longest"),
                groups.entrySet().stream()
                        .map(group -> row(group.getKey(), group.getValue(), now))
                        .toList());
    }

    private static List<String> row(List<String> group, List<RunContext.Held> held, Instant now) {
        long longest = held.stream()
                .mapToLong(each -> Duration.between(each.since(), now).toMillis())
                .max()
                .orElse(0);
        // Below a second every millisecond counts, above it none does.
        String time = DurationValue.of(Duration.ofMillis(longest < SECOND ? longest : longest / SECOND * SECOND))
                .literal();
        return List.of(group.getFirst(), group.getLast(), Integer.toString(held.size()), time);
    }
}
