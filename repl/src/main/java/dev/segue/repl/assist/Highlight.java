package dev.segue.repl.assist;

/**
 * A part of what is typed and what it is.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 */
public record Highlight(Kind kind, int start, int end) {
    /** What a part is. */
    public enum Kind {
        KEYWORD,
        /** The name of a known instruction or function. */
        CALLABLE,
        /** A name that is bound. */
        NAME,
        /** A name that nobody has bound or defined, yet. */
        UNKNOWN,
        /** A name that needs no binding: a field, the label of an argument, a key. */
        LABEL,
        ATOM,
        NUMBER,
        TEXT,
        ESCAPE,
        SIGN,
        COMMENT,
        /** A command to the session. */
        COMMAND,
        /** What is no part of the language. */
        MISTAKE
    }
}
