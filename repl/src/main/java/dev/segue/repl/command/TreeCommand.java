package dev.segue.repl.command;

import dev.segue.UsageError;
import dev.segue.repl.Command;
import dev.segue.repl.Reply;
import dev.segue.repl.Session;
import dev.segue.repl.assist.MetaCommand;
import dev.segue.run.RunContext;
import dev.segue.runtime.Applications;
import dev.segue.runtime.Processes;
import dev.segue.source.Suggestions;
import dev.segue.source.UsageCode;
import dev.segue.value.Handle;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code :tree}. */
final class TreeCommand implements Command {

    @Override
    public MetaCommand described() {
        return new MetaCommand(
                "tree", MetaCommand.Takes.APPLICATION, "APP", "shows the supervision tree, with what is suspended");
    }

    @Override
    public Reply run(Session session, String argument) {
        String application = argument.replaceFirst("^:", "").replace("\"", "");
        Set<Handle> suspended =
                session.run().suspended().stream().map(RunContext.Held::pid).collect(Collectors.toUnmodifiableSet());
        return Capabilities.of(session, Processes.class)
                .supervision(application)
                .<Reply>map(top -> new Reply.Tree(application, top, suspended))
                .orElseThrow(() -> none(session, application));
    }

    private static UsageError none(Session session, String application) {
        List<String> running = session.target().runtime().capability(Applications.class).stream()
                .flatMap(each -> each.running().stream())
                .map(Applications.Application::name)
                .toList();
        return running.contains(application)
                ? new UsageError(
                        UsageCode.WRONG_CALL,
                        application + " has no supervision tree",
                        "processes(:" + application + ") lists its processes")
                : new UsageError(
                        UsageCode.WRONG_CALL,
                        "no application " + application + " runs on the target",
                        Suggestions.hint(application, running).orElse(":apps lists those that do"));
    }
}
