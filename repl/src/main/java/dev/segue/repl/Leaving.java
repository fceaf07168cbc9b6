package dev.segue.repl;

import java.util.List;
import java.util.Optional;

/** Ends a session: nothing stays suspended. */
final class Leaving {

    private final Session session;

    Leaving(Session session) {
        this.session = session;
    }

    Reply leave(Request.Reason reason) {
        int suspended = session.run().suspended().size();
        if (suspended == 0 || reason == Request.Reason.GONE) {
            return new Reply.Left(release());
        }
        String question = suspended == 1
                ? "One process or listener is suspended. Resume it and leave?"
                : suspended + " processes and listeners are suspended. Resume them and leave?";
        return session.ask(
                question, List.of(Choice.YES, Choice.NO), Optional.of(Choice.YES), choice -> switch (choice) {
                    case YES, ALL -> new Reply.Left(release());
                    case NO, SKIP, UNDO -> new Reply.Told("The session goes on.");
                });
    }

    /** Resumes what is suspended; what was changed otherwise stays. */
    Reply.Released release() {
        int suspended = session.run().suspended().size();
        List<String> changes = session.run().lastingChanges();
        List<String> left = session.run().release();
        return new Reply.Released(suspended, changes, left);
    }
}
