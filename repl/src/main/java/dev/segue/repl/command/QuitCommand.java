package dev.segue.repl.command;

import dev.segue.repl.Command;
import dev.segue.repl.Reply;
import dev.segue.repl.Request;
import dev.segue.repl.Session;
import dev.segue.repl.assist.MetaCommand;

/** {@code :quit}. */
final class QuitCommand implements Command {

    @Override
    public MetaCommand described() {
        return new MetaCommand("quit", MetaCommand.Takes.TEXT, "", "leaves the session and resumes what is suspended");
    }

    @Override
    public Reply run(Session session, String argument) {
        return session.leave(Request.Reason.ASKED);
    }
}
