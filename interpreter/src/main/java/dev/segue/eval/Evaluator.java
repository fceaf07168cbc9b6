package dev.segue.eval;

import dev.segue.resolve.ResolvedBody;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.Step;
import dev.segue.value.NilValue;
import dev.segue.value.TooLargeException;
import dev.segue.value.Value;
import java.util.function.Supplier;

/** Evaluates resolved programs. Keeps what it compiled; safe to use from several threads. */
public final class Evaluator {
    private final Machine machine;

    /** With the functions that the program was resolved against. */
    public Evaluator(FunctionRegistry functions) {
        this(functions, Compilation.HOT);
    }

    /** With the functions that the program was resolved against. */
    public Evaluator(FunctionRegistry functions, Compilation compilation) {
        this(functions, Units.of(compilation));
    }

    Evaluator(FunctionRegistry functions, Units units) {
        this.machine = new Machine(functions, units);
    }

    /**
     * Evaluates an expression of the top level: a condition, an option, a default, an argument.
     *
     * @throws ScriptFailure if it fails
     * @throws EvaluationStopped if the host ends it
     */
    public Value evaluate(ResolvedExpr expression, Globals globals, EvaluationContext context) {
        Activation bottom = Activation.bottom(name(context, "expression"), context, globals);
        Frame frame = Frame.of(0, 0, bottom);
        return located(() -> machine.expression(expression).execute(frame), expression.span(), frame);
    }

    /** A step that is about to be run, which keeps its names for its undo. */
    public StepExecution prepare(Step step, Globals globals) {
        return new StepExecution(machine, step, globals);
    }

    /**
     * Runs a body of its own, such as an {@code always} block; gives what it returns, else {@code nil}.
     *
     * @throws ScriptFailure if it fails
     * @throws EvaluationStopped if the host ends it
     */
    public Value run(ResolvedBody body, Globals globals, EvaluationContext context) {
        CompiledBody compiled = machine.body(body);
        Frame frame = compiled.frame(Activation.bottom(name(context, "always"), context, globals));
        return located(() -> compiled.block().execute(frame), body.span(), frame);
    }

    /** What a block returns, else {@code nil}. */
    static Value run(Action block, Frame frame) {
        Value returned = block.perform(frame);
        return returned == null ? NilValue.NIL : returned;
    }

    /** Makes sure that a failure has a place, and that a stack that is too deep is a failure. */
    static <T> T located(Supplier<T> work, dev.segue.source.Span span, Frame frame) {
        try {
            return work.get();
        } catch (ScriptFailure failure) {
            throw failure.at(span, frame);
        } catch (TooLargeException tooLarge) {
            throw ScriptFailure.of(tooLarge).at(span, frame);
        } catch (OutOfMemoryError full) {
            // What filled the heap is garbage as soon as the evaluation is left.
            throw new ScriptFailure(FailureKind.LIMIT, "the script needs more memory than there is").at(span, frame);
        } catch (StackOverflowError tooDeep) {
            throw CallCompiler.tooDeep(frame.activation().name()).at(span, frame);
        }
    }

    private static String name(EvaluationContext context, String otherwise) {
        return context.step().isEmpty() ? otherwise : context.step();
    }
}
