package dev.segue.resolve;

/** What a change touches that makes its step a part of the {@code code_change} span. */
public enum Touch {
    CODE,
    PROCESSES,
    APPLICATIONS
}
