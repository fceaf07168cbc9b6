package dev.segue.eval;

import dev.segue.resolve.Direction;
import dev.segue.resolve.LibrarySource;
import dev.segue.resolve.Program;
import dev.segue.resolve.ProgramItem;
import dev.segue.resolve.Resolution;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedParam;
import dev.segue.resolve.Resolver;
import dev.segue.resolve.Step;
import dev.segue.source.Diagnostic;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import dev.segue.syntax.Parser;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Runs the steps of a script one after another as they are written; a step that fails does not stop the others. */
final class SpecRun {
    final SpecFunctions functions = new SpecFunctions();
    final List<Diagnostic> diagnostics = new ArrayList<>();
    final List<ScriptFailure> failures = new ArrayList<>();
    final List<StepExecution> executions = new ArrayList<>();
    final List<Value> given = new ArrayList<>();
    /** How many steps of evaluation were taken. */
    long steps;

    private Limits limits = Limits.DEFAULT;
    private Runnable everyStep = () -> {};
    private Units units = Units.of(Compilation.HOT);

    static SpecRun of(SourceText source) {
        return new SpecRun().run(source);
    }

    static SpecRun of(String text) {
        return of(SourceText.of("test.upgrade", text));
    }

    /** Runs a script of one step and gives what that gives. */
    static Value single(FunctionRegistry registry, EvaluationContext context, String text) {
        Program program = new Resolver(registry, List.of(), LibrarySource.NONE)
                .resolve(Parser.parse(SourceText.of("test.upgrade", text)))
                .program();
        Globals globals = Globals.of(program, HeaderNames.of(null, Direction.UP));
        return new Evaluator(registry)
                .prepare((Step) program.items().getFirst(), globals)
                .run(context);
    }

    SpecRun limits(Limits other) {
        limits = other;
        return this;
    }

    SpecRun units(Units other) {
        units = other;
        return this;
    }

    SpecRun everyStep(Runnable work) {
        everyStep = work;
        return this;
    }

    /** Takes back all steps, the last one first. */
    void undoAll() {
        executions.reversed().forEach(execution -> execution.undo(context("undo")));
    }

    SpecRun run(SourceText source) {
        FunctionRegistry registry = FunctionRegistry.builder().addAll(functions).build();
        Resolution resolution = new Resolver(registry, List.of(), LibrarySource.NONE).resolve(Parser.parse(source));
        diagnostics.addAll(resolution.diagnostics());
        if (!resolution.hasErrors()) {
            run(resolution.program(), new Evaluator(registry, units));
        }
        return this;
    }

    private void run(Program program, Evaluator evaluator) {
        Globals globals = Globals.of(program, HeaderNames.of(program.file().header(), Direction.UP));
        EvaluationContext context = context("");
        for (ResolvedParam param : program.parameters()) {
            ResolvedExpr value = param.defaultValue();
            if (value != null) {
                globals.set(param, evaluator.evaluate(value, globals, context));
            }
        }
        run(program.items(), evaluator, globals);
    }

    EvaluationContext context(String step) {
        return EvaluationContext.builder()
                .step(step)
                .limits(limits)
                .checkpoint(() -> {
                    steps++;
                    everyStep.run();
                })
                .build();
    }

    private void run(List<ProgramItem> items, Evaluator evaluator, Globals globals) {
        for (ProgramItem item : items) {
            switch (item) {
                case Step step -> run(step, evaluator, globals);
                case ProgramItem.Section section -> run(section.items(), evaluator, globals);
                case ProgramItem.Choice choice -> throw new IllegalArgumentException("not planned: " + choice.span());
                case ProgramItem.PointOfNoReturn point -> {}
            }
        }
    }

    private void run(Step step, Evaluator evaluator, Globals globals) {
        StepExecution execution = evaluator.prepare(step, globals);
        executions.add(execution);
        try {
            given.add(execution.run(context(step.name())));
        } catch (ScriptFailure failure) {
            failures.add(failure);
            Span span = Objects.requireNonNull(failure.span());
            diagnostics.add(Diagnostic.of(failure.kind().code(), span, failure.message()));
        }
    }
}
