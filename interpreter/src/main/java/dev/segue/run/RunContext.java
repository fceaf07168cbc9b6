package dev.segue.run;

import dev.segue.eval.EvaluationStopped;
import dev.segue.eval.FailureKind;
import dev.segue.eval.ScriptFailure;
import dev.segue.resolve.Touch;
import dev.segue.runtime.BulkResult;
import dev.segue.runtime.Capability;
import dev.segue.runtime.Guards;
import dev.segue.runtime.Listeners;
import dev.segue.runtime.Processes;
import dev.segue.runtime.Progress;
import dev.segue.runtime.Restoration;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.Target;
import dev.segue.runtime.TargetClock;
import dev.segue.runtime.TargetLog;
import dev.segue.value.AtomValue;
import dev.segue.value.Counted;
import dev.segue.value.Handle;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a runtime function may do: the target through its capabilities, the ledger, the record of undo, the log. One for
 * each step.
 */
public final class RunContext {

    private final Surroundings around;
    private final UndoStack records;
    private final int step;

    RunContext(Surroundings around, UndoStack records, int step) {
        this.around = around;
        this.records = records;
        this.step = step;
    }

    /** Which target this is. */
    public Target target() {
        return around.runtime.target();
    }

    /** The target's clock. */
    public TargetClock clock() {
        return around.runtime.clock();
    }

    /** A capability that the plan has been checked for. */
    private <C extends Capability> C capability(Class<C> kind) {
        return around.capability(kind);
    }

    /**
     * Asks the target, and turns its failures into those of scripts.
     *
     * @throws ScriptFailure where the target says no, raises or does not answer in time
     * @throws RuntimeFailure.Lost where the target is lost: no script catches that
     */
    public <T> T ask(Supplier<T> question) {
        around.guard.mustWatch();
        try {
            return question.get();
        } catch (RuntimeFailure.Cancelled cancelled) {
            around.guard.mustWatch();
            throw translated(cancelled);
        } catch (RuntimeFailure failure) {
            throw translated(failure);
        }
    }

    /** Asks a capability of the target, as {@link #ask(Supplier)} does. */
    public <C extends Capability, T> T ask(Class<C> kind, Function<C, T> question) {
        return ask(() -> question.apply(capability(kind)));
    }

    /** Tells a capability of the target what has no answer. */
    public <C extends Capability> void tell(Class<C> kind, Consumer<C> request) {
        tell(() -> request.accept(capability(kind)));
    }

    /** The same for what has no answer. */
    public void tell(Runnable request) {
        ask(() -> {
            request.run();
            return true;
        });
    }

    static RuntimeException translated(RuntimeFailure failure) {
        return switch (failure) {
            case RuntimeFailure.Lost lost -> lost;
            case RuntimeFailure.Restarted restarted -> restarted;
            case RuntimeFailure.Unreachable unreachable -> unreachable;
            case RuntimeFailure.WrongAddress wrong -> wrong;
            case RuntimeFailure.Cancelled cancelled ->
                new EvaluationStopped(EvaluationStopped.Reason.CANCELLED, cancelled.message());
            case RuntimeFailure.CallFailed call -> new ScriptFailure(FailureKind.CALL, call.message(), call.reason());
            case RuntimeFailure.TimedOut late -> new ScriptFailure(FailureKind.TIMEOUT, late.message());
            case RuntimeFailure.Refused refused -> new ScriptFailure(FailureKind.RUNTIME, refused.message());
            case RuntimeFailure.NotSupported not -> new ScriptFailure(FailureKind.RUNTIME, not.message());
        };
    }

    /** Puts a message on the target's log, where it has one, and tells whoever runs the script. */
    public void log(TargetLog.Level level, String message) {
        around.runtime.capability(TargetLog.class).ifPresent(log -> tell(() -> log.log(level, message)));
        around.teller.log(step, level, message);
    }

    private UndoStack.Undo record(String what, Runnable action) {
        UndoStack.Undo record = new UndoStack.Undo(step, what, action);
        records.push(record);
        return record;
    }

    /**
     * Records what takes a change back, then makes it. A change that the target refuses was not made, so of that nothing
     * stays recorded; of one that gave no answer nobody knows whether it was.
     *
     * @param what the undo in words: «load the old code of 3 modules»
     */
    public void change(String what, Runnable back, Runnable change) {
        UndoStack.Undo record = record(what, back);
        tell(() -> {
            try {
                change.run();
            } catch (RuntimeFailure.Refused | RuntimeFailure.NotSupported nothingDone) {
                records.forget(record);
                throw nothingDone;
            }
        });
    }

    /** The same for what is asked of a capability of the target. */
    public <C extends Capability> void change(String what, Runnable back, Class<C> kind, Consumer<C> change) {
        change(what, back, () -> change.accept(capability(kind)));
    }

    /** The same for a change of which the target gives what takes it back. */
    public <C extends Capability> void change(String what, Class<C> kind, Function<C, Restoration> change) {
        AtomicReference<Restoration> back = new AtomicReference<>(() -> {
            throw new RuntimeFailure.Refused("nobody knows whether there is something to take back");
        });
        change(
                what,
                () -> Objects.requireNonNull(back.get()).restore(),
                () -> back.set(change.apply(capability(kind))));
    }

    /**
     * Asks for something that may restart the target: meanwhile nobody takes its silence for a loss.
     *
     * @throws RuntimeFailure.Restarted where the target has restarted: no script catches that
     */
    public void patiently(Runnable request) {
        around.guard.expectSilence();
        try {
            request.run();
        } catch (RuntimeFailure.Restarted restarted) {
            around.guard.forget();
            throw restarted;
        } finally {
            around.guard.demandSignsOfLife();
        }
    }

    /** Learns what processes are to an application, by having listed them. */
    public List<Handle> learn(List<Handle> pids, String application, String kind) {
        around.known.learn(pids, application, LedgerEntry.Kind.valueOf(kind));
        return pids;
    }

    /** Learns which processes run a module, by having listed them. */
    public void learnModule(List<Handle> pids, String module) {
        around.known.learnModule(pids, module);
    }

    /** Those of the processes that were there when this run loaded a module; all if it has not loaded it. */
    public List<Handle> startedBeforeLoad(List<Handle> pids, String module) {
        return around.known.startedBeforeLoad(pids, module);
    }

    /** What the steps of the plan change of the {@code code_change} span. */
    public Set<Touch> planned() {
        return around.planned();
    }

    /**
     * Suspends processes by the ledger and records their resume as the undo, unless none of them is held then. A refusal
     * of the whole does not say that none is: the ledger tells.
     */
    public BulkResult suspend(List<Handle> pids, Duration timeout) {
        List<Handle> fresh = pids.stream().filter(pid -> !isSuspended(pid)).toList();
        UndoStack.Undo record = record(
                "resume " + Counted.processes(fresh.size()),
                () -> mustSucceed("resumed", answered(around.suspender().resume(step, fresh, UNDO_TIMEOUT))));
        try {
            return ask(() -> around.suspender().suspend(step, fresh, timeout));
        } finally {
            if (fresh.stream().noneMatch(this::isSuspended)) {
                records.forget(record);
            }
        }
    }

    /** Resumes processes that the ledger holds and records their suspension as the undo, unless all are still held. */
    public BulkResult resume(List<Handle> pids, Duration timeout) {
        List<Handle> held = pids.stream().filter(this::isSuspended).toList();
        UndoStack.Undo record = record(
                "suspend " + Counted.processes(held.size()) + " again",
                () -> mustSucceed("suspended", around.suspender().suspend(step, held, UNDO_TIMEOUT)));
        try {
            return ask(() -> around.suspender().resume(step, held, timeout));
        } finally {
            if (held.stream().allMatch(this::isSuspended)) {
                records.forget(record);
            }
        }
    }

    private static final Duration UNDO_TIMEOUT = Duration.ofSeconds(5);

    // Who did not answer stays in the ledger: the end of the run asks once more and tells who may be suspended.
    private static BulkResult answered(BulkResult result) {
        return new BulkResult(
                result.asked(),
                result.failures().stream()
                        .filter(failure -> failure.reason() != BulkResult.Reason.TIMEOUT)
                        .toList());
    }

    private static void mustSucceed(String done, BulkResult result) {
        if (!result.isComplete()) {
            throw new RuntimeFailure.Refused("%d of %s could not be %s: %s"
                    .formatted(
                            result.failures().size(),
                            Counted.processes(result.asked()),
                            done,
                            result.failures().getFirst()));
        }
    }

    /**
     * Runs the code_change callback of suspended processes and records the change back as the undo, for those that have
     * changed.
     */
    public BulkResult changeCode(List<Handle> pids, String module, Value from, Value extra, Duration timeout) {
        Processes processes = capability(Processes.class);
        if (pids.isEmpty()) {
            return ask(() -> processes.changeCode(pids, module, from, extra, timeout, Progress.NONE));
        }
        Set<Handle> changed = ConcurrentHashMap.newKeySet();
        changed.addAll(pids);
        UndoStack.Undo record = record(
                "change the state of " + Counted.processes(pids.size()) + " of " + module + " back",
                () -> mustSucceed(
                        "changed back",
                        processes.changeCode(List.copyOf(changed), module, back(from), extra, timeout, Progress.NONE)));
        BulkResult result = ask(() -> {
            try {
                return processes.changeCode(pids, module, from, extra, timeout, progress("changed"));
            } catch (RuntimeFailure.Refused | RuntimeFailure.NotSupported nothingDone) {
                records.forget(record);
                throw nothingDone;
            }
        });
        result.failures().stream()
                .filter(failure -> failure.reason() != BulkResult.Reason.TIMEOUT)
                .forEach(failure -> changed.remove(failure.pid()));
        around.changing.stateChanged(changed, module);
        return new BulkResult(
                result.asked(),
                result.failures().stream()
                        .filter(failure -> failure.reason() != BulkResult.Reason.NO_PROCESS)
                        .toList());
    }

    // What undoes a change up is the change down to the same version, and the other way round.
    private static Value back(Value from) {
        AtomValue down = new AtomValue("down");
        return from instanceof TupleValue(List<Value> elements)
                        && elements.size() == 2
                        && elements.getFirst().equals(down)
                ? elements.get(1)
                : TupleValue.of(down, from);
    }

    private Progress progress(String what) {
        return around.teller.progress(step, what);
    }

    /** Whether the ledger holds a process. */
    public boolean isSuspended(Handle pid) {
        return around.ledger.holds(pid);
    }

    /** What the ledger holds. */
    public List<Held> ledger() {
        return held(around.ledger);
    }

    static List<Held> held(Ledger ledger) {
        return ledger.all().stream().map(RunContext::held).toList();
    }

    /**
     * An entry of the ledger for scripts.
     *
     * @param pid the process
     * @param application whose it is; empty if not known
     * @param kind {@code acceptor}, {@code websocket}, {@code channel} or {@code process}
     * @param since when it was suspended
     * @param listener of acceptors
     */
    public record Held(
            Handle pid, String application, String kind, Instant since, Optional<Listeners.Listener> listener) {}

    private static Held held(LedgerEntry entry) {
        Optional<Listeners.Listener> listener =
                entry.what() instanceof Guards.Entry.Paused paused ? Optional.of(paused.listener()) : Optional.empty();
        return new Held(entry.pid(), entry.application(), entry.kind().word(), entry.since(), listener);
    }

    /** Suspends a listener by the ledger and records its resume as the undo. */
    public void suspendListener(String application, Listeners.Listener listener, Listeners.Pause pause) {
        // A listener is suspended in several steps: where one is refused, those before it may be done.
        record("resume listener " + listener.id().display(), () -> resumeNow(listener));
        tell(() -> new ListenerSuspender(around, step).suspend(application, listener, pause));
    }

    /** Resumes a listener that the ledger holds and records its suspension as the undo. */
    public void resumeListener(Listeners.Listener listener) {
        ListenerSuspender suspender = new ListenerSuspender(around, step);
        Optional<LedgerEntry> entry = suspender.entry(listener);
        if (entry.isPresent() && entry.get().what() instanceof Guards.Entry.Paused paused) {
            String application = entry.get().application();
            record(
                    "suspend listener " + listener.id().display() + " again",
                    () -> suspender.suspend(application, paused.listener(), paused.pause()));
            tell(() -> suspender.resume(paused.listener()));
        }
    }

    private void resumeNow(Listeners.Listener listener) {
        new ListenerSuspender(around, step).resume(listener);
    }

    /** The modules that the run changes in an application. */
    public List<String> changedModules(String application) {
        return ask(() -> around.code().changed(application));
    }

    /** What is known of the code that the run replaces. */
    public CodeChanges code() {
        return new CodeChanges(around, this);
    }

    /** Notes that this run has installed a release. */
    public void installed(String release) {
        around.installed.add(release);
    }

    /** Whether this run has installed a release. */
    public boolean hasInstalled(String release) {
        return around.installed.contains(release);
    }

    /** Keeps the requests that were left when the application was to be quiet. */
    public void unfinished(String application, List<Handle> requests) {
        around.unfinished.put(application, requests);
    }

    /** The requests that were left. */
    public List<Handle> unfinished(String application) {
        return around.unfinished.getOrDefault(application, List.of());
    }
}
