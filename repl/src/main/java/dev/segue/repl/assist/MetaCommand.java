package dev.segue.repl.assist;

/**
 * A command to the session itself, such as {@code :doc}.
 *
 * @param name without its colon
 * @param takes what stands behind it
 * @param usage how what stands behind it is written, such as {@code FILE}; empty for nothing
 * @param summary what it does, in a few words
 */
public record MetaCommand(String name, Takes takes, String usage, String summary) {

    /** What a command takes. */
    public enum Takes {
        /** Nothing, or something that cannot be completed. */
        TEXT,
        /** The name of an instruction or function. */
        CALLABLE,
        /** The name of a file, in quotes or not. */
        FILE,
        /** An application of the target, with its colon or not. */
        APPLICATION,
        /** Whatever can be typed without a command. */
        CODE
    }

    /** How it is typed. */
    public String word() {
        return ":" + name;
    }
}
