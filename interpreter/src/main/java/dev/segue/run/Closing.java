package dev.segue.run;

import dev.segue.runtime.BulkResult;
import dev.segue.runtime.Code;
import dev.segue.runtime.Guards;
import dev.segue.runtime.Processes;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.Counted;
import dev.segue.value.Handle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the target in order at the end of a run: nothing stays suspended, replaced code is purged. */
final class Closing {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int NO_STEP = -1;

    private final Surroundings around;

    Closing(Surroundings around) {
        this.around = around;
    }

    /** Resumes all that the ledger holds; what could not be resumed, in words. */
    List<String> release() {
        return release(around.ledger.processes());
    }

    /**
     * Suspends again those whose state was changed and that the ledger does not hold, so that it can be changed back.
     *
     * @throws RuntimeFailure.Refused if one does not let itself be suspended
     */
    void suspendForUndo(Collection<Handle> released) {
        Set<Handle> changed = around.changing.ofOtherState();
        List<Handle> pids = released.stream()
                .filter(pid -> changed.contains(pid) && !around.ledger.holds(pid))
                .toList();
        BulkResult result = around.suspender().suspend(NO_STEP, pids, PATIENCE);
        if (!result.isComplete()) {
            throw new RuntimeFailure.Refused("%d of %s could not be suspended again"
                    .formatted(result.failures().size(), Counted.processes(result.asked())));
        }
    }

    /** Resumes every process whose code and state agree; the others, in words, stay suspended. */
    List<String> releaseWhatAgrees() {
        List<String> unknown = findWhoRunsNewCode();
        Set<Handle> disagreeing = around.changing.disagreeing();
        List<Handle> agreeing = around.ledger.processes().stream()
                .filter(pid -> !disagreeing.contains(pid))
                .toList();
        List<String> left = new ArrayList<>(unknown);
        left.addAll(release(agreeing));
        disagreeing.stream()
                .filter(around.ledger::holds)
                .map(pid -> pid.display() + " stays suspended: its code and its state do not agree")
                .forEach(left::add);
        return left;
    }

    /** Asks who runs new code where no step has asked; what could not be found out, in words. */
    private List<String> findWhoRunsNewCode() {
        List<String> unknown = new ArrayList<>();
        if (around.ledger.processes().isEmpty()) {
            return unknown;
        }
        for (String module : around.changing.loaded()) {
            Optional<String> application = around.code().application(module);
            if (application.isPresent() && !around.known.knowsWhoRuns(module)) {
                try {
                    around.known.learnModule(
                            around.capability(Processes.class).running(application.get(), module), module);
                } catch (RuntimeFailure.Lost lost) {
                    throw lost;
                } catch (RuntimeFailure failure) {
                    unknown.add("who runs " + module + " was resumed, since it is not known: " + failure.message());
                }
            }
        }
        return unknown;
    }

    private List<String> release(List<Handle> pids) {
        List<String> left = new ArrayList<>();
        if (!pids.isEmpty()) {
            BulkResult result = around.suspender().resume(NO_STEP, pids, PATIENCE);
            result.failures().forEach(failure -> left.add(withoutAnswer(failure.pid())));
        }
        for (LedgerEntry entry : around.ledger.all()) {
            if (entry.what() instanceof Guards.Entry.Paused paused) {
                resume(paused).ifPresent(left::add);
            }
        }
        return left;
    }

    private String withoutAnswer(Handle pid) {
        return around.ledger.isPending(pid)
                ? pid.display() + " is pending: it answered neither its suspend nor the resume behind that"
                : pid.display() + " may be suspended: it did not answer a resume";
    }

    private Optional<String> resume(Guards.Entry.Paused paused) {
        try {
            new ListenerSuspender(around, NO_STEP).resume(paused.listener());
            return Optional.empty();
        } catch (RuntimeFailure.Lost lost) {
            throw lost;
        } catch (RuntimeFailure failure) {
            return Optional.of(
                    "listener " + paused.listener().id().display() + " accepts nobody: " + failure.message());
        }
    }

    /** Purges, softly, the code that the run replaced; the modules that a process still runs, in words. */
    List<String> purge() {
        if (around.runtime.capability(Code.class).isEmpty()) {
            return List.of();
        }
        try {
            CodeKeeper code = around.code();
            OldCode old = new OldCode(around.capability(Code.class));
            return code.purgeReplaced().stream()
                    .map(module -> code.isTakenBack(module) ? old.takenBack(module) : old.replaced(module))
                    .toList();
        } catch (RuntimeFailure.Lost lost) {
            throw lost;
        } catch (RuntimeFailure failure) {
            return List.of("old code may be left: " + failure.message());
        }
    }
}
