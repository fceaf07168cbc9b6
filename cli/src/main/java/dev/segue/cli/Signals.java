package dev.segue.cli;

/** Asks to be told when the user wants the program to end. */
@FunctionalInterface
public interface Signals {
    /** Nobody ever wants that. */
    Signals NONE = action -> () -> {};

    /** From now until the registration is closed the action is run for each such wish instead of ending the process. */
    Registration onInterrupt(Runnable action);

    /** The same told apart: the one for Ctrl-C, the other where the process is to end or the terminal is gone. */
    default Registration onEach(Runnable interrupted, Runnable ended) {
        return onInterrupt(ended);
    }

    /** Ends the listening. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
