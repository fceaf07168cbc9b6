package dev.segue.run;

import dev.segue.runtime.Code;
import dev.segue.runtime.Processes;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.TargetLog;
import dev.segue.value.Counted;
import dev.segue.value.NilValue;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Loads, deletes and adopts code so that it can be taken back. */
public final class CodeChanges {

    private final Surroundings around;
    private final RunContext context;

    CodeChanges(Surroundings around, RunContext context) {
        this.around = around;
        this.context = context;
    }

    /** The version that a module's state is of when the run starts; nil if it did not run. */
    public Value versionBefore(String module) {
        return context.ask(() -> around.code().before(module))
                .map(Code.Module::version)
                .orElse(NilValue.NIL);
    }

    /** The version of a module's new code. */
    public Value versionAfter(String module) {
        return context.ask(() -> around.code().fresh(module)).version();
    }

    /** Loads the new code of modules, all or nothing. */
    public void load(List<String> modules) {
        List<Code.ObjectCode> fresh =
                context.ask(() -> modules.stream().map(around.code()::fresh).toList());
        context.change(
                "load the old code of " + Counted.of(modules.size(), "module", "modules"),
                () -> takeBack(modules),
                Code.class,
                code -> code.load(fresh));
        around.code().replaced(modules);
        around.runtime
                .capability(Processes.class)
                .ifPresent(processes -> around.known.aliveAtLoad(modules, context.ask(processes::all)));
        around.changing.codeChanged(modules);
    }

    /** Makes the code of modules old code, one after the other. */
    public void delete(List<String> modules) {
        List<Code.ObjectCode> objects =
                context.ask(() -> modules.stream().map(around.code()::current).toList());
        for (Code.ObjectCode object : objects) {
            String module = object.module();
            context.change(
                    "load " + module + " again", () -> loadAgain(object), Code.class, code -> code.delete(module));
            around.code().replaced(List.of(module));
        }
    }

    // A delete that failed has deleted nothing.
    private void loadAgain(Code.ObjectCode object) {
        if (code().module(object.module()).isPresent()) {
            return;
        }
        if (!code().purge(List.of(object.module()), Code.PurgeKind.SOFT).isEmpty()) {
            throw new RuntimeFailure.Refused(
                    object.module() + " is not loaded again: a process still runs it from before it was deleted");
        }
        code().load(List.of(object));
    }

    /** Takes over the new version's application specification and code path. */
    public void adopt(String application) {
        Code.Version version = context.ask(() -> around.code().version(application));
        context.change(
                "give " + application + " its specification and code path back",
                Code.class,
                code -> code.adopt(version));
    }

    /** The loaded modules that the new version has not. */
    public List<String> removed(String application) {
        return context.ask(() -> around.code().removed(application));
    }

    private void takeBack(List<String> modules) {
        List<String> changed = modules.stream().filter(this::runsNewCode).toList();
        List<String> held = code().purge(changed, Code.PurgeKind.SOFT);
        List<Code.ObjectCode> old = new ArrayList<>();
        for (String module : changed) {
            if (held.contains(module)) {
                continue;
            }
            if (around.code().ranBefore(module)) {
                old.add(around.code().kept(module));
            } else {
                code().delete(module);
            }
        }
        if (!old.isEmpty()) {
            code().load(old);
        }
        List<String> gone =
                changed.stream().filter(module -> !held.contains(module)).toList();
        around.code().takenBack(gone);
        purgeTakenBack(gone);
        if (!held.isEmpty()) {
            throw new RuntimeFailure.Refused(new OldCode(code()).inTheWay(held, gone.size()));
        }
    }

    /** It is old code now. The former code runs whether it goes or not; the end of the run tries again and tells what is left. */
    private void purgeTakenBack(List<String> modules) {
        if (modules.isEmpty()) {
            return;
        }
        try {
            OldCode left = new OldCode(code());
            code().purge(modules, Code.PurgeKind.SOFT).forEach(module -> warn(left.takenBack(module)));
        } catch (RuntimeFailure.Refused | RuntimeFailure.TimedOut failure) {
            warn("%s again, and new code may be left, which the end of the run tries to purge: %s"
                    .formatted(
                            Counted.of(modules.size(), "module runs its former code", "modules run their former code"),
                            failure.message()));
        }
    }

    private void warn(String message) {
        around.teller.log(null, TargetLog.Level.WARN, message);
    }

    // A load that failed has loaded nothing: taking it back must not load anything either.
    private boolean runsNewCode(String module) {
        String fresh = around.code().fresh(module).digest();
        return code().module(module).map(now -> now.digest().equals(fresh)).orElse(false);
    }

    private Code code() {
        return around.capability(Code.class);
    }
}
