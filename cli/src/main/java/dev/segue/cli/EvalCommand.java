package dev.segue.cli;

import dev.segue.Definitions;
import dev.segue.Entered;
import dev.segue.PlanSettings;
import dev.segue.Planning;
import dev.segue.Segue;
import dev.segue.UsageError;
import dev.segue.cli.json.DiagnosticsJson;
import dev.segue.cli.json.ValueJson;
import dev.segue.cli.terminal.Console;
import dev.segue.cli.view.LogLines;
import dev.segue.cli.view.ReplyText;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.repl.Reply;
import dev.segue.repl.Session;
import dev.segue.resolve.Direction;
import dev.segue.run.OpenRun;
import dev.segue.run.RunOptions;
import dev.segue.run.RunState;
import dev.segue.run.StepFailure;
import dev.segue.runtime.TargetShape;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.source.Diagnostic;
import dev.segue.source.RunCode;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import dev.segue.source.UsageCode;
import dev.segue.syntax.Expr;
import dev.segue.syntax.ParseResult;
import dev.segue.syntax.Parser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code segue eval}: the value of one expression. */
@Command(
        name = "eval",
        description = {"Shows the value of one expression.", "It may read the target and changes nothing."},
        footer = {
            "",
            "Exit codes: 0 it has a value, 1 it has errors, 2 wrong usage or a change of the",
            "target, 3 the target could not be reached, 10 it failed or was cancelled.",
            "",
            "Examples:",
            "  segue eval '512MiB / 3'",
            "  segue eval 'count(websockets(:chat))' --runtime beam://chat@127.0.0.1",
            "  segue eval 'applications()' --output json"
        })
final class EvalCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(paramLabel = "EXPR", description = "The expression, in the quotes of the shell.")
    private String expression = "";

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            completionCandidates = OutputFormat.TextOrJson.class,
            description = "text (the default) or json.")
    private String output = "text";

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    EvalCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        OutputFormat format = OutputFormat.parse(output, OutputFormat.TEXT, OutputFormat.JSON);
        Console console = common.console(around);
        Problems problems = new Problems(console, format);
        Segue segue = Engine.standard();
        SourceText text = SourceText.of("expression", expression);
        ParseResult<Optional<Expr>> parsed = Parser.parseExpression(text);
        if (parsed.hasErrors()) {
            return problems.refuse(parsed.diagnostics());
        }
        Entered entered = segue.enter(Definitions.NONE, text);
        if (entered.hasErrors()) {
            return problems.refuse(entered.diagnostics());
        }
        try (UpgradeRuntime runtime = target.open(around, shape(entered))) {
            Planning planning = segue.plan(entered, settings(runtime));
            if (planning.plan().isEmpty()) {
                return problems.refuse(planning.diagnostics());
            }
            Plan plan = planning.plan().get();
            mustOnlyRead(plan);
            problems.warn(planning.diagnostics());
            return show(evaluate(segue, entered, plan, runtime, console), console, format);
        }
    }

    /** A simulated target has the applications that the expression names, else the one of the examples. */
    private static TargetShape shape(Entered entered) {
        TargetShape named = entered.script().shape();
        return named.applications().isEmpty() ? Session.PLAYGROUND : named;
    }

    private PlanSettings settings(UpgradeRuntime runtime) {
        return new PlanSettings(
                Direction.UP, Map.of(), target.address().display(), Optional.of(runtime.capabilities()), false);
    }

    private static void mustOnlyRead(Plan plan) {
        if (!plan.steps().stream().allMatch(PlannedStep::readOnly)) {
            throw new UsageError(
                    UsageCode.WRONG_CALL,
                    "this expression changes the target, or calls what may, and eval only reads",
                    "segue repl asks before it changes something; segue run takes back what fails");
        }
    }

    private OpenRun.Outcome evaluate(Segue segue, Entered entered, Plan plan, UpgradeRuntime runtime, Console console) {
        Thread evaluating = Thread.currentThread();
        try (Signals.Registration registered = around.signals().onInterrupt(evaluating::interrupt)) {
            return segue.open(runtime, RunOptions.USUAL, new LogLines(console))
                    .carryOut(plan, entered.globals(plan), expression);
        }
    }

    private int show(OpenRun.Outcome outcome, Console console, OutputFormat format) {
        if (outcome.failure().isPresent()) {
            fail(outcome.failure().get(), outcome.takenBack(), console, format);
            return RunState.REFUSED.exitCode();
        }
        if (format == OutputFormat.JSON) {
            console.out().println(ValueJson.of(outcome.value()));
        } else {
            new ReplyText(console).lines(new Reply.Shown(outcome.value(), true)).forEach(console.out()::println);
        }
        return ExitCodes.DONE;
    }

    private void fail(StepFailure failure, OpenRun.TakenBack back, Console console, OutputFormat format) {
        if (format == OutputFormat.JSON) {
            Span whole = SourceText.of("expression", expression).span(0, expression.length());
            Diagnostic told =
                    Diagnostic.of(failure.code(), failure.span() == null ? whole : failure.span(), failure.message());
            console.out().println(DiagnosticsJson.of(List.of(told)));
        } else if (failure.code() == RunCode.CANCELLED) {
            console.say("segue: cancelled; nothing was changed");
        } else {
            new ReplyText(console)
                    .lines(new Reply.Failed(failure.anonymous(), back))
                    .forEach(console.err()::println);
        }
    }
}
