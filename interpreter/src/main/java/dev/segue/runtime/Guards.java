package dev.segue.runtime;

import dev.segue.value.Handle;
import java.time.Duration;
import java.util.List;

/** A watcher on the target itself that resumes what a run has suspended when the run is lost. */
public non-sealed interface Guards extends Capability {

    /** Something that a run has suspended. */
    sealed interface Entry {
        /** A process that holds messages back. */
        record Suspended(Handle pid) implements Entry {}

        /** A listener that accepts nobody. */
        record Paused(Listeners.Listener listener, Listeners.Pause pause) implements Entry {}
    }

    /** A guard that watches. Its methods send and do not wait, {@link #heartbeat} and {@link #dismiss} excepted. */
    interface Guard {

        /** Tells it what is about to be suspended; whatever is suspended later is sent after this. */
        void add(List<Entry> entries);

        /** Tells it what is resumed. */
        void remove(List<Entry> entries);

        /** Shows that the run lives, and gives whether the guard still watches: false once it has fired. */
        boolean heartbeat();

        /** Whether it is known to have fired or died. A run whose guard has fired never goes on. */
        boolean isGone();

        /** Ends it without resuming anything. */
        void dismiss();
    }

    /**
     * Starts a guard.
     *
     * @param silence how long it waits without a heartbeat until it resumes all; a lost connection counts at once
     */
    Guard start(Duration silence);
}
