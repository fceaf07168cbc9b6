package dev.segue.repl;

/** What can be asked of a session. */
public sealed interface Request {

    /** Carries out what was entered: statements, an expression, or a command that begins with a colon. */
    record Evaluate(String text) implements Request {}

    /** Answers the question that the last reply ended with. */
    record Answer(Choice choice) implements Request {}

    /** Ends the session. */
    record Leave(Reason reason) implements Request {}

    /** Why somebody leaves. */
    enum Reason {
        /** Somebody wants to and can be asked. */
        ASKED,
        /** There is nobody to ask: the input has ended, the terminal is gone, the process was told to end. */
        GONE
    }
}
