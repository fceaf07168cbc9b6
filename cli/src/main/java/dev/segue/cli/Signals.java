package dev.segue.cli;

/** Asks to be told when the user wants the program to end. */
@FunctionalInterface
public interface Signals {
    /** Nobody ever wants that. */
    Signals NONE = action -> () -> {};

    /** From now until the registration is closed the action is run for each such wish instead of ending the process. */
    Registration onInterrupt(Runnable action);

    /** Ends the listening. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
