package dev.segue.eval;

import dev.segue.resolve.ForeignBody;
import dev.segue.resolve.ResolvedBody;
import dev.segue.resolve.Step;
import dev.segue.resolve.StepWork;
import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** One step of a run. Its names stay, so that its undo sees what the step bound, and {@code nil} where it did not. */
public final class StepExecution {
    private final Machine machine;
    private final Step step;
    private final Globals globals;
    private @Nullable Frame frame;

    StepExecution(Machine machine, Step step, Globals globals) {
        this.machine = machine;
        this.step = step;
        this.globals = globals;
    }

    /** The step. */
    public Step step() {
        return step;
    }

    /**
     * Runs the step; gives what it returns, else {@code nil}.
     *
     * @throws ScriptFailure if it fails
     * @throws EvaluationStopped if the host ends it
     */
    public Value run(EvaluationContext context) {
        Activation bottom = Activation.bottom(name(), context, globals);
        Frame outermost = Frame.of(0, 0, bottom);
        return Evaluator.located(() -> perform(bottom, outermost), step.span(), outermost);
    }

    private Value perform(Activation bottom, Frame outermost) {
        return switch (step.work()) {
            case StepWork.Perform perform -> {
                CompiledBody body = machine.body(perform.body());
                Frame own = body.frame(bottom);
                frame = own;
                yield body.block().execute(own);
            }
            case StepWork.Instruct instruct -> instruct(instruct, bottom, outermost);
            case StepWork.Foreign foreign -> foreign(foreign, bottom, outermost);
        };
    }

    private Value foreign(StepWork.Foreign foreign, Activation bottom, Frame outermost) {
        ForeignBody body = foreign.body();
        if (body == null) {
            throw new IllegalStateException(foreign.file() + " was not found, so no plan has " + foreign.name());
        }
        return new ForeignExecution(machine, foreign, body).run(bottom, outermost);
    }

    private Value instruct(StepWork.Instruct instruct, Activation bottom, Frame outermost) {
        CompiledCode code = machine.code(instruct.code());
        Frame own = machine.calls.called(code, instruct.name(), instruct.arguments(), bottom, outermost);
        frame = own;
        return code.run(own);
    }

    /** Whether a written undo replaces what the step's functions record. */
    public boolean hasUndo() {
        return step.work().hasUndo();
    }

    /**
     * Runs the written undo, if there is one and the step got as far as its body.
     *
     * @throws ScriptFailure if it fails
     * @throws EvaluationStopped if the host ends it
     */
    public void undo(EvaluationContext context) {
        ResolvedBody undo = switch (step.work()) {
            case StepWork.Perform perform -> perform.undo();
            case StepWork.Instruct instruct -> instruct.undo();
            case StepWork.Foreign foreign -> null;
        };
        Frame started = frame;
        if (undo == null || started == null) {
            return;
        }
        Frame own = started.under(Activation.bottom("undo of " + name(), context, globals));
        Evaluator.located(() -> machine.body(undo).block().execute(own), undo.span(), own);
    }

    private String name() {
        return step.name().isEmpty() ? step.kind().name().toLowerCase(java.util.Locale.ROOT) : step.name();
    }
}
