package dev.segue.cli.session;

/** Asks to be told when the user or the system wants something to end. */
@FunctionalInterface
public interface Endings {
    /** Nobody ever wants that. */
    Endings NONE = (interrupted, ended) -> () -> {};

    /**
     * From now until it is closed one of these is run for each such wish.
     *
     * @param interrupted for Ctrl-C
     * @param ended where the process is to end, or the terminal is gone
     */
    AutoCloseable listen(Runnable interrupted, Runnable ended);
}
