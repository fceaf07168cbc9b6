package dev.segue.repl.command;

import dev.segue.UsageError;
import dev.segue.repl.Command;
import dev.segue.repl.Reply;
import dev.segue.repl.Session;
import dev.segue.repl.assist.MetaCommand;
import dev.segue.run.OpenRun;
import dev.segue.source.UsageCode;

/** {@code :undo}. */
final class UndoCommand implements Command {

    @Override
    public MetaCommand described() {
        return new MetaCommand("undo", MetaCommand.Takes.TEXT, "", "takes back the newest change of the target");
    }

    @Override
    public Reply run(Session session, String argument) {
        if (session.run().changes().isEmpty()) {
            throw new UsageError(
                    UsageCode.WRONG_CALL,
                    "there is nothing to take back",
                    "what changes the target can be taken back until the session is left");
        }
        String newest = session.run().changes().getFirst();
        String question = "%s is taken back on %s. Go on?"
                .formatted(shown(newest), session.target().address());
        return session.agreed(question, () -> taken(session, newest));
    }

    /** A statement of many lines would hide the question behind it. */
    private static String shown(String statement) {
        String first = statement.lines().findFirst().orElse("");
        return first.equals(statement) ? first : first + " …";
    }

    private static Reply taken(Session session, String newest) {
        OpenRun.TakenBack how = session.run().undo().orElse(OpenRun.TakenBack.NOTHING);
        session.forget(newest);
        return new Reply.TakenBack(newest, how);
    }
}
