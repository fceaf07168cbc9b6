package dev.segue.repl.command;

import dev.segue.repl.Command;
import dev.segue.repl.Reply;
import dev.segue.repl.Session;
import dev.segue.repl.assist.MetaCommand;

/** {@code :plan}. */
final class PlanCommand implements Command {

    @Override
    public MetaCommand described() {
        return new MetaCommand(
                "plan", MetaCommand.Takes.CODE, "[STATEMENT]", "plans a statement, or shows the loaded script");
    }

    @Override
    public Reply run(Session session, String argument) {
        if (!argument.isEmpty()) {
            return session.plan(argument);
        }
        return new Reply.Planned(LoadCommand.loaded(session).plan());
    }
}
