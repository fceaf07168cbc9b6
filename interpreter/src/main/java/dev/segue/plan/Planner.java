package dev.segue.plan;

import dev.segue.resolve.Direction;
import dev.segue.resolve.Program;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.TimeLimits;
import dev.segue.source.Diagnostics;
import dev.segue.source.PlanCode;
import dev.segue.source.Span;
import dev.segue.source.TypeCode;
import dev.segue.syntax.Header;
import dev.segue.value.DurationValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a resolved script into one deterministic order of steps, or says why there is none. */
public final class Planner {
    private final Program program;
    private final PlanRequest request;
    private final Diagnostics diagnostics = new Diagnostics();

    private Planner(Program program, PlanRequest request) {
        this.program = program;
        this.request = request;
    }

    /**
     * Plans a script, as the chapter «The plan» of the language's definition says. Never throws for what a script holds.
     *
     * <p>Time and memory grow nearly in proportion to the steps and their placements, however many steps bear one name.
     */
    public static PlanResult plan(Program program, PlanRequest request) {
        Planner planner = new Planner(program, request);
        Optional<Plan> plan = planner.plan();
        return new PlanResult(
                planner.diagnostics.hasErrors() ? Optional.empty() : plan, planner.diagnostics.inSourceOrder());
    }

    private Optional<Plan> plan() {
        Listing listing = Lister.list(program, request, diagnostics);
        Span last = program.file().source().endSpan();
        Arrangement arrangement = Arrangement.of(listing, request, last);
        List<Links> dependencies = Dependencies.resolve(program, listing, request, arrangement, diagnostics);
        Constraints constraints = Constraints.of(arrangement, listing, dependencies, request.direction());
        Checks.report(constraints, request, diagnostics);
        Checks.reportPolicy(program, request, diagnostics);
        if (Cycles.report(constraints, diagnostics)) {
            return Optional.empty();
        }
        Map<Integer, Defaults.Closing> closings = Defaults.add(constraints);
        int[] order = Ordering.order(constraints.graph(), constraints.layout());
        Warnings.report(constraints, order, closings, request.doubts(), diagnostics);
        return Optional.of(assemble(Assembly.assemble(program, constraints, order)));
    }

    private Plan assemble(List<PlannedStep> steps) {
        return new Plan(
                upgrade(program.file().header()),
                program.policy(),
                duration(program.deadline()),
                duration(program.freezeLimit()),
                steps,
                program.always(),
                null,
                request.parameters(),
                program);
    }

    private Upgrade upgrade(@Nullable Header header) {
        if (header == null) {
            return new Upgrade(null, null, null, request.direction());
        }
        String app = header.application().text();
        Header.Versions versions = header.versions();
        if (versions == null) {
            return new Upgrade(app, null, null, request.direction());
        }
        String from = versions.from().text();
        String to = versions.to().text();
        return request.direction() == Direction.UP
                ? new Upgrade(app, from, to, Direction.UP)
                : new Upgrade(app, to, from, Direction.DOWN);
    }

    private @Nullable DurationValue duration(@Nullable ResolvedExpr option) {
        if (option == null) {
            return null;
        }
        return switch (request.constants().evaluate(option)) {
            case Constants.Evaluation.Known(DurationValue value)
            when TimeLimits.isBelowZero(value) -> {
                diagnostics.error(TypeCode.BELOW_ZERO, option.span(), TimeLimits.message(value), TimeLimits.HINT);
                yield null;
            }
            case Constants.Evaluation.Known(DurationValue value) -> value;
            case Constants.Evaluation.Known(var value) -> {
                diagnostics.error(
                        PlanCode.OPTION,
                        option.span(),
                        "This option is a duration, but this is " + value + ".",
                        "give it a unit, as in 5s");
                yield null;
            }
            case Constants.Evaluation.Unknown ignored -> null;
            case Constants.Evaluation.Failed failed -> {
                diagnostics.report(failed.diagnostic());
                yield null;
            }
        };
    }
}
