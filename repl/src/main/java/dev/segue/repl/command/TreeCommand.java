package dev.segue.repl.command;

import dev.segue.UsageError;
import dev.segue.repl.Command;
import dev.segue.repl.Reply;
import dev.segue.repl.Session;
import dev.segue.repl.assist.MetaCommand;
import dev.segue.run.RunContext;
import dev.segue.runtime.Applications;
import dev.segue.runtime.Listeners;
import dev.segue.runtime.Processes;
import dev.segue.runtime.Supervised;
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
        Processes processes = Capabilities.of(session, Processes.class);
        return processes
                .supervision(application)
                .<Reply>map(top -> new Reply.Tree(application, top, listeners(session, application, top), suspended))
                .orElseThrow(() -> none(session, application));
    }

    /** On OTP a listener usually stands below ranch's own supervisor. */
    private static List<Supervised> listeners(Session session, String application, Supervised top) {
        Processes processes = Capabilities.of(session, Processes.class);
        return session.target().runtime().capability(Listeners.class).stream()
                .flatMap(each -> each.listeners(application).stream())
                .filter(listener -> top.all().noneMatch(each -> each.pid().equals(listener.process())))
                .flatMap(listener -> processes.supervision(listener.process()).stream()
                        .map(tree -> named("listener " + listener.id().display(), tree)))
                .toList();
    }

    private static Supervised named(String name, Supervised tree) {
        return new Supervised(tree.pid(), name, tree.module(), tree.isSupervisor(), tree.below());
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
