package dev.segue.value;

import java.util.Locale;

/** The kinds of values. The name in lower case is the type's name in scripts and what {@code type_of} gives. */
public enum Kind {
    INTEGER,
    FLOAT,
    BOOLEAN,
    NIL,
    STRING,
    BYTES,
    ATOM,
    DURATION,
    SIZE,
    PERCENTAGE,
    LIST,
    TUPLE,
    MAP,
    RANGE,
    PID,
    FUNCTION,
    /** A reference, port or fun of the target: opaque, comparable, printable. */
    HANDLE;

    private final String text = name().toLowerCase(Locale.ROOT);

    /** The kind as scripts write it: {@code integer}, {@code pid}. */
    public String text() {
        return text;
    }
}
