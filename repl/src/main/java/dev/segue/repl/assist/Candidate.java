package dev.segue.repl.assist;

/**
 * Something that could stand at the cursor.
 *
 * @param text what is put in, in place of what was typed of it
 * @param kind what it is
 * @param description what it means, in a few words; may be empty
 * @param open whether something may go on directly behind it, so that no space follows
 */
public record Candidate(String text, Kind kind, String description, boolean open) {
    /** What can be completed, in the order in which it is offered. */
    public enum Kind {
        /** The label of an argument. */
        ARGUMENT,
        /** A name that is bound. */
        NAME,
        INSTRUCTION,
        FUNCTION,
        KEYWORD,
        /** The name of a type. */
        TYPE,
        /** A command to the session. */
        COMMAND,
        ATOM,
        FILE
    }
}
