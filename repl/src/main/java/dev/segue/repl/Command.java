package dev.segue.repl;

import dev.segue.repl.assist.MetaCommand;

/** Something that a session does for itself: entered with a colon before its name. */
public interface Command {

    /** Its name, what it takes and what it does. */
    MetaCommand described();

    /**
     * Does it.
     *
     * @param argument what stands behind the name, without the space around it
     * @throws dev.segue.UsageError if the argument does not fit
     */
    Reply run(Session session, String argument);
}
