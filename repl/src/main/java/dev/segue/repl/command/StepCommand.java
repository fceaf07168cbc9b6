package dev.segue.repl.command;

import dev.segue.repl.Command;
import dev.segue.repl.Reply;
import dev.segue.repl.Session;
import dev.segue.repl.assist.MetaCommand;

/** {@code :step}. */
final class StepCommand implements Command {

    @Override
    public MetaCommand described() {
        return new MetaCommand("step", MetaCommand.Takes.TEXT, "", "walks through the loaded script step by step");
    }

    @Override
    public Reply run(Session session, String argument) {
        return new Stroll(session, session.walk().orElseGet(() -> session.walk(LoadCommand.loaded(session))))
                .next(new Reply.Nothing());
    }
}
