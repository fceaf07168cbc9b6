package dev.segue.runtime;

/** The target's own log. */
public non-sealed interface TargetLog extends Capability {

    /** How loud a message is. */
    enum Level {
        /** For who looks for a mistake. */
        DEBUG,
        /** What happens. */
        INFO,
        /** What somebody should look at. */
        WARN,
        /** What went wrong. */
        ERROR
    }

    /** Puts a message on the log as it is; does not wait until it is written. */
    void log(Level level, String message);
}
