package dev.segue.runtime;

import dev.segue.value.Handle;
import java.util.List;

/**
 * How a request to many processes went.
 *
 * @param asked how many processes were asked
 * @param failures those that did not do it, in the order asked
 */
public record BulkResult(int asked, List<Failure> failures) {

    /** Keeps an immutable copy. */
    public BulkResult {
        failures = List.copyOf(failures);
    }

    /** Whether every process did it. */
    public boolean isComplete() {
        return failures.isEmpty();
    }

    /** Why a process did not do what it was asked. */
    public enum Reason {
        /** It did not answer in time. A suspend that timed out has been followed by a resume. */
        TIMEOUT,
        /** There is no such process (any more). */
        NO_PROCESS,
        /** It is of a kind that does not know the request, so nothing was sent to it. */
        NOT_SUPPORTED,
        /** It answered with an error. */
        ERROR
    }

    /**
     * A process that did not do it.
     *
     * @param pid the process
     * @param reason why
     * @param detail what it said, for people; empty if nothing
     */
    public record Failure(Handle pid, Reason reason, String detail) {}
}
