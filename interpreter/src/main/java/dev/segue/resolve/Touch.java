package dev.segue.resolve;

/** What a change touches that makes its step a part of the {@code code_change} span. */
public enum Touch {
    /** The code of modules. */
    CODE,
    /** The states of processes. */
    PROCESSES,
    /** What runs at all. */
    APPLICATIONS
}
