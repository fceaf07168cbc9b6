package dev.segue.sim;

import java.util.Locale;

/** What a run does to a node, as faults and the event log name it. */
public enum Operation {
    READ,
    SUSPEND,
    RESUME,
    CHANGE_CODE,
    SEND,
    AWAIT_EXIT,
    SUSPEND_LISTENER,
    RESUME_LISTENER,
    LOAD,
    PURGE,
    DELETE,
    ADOPT,
    RESTORE,
    START,
    STOP,
    RESTART,
    UNLOAD,
    CHECK_RELEASE,
    INSTALL_RELEASE,
    MAKE_PERMANENT,
    CALL,
    LOG,
    GUARD;

    /** The operation as scenario files name it: {@code change_code}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
