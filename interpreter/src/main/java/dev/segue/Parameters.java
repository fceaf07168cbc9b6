package dev.segue;

import dev.segue.eval.BrokenProgram;
import dev.segue.eval.EvaluationContext;
import dev.segue.eval.EvaluationStopped;
import dev.segue.eval.Evaluator;
import dev.segue.eval.Globals;
import dev.segue.eval.HeaderNames;
import dev.segue.eval.Limits;
import dev.segue.eval.Literals;
import dev.segue.eval.ScriptFailure;
import dev.segue.plan.Constants;
import dev.segue.plan.Doubts;
import dev.segue.plan.Given;
import dev.segue.plan.Plan;
import dev.segue.plan.PlanRequest;
import dev.segue.resolve.Direction;
import dev.segue.resolve.Effect;
import dev.segue.resolve.Program;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedParam;
import dev.segue.runtime.Deadline;
import dev.segue.runtime.TargetClock;
import dev.segue.source.Diagnostic;
import dev.segue.source.RunCode;
import dev.segue.source.Suggestions;
import dev.segue.source.UsageCode;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The values that a script's parameters have in one planning, and what is evaluated with them. */
final class Parameters {

    private final Program program;
    private final Evaluator evaluator;
    private final EvaluationContext context;
    private final Doubts doubts;
    private final Set<String> missing = new LinkedHashSet<>();
    private final List<Diagnostic> failures = new ArrayList<>();

    /**
     * Of one planning.
     *
     * @param clock measures how long it takes
     * @param doubts what is not evaluated, since it has errors
     */
    Parameters(Program program, Evaluator evaluator, Limits limits, TargetClock clock, Doubts doubts) {
        this.doubts = doubts;
        this.program = program;
        this.evaluator = evaluator;
        Deadline deadline = Deadline.after(limits.wallTime(), clock);
        this.context = EvaluationContext.builder()
                .limits(limits)
                .atMost(Effect.PURE)
                .checkpoint(() -> check(deadline))
                .build();
    }

    /** The header's names and the parameters, given or by default. */
    Globals globals(PlanSettings settings) {
        return globals(settings, globals -> {});
    }

    /** The same, where some have their values from before. */
    Globals globals(PlanSettings settings, Consumer<Globals> earlier) {
        checkNames(settings.parameters());
        Globals globals = header(program, settings.direction());
        earlier.accept(globals);
        for (ResolvedParam parameter : program.parameters()) {
            String given = settings.parameters().get(parameter.name());
            if (doubts.broken().test(parameter.span())) {
                missing.add(parameter.name());
            } else if (given != null) {
                globals.set(parameter, read(parameter, given));
            } else if (globals.value(parameter.slot()) != null) {
                continue;
            } else if (parameter.defaultValue() != null) {
                byDefault(parameter, parameter.defaultValue(), globals);
            } else if (settings.lenient()) {
                missing.add(parameter.name());
            } else {
                throw new UsageError(
                        UsageCode.PARAMETER,
                        "the script's parameter " + parameter.name() + " has no value",
                        "give it one: -P " + parameter.name() + "=…");
            }
        }
        return globals;
    }

    /** What a plan runs with: the header's names and the parameters. */
    static Globals of(Plan plan) {
        Globals globals = header(plan.program(), plan.upgrade().direction());
        for (ResolvedParam parameter : plan.program().parameters()) {
            Value value = plan.parameters().get(parameter.name());
            if (value != null) {
                globals.set(parameter, value);
            }
        }
        return globals;
    }

    private static Globals header(Program program, Direction direction) {
        return Globals.of(program, HeaderNames.of(program.file().header(), direction));
    }

    // A default that needs a parameter which has no value has none either.
    private void byDefault(ResolvedParam parameter, ResolvedExpr value, Globals globals) {
        switch (evaluate(value, globals)) {
            case Constants.Evaluation.Known known -> globals.set(parameter, known.value());
            case Constants.Evaluation.Unknown unknown -> missing.add(parameter.name());
            case Constants.Evaluation.Failed failed -> {
                failures.add(failed.diagnostic().withHint("give it a value: -P " + parameter.name() + "=…"));
                missing.add(parameter.name());
            }
        }
    }

    /** The defaults that could not be evaluated. */
    List<Diagnostic> failures() {
        return failures;
    }

    /** What planning needs. */
    PlanRequest request(PlanSettings settings, Globals globals, Given given) {
        return new PlanRequest(
                settings.direction(),
                settings.runtime(),
                settings.capabilities()
                        .map(kinds -> kinds.stream().map(Class::getSimpleName).collect(Collectors.toSet()))
                        .orElse(null),
                values(globals),
                expression -> evaluate(expression, globals),
                doubts,
                given);
    }

    private Map<String, Value> values(Globals globals) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (ResolvedParam parameter : program.parameters()) {
            Value value = globals.value(parameter.slot());
            if (value != null) {
                values.put(parameter.name(), value);
            }
        }
        return values;
    }

    /** What an expression gives before anything has run; empty where that is not known. */
    Optional<Value> known(ResolvedExpr expression, Globals globals) {
        return evaluate(expression, globals) instanceof Constants.Evaluation.Known(Value value)
                        && globals.missed().isEmpty()
                ? Optional.of(value)
                : Optional.empty();
    }

    private Constants.Evaluation evaluate(ResolvedExpr expression, Globals globals) {
        if (doubts.broken().test(expression.span())) {
            return new Constants.Evaluation.Unknown("");
        }
        globals.forgetMissed();
        Constants.Evaluation result = result(expression, globals);
        for (ResolvedParam parameter : program.parameters()) {
            if (missing.contains(parameter.name()) && globals.missed().contains(parameter.slot())) {
                return new Constants.Evaluation.Unknown(parameter.name());
            }
        }
        return result;
    }

    private Constants.Evaluation result(ResolvedExpr expression, Globals globals) {
        try {
            return new Constants.Evaluation.Known(evaluator.evaluate(expression, globals, context));
        } catch (ScriptFailure failure) {
            return failed(expression, failure.message());
        } catch (BrokenProgram broken) {
            return new Constants.Evaluation.Unknown("");
        } catch (EvaluationStopped stopped) {
            return failed(expression, String.valueOf(stopped.getMessage()));
        }
    }

    private static void check(Deadline deadline) {
        if (deadline.hasPassed()) {
            throw new EvaluationStopped(EvaluationStopped.Reason.LIMIT, "planning takes longer than the host allows");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new EvaluationStopped(EvaluationStopped.Reason.CANCELLED, "planning was cancelled");
        }
    }

    private static Constants.Evaluation failed(ResolvedExpr expression, String message) {
        return new Constants.Evaluation.Failed(Diagnostic.of(RunCode.FAILED_WHEN_PLANNING, expression.span(), message));
    }

    private void checkNames(Map<String, String> given) {
        List<String> known =
                program.parameters().stream().map(ResolvedParam::name).toList();
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                throw new UsageError(
                        UsageCode.PARAMETER,
                        "the script has no parameter " + name,
                        known.isEmpty()
                                ? "it has none at all: leave -P out"
                                : Suggestions.nearest(name, known)
                                        .map(near -> "did you mean " + near + "?")
                                        .orElse("it has " + String.join(", ", known)));
            }
        }
    }

    private static Value read(ResolvedParam parameter, String text) {
        try {
            return Literals.read(text, parameter.kinds());
        } catch (IllegalArgumentException wrong) {
            throw new UsageError(
                    UsageCode.PARAMETER,
                    "-P " + parameter.name() + ": " + wrong.getMessage(),
                    "write it as a literal of the language, such as 5s, 10, true or :name");
        }
    }
}
