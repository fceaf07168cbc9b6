package dev.segue.run;

import dev.segue.runtime.Guards;
import dev.segue.value.Handle;
import java.time.Instant;
import java.util.Locale;

/**
 * Something that the run has suspended and must resume.
 *
 * @param what the process or listener
 * @param application whose it is; empty if not known
 * @param kind what it is to the application
 * @param since when the request was about to be sent
 * @param sinceNanos the same on the clock for measuring
 * @param pending whether it did not answer the suspend in time: a resume is behind that, and nobody knows about either
 */
record LedgerEntry(Guards.Entry what, String application, Kind kind, Instant since, long sinceNanos, boolean pending) {

    /** Something that is about to be suspended. */
    LedgerEntry(Guards.Entry what, String application, Kind kind, Instant since, long sinceNanos) {
        this(what, application, kind, since, sinceNanos, false);
    }

    /** The same without an answer to its suspend. */
    LedgerEntry asPending() {
        return new LedgerEntry(what, application, kind, since, sinceNanos, true);
    }

    /** What a suspended thing is to its application. */
    enum Kind {
        ACCEPTOR,
        WEBSOCKET,
        CHANNEL,
        PROCESS;

        private final String word = name().toLowerCase(Locale.ROOT);

        String word() {
            return word;
        }
    }

    /** The process that it is about. */
    Handle pid() {
        return switch (what) {
            case Guards.Entry.Suspended process -> process.pid();
            case Guards.Entry.Paused paused -> paused.listener().process();
        };
    }
}
