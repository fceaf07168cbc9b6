package dev.segue.repl;

/** Something that a session does for itself: entered with a colon before its name. */
public interface Command {

    /** Its name, without the colon. */
    String name();

    /** What it takes behind its name, as its help shows it: {@code [FILE]}; empty if nothing. */
    String usage();

    /** What it does, on one line. */
    String help();

    /** What stands behind its name. */
    Argument argument();

    /**
     * Does it.
     *
     * @param argument what stands behind the name, without the space around it
     * @throws dev.segue.UsageError if the argument does not fit
     */
    Reply run(Session session, String argument);

    /** What a command takes, so that it can be completed. */
    enum Argument {
        /** Nothing. */
        NONE,
        /** The name of an instruction or function. */
        CALLABLE,
        /** The name of another command. */
        COMMAND,
        /** An application of the target. */
        APPLICATION,
        /** A file. */
        FILE,
        /** The address of a target. */
        ADDRESS,
        /** A statement or an expression. */
        STATEMENT
    }
}
