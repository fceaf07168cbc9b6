package dev.segue.run;

/** Hears the events of a run, in order, one at a time, on the run's threads: it should not linger. */
@FunctionalInterface
public interface RunListener {

    /** Nobody listens. */
    RunListener NONE = event -> {};

    /** Something happened. */
    void happened(RunEvent event);
}
