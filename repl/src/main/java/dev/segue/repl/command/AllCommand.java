package dev.segue.repl.command;

import dev.segue.UsageError;
import dev.segue.repl.Command;
import dev.segue.repl.Reply;
import dev.segue.repl.Session;
import dev.segue.repl.assist.MetaCommand;
import dev.segue.source.UsageCode;

/** {@code :all}. */
final class AllCommand implements Command {

    @Override
    public MetaCommand described() {
        return new MetaCommand("all", MetaCommand.Takes.TEXT, "", "shows the last value whole");
    }

    @Override
    public Reply run(Session session, String argument) {
        return session.lastValue()
                .<Reply>map(value -> new Reply.Shown(value, true))
                .orElseThrow(() ->
                        new UsageError(UsageCode.WRONG_CALL, "no value was shown yet", "enter an expression first"));
    }
}
