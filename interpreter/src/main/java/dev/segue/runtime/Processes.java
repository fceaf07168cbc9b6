package dev.segue.runtime;

import dev.segue.value.Handle;
import dev.segue.value.MapValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The processes of a target. No system message is ever sent to a process that is not known to speak the protocol: such
 * a process is reported as {@link BulkResult.Reason#NOT_SUPPORTED}.
 */
public non-sealed interface Processes extends Capability {

    /** Every process of the target. */
    List<Handle> all();

    /** Every process of an application. */
    List<Handle> of(String application);

    /**
     * The processes that run a module, found as the platform's own release tool finds them (on OTP by the child
     * specifications); supervisors are never among them.
     */
    List<Handle> running(String application, String module);

    /** The supervision tree of an application from its top; empty if it does not run, or the platform has none. */
    default Optional<Supervised> supervision(String application) {
        return Optional.empty();
    }

    /**
     * The tree below one supervisor, such as that of a listener, which on OTP stands below ranch's own; empty if it is gone,
     * or the platform has none.
     */
    default Optional<Supervised> supervision(Handle supervisor) {
        return Optional.empty();
    }

    /**
     * Facts about a process under atom keys: {@code queue_length}, {@code memory} (a size), {@code suspended}, and what
     * the platform has besides.
     *
     * @throws RuntimeFailure.Refused if there is no such process
     */
    MapValue info(Handle pid);

    /** How many messages wait for each process, in the order asked; 0 for one that has ended. */
    List<Long> queueLengths(List<Handle> pids);

    /** How many messages wait for one process; 0 if it has ended. */
    default long queueLength(Handle pid) {
        return queueLengths(List.of(pid)).getFirst();
    }

    /**
     * The processes of the target that are seen to run a module at this moment, whoever started them: they began in it
     * or are inside it now. One that has its state in the module and waits in code of the platform may escape.
     *
     * @return by module, those alone that somebody runs
     */
    Map<String, List<Handle>> executing(List<String> modules);

    /** Who waits at this moment for an answer of one of these processes. */
    List<Waiting> callers(List<Handle> pids);

    /**
     * A process that waits for another one.
     *
     * @param caller who waits
     * @param callee who is to answer
     */
    record Waiting(Handle caller, Handle callee) {}

    /** Suspends. All requests are in flight at once; the timeout is each process's, so also the whole call's. */
    BulkResult suspend(List<Handle> pids, Duration timeout, Progress progress);

    /** Resumes, in the same way. Resuming what runs does nothing. */
    BulkResult resume(List<Handle> pids, Duration timeout, Progress progress);

    /**
     * Lets suspended processes change their state to that of other code; one whose module has no way to do so keeps its
     * state.
     *
     * @param module the module whose code changed
     * @param from the version that the state is of; going down {@code (:down, version)} with the version to go to
     * @param extra what the change needs to know
     */
    BulkResult changeCode(
            List<Handle> pids, String module, Value from, Value extra, Duration timeout, Progress progress);

    /** Sends a message to each. */
    void send(List<Handle> pids, Value message);

    /** Waits until all have ended, at most so long; those that still live then. */
    List<Handle> awaitExit(List<Handle> pids, Duration timeout);
}
