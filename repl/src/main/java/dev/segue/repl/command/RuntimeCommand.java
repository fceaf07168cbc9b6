package dev.segue.repl.command;

import dev.segue.repl.Choice;
import dev.segue.repl.Command;
import dev.segue.repl.Reply;
import dev.segue.repl.Session;
import dev.segue.repl.assist.MetaCommand;
import dev.segue.runtime.Target;
import java.util.List;
import java.util.Optional;

/** {@code :runtime}. */
final class RuntimeCommand implements Command {

    @Override
    public MetaCommand described() {
        return new MetaCommand(
                "runtime", MetaCommand.Takes.TEXT, "[URI]", "tells what the target is, or goes to another");
    }

    @Override
    public Reply run(Session session, String argument) {
        if (argument.isEmpty()) {
            return told(session);
        }
        int suspended = session.run().suspended().size();
        if (suspended == 0) {
            return go(session, argument);
        }
        return session.ask(
                suspended + " processes and listeners are suspended here. Resume them and go to " + argument + "?",
                List.of(Choice.YES, Choice.NO),
                Optional.of(Choice.NO),
                choice -> choice == Choice.YES ? go(session, argument) : new Reply.Told("Still here."));
    }

    private static Reply go(Session session, String address) {
        // Whoever cannot get there stays here, with everything as it is.
        return Reply.of(List.of(session.move(address), told(session)));
    }

    private static Reply told(Session session) {
        Target target = session.target().runtime().target();
        String version = target.version().isEmpty() ? "" : ", " + target.version();
        return new Reply.Told(session.target().address() + " is " + target.node() + version + ".");
    }
}
