package dev.segue.value;

import java.util.Locale;

/** The kinds of values. The name in lower case is the type's name in scripts and what {@code type_of} gives. */
public enum Kind {
    /** Integers of any size. */
    INTEGER,
    /** Floats. */
    FLOAT,
    /** {@code true} and {@code false}. */
    BOOLEAN,
    /** {@code nil}. */
    NIL,
    /** Texts. */
    STRING,
    /** Bytes that are no text. */
    BYTES,
    /** Atoms. */
    ATOM,
    /** Durations. */
    DURATION,
    /** Sizes of memory. */
    SIZE,
    /** Percentages. */
    PERCENTAGE,
    /** Lists. */
    LIST,
    /** Tuples. */
    TUPLE,
    /** Maps. */
    MAP,
    /** Ranges of integers. */
    RANGE,
    /** Processes of a target. */
    PID,
    /** Functions. */
    FUNCTION,
    /** A reference, port or fun of the target: opaque, comparable, printable. */
    HANDLE;

    private final String text = name().toLowerCase(Locale.ROOT);

    /** The kind as scripts write it: {@code integer}, {@code pid}. */
    public String text() {
        return text;
    }
}
