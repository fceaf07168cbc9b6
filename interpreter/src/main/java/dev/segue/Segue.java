package dev.segue;

import dev.segue.describe.Description;
import dev.segue.describe.Descriptions;
import dev.segue.eval.Evaluator;
import dev.segue.eval.FunctionRegistry;
import dev.segue.eval.Globals;
import dev.segue.eval.Limits;
import dev.segue.plan.Doubts;
import dev.segue.plan.Given;
import dev.segue.plan.Plan;
import dev.segue.plan.PlanResult;
import dev.segue.plan.Planner;
import dev.segue.resolve.Direction;
import dev.segue.resolve.ResolvedLibrary;
import dev.segue.resolve.Resolver;
import dev.segue.resolve.lint.Lints;
import dev.segue.resolve.lint.Troubled;
import dev.segue.run.Cancellation;
import dev.segue.run.OpenRun;
import dev.segue.run.RunListener;
import dev.segue.run.RunOptions;
import dev.segue.run.RunResult;
import dev.segue.run.Runner;
import dev.segue.run.functions.RuntimeFunctions;
import dev.segue.runtime.RuntimeRequest;
import dev.segue.runtime.Secret;
import dev.segue.runtime.SystemClock;
import dev.segue.runtime.TargetClock;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import dev.segue.syntax.ParseResult;
import dev.segue.syntax.Parser;
import dev.segue.syntax.UpgradeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads, plans and runs upgrade scripts. Immutable and safe to use from many threads; two engines with different
 * libraries live side by side.
 */
public final class Segue {

    private static final Duration REHEARSAL = Duration.ofSeconds(10);

    private final Resolver resolver;
    private final FunctionRegistry functions;
    private final Descriptions descriptions;
    private final Evaluator evaluator;
    private final Runner runner;
    private final Runner rehearser;
    private final Limits limits;
    private final TargetClock clock;
    private final Runtimes runtimes;
    private final ForeignChecks foreign;

    Segue(SegueBuilder builder) {
        functions = builder.functions.build();
        ResolvedLibrary library = builder.library.and(functions, builder.standard, builder.libraries);
        descriptions = new Descriptions(library);
        resolver = new Resolver(functions, library, builder.libraries);
        evaluator = new Evaluator(functions, builder.compilation);
        limits = builder.limits;
        clock = builder.clock;
        runtimes = Runtimes.of(builder.runtimes);
        foreign = new ForeignChecks(builder.languages);
        runner = new Runner(evaluator, limits, builder.clock, builder.languages);
        // Foreseeing a run must not take long, however long the run may take.
        rehearser = new Runner(evaluator, limits.withWallTime(REHEARSAL), SystemClock.SYSTEM, builder.languages);
    }

    /**
     * Starts an engine that has the functions which reach the target and nothing else; the standard library's
     * {@code StandardLibrary.segue()} adds its own.
     */
    public static SegueBuilder builder() {
        return new SegueBuilder(RuntimeFunctions.registry(), ResolvedLibrary.NONE);
    }

    /**
     * Starts an engine whose library was resolved before, with the functions that it was resolved with. They stand in for
     * those that {@link #builder()} has.
     */
    public static SegueBuilder builder(FunctionRegistry functions, ResolvedLibrary library) {
        return new SegueBuilder(functions, library);
    }

    /**
     * Reads a script.
     *
     * @throws UnreadableFile if there is no such file, or it is a folder, too large or cannot be read; what is wrong
     *     inside it is a diagnostic
     */
    public Script read(Path file) {
        return read(file.toString(), ScriptFiles.bytes(file));
    }

    /**
     * Reads a script that a stream holds to its end.
     *
     * @param name what diagnostics show as its file; what it uses is looked for beside that
     * @throws UnreadableFile if it is too large
     * @throws IOException if it cannot be read
     */
    public Script read(String name, InputStream in) throws IOException {
        return read(name, ScriptFiles.bytes(name, in));
    }

    private Script read(String name, byte[] bytes) {
        Diagnostics found = new Diagnostics();
        SourceText text = SourceText.decode(name, bytes, found);
        // Where the bytes are wrong, nobody knows what the text says.
        return found.hasErrors() ? resolved(ParseResult.unreadable(text, found)) : parse(text);
    }

    /** Reads a script that is a text already. */
    public Script parse(SourceText text) {
        return resolved(Parser.parse(text));
    }

    private Script resolved(ParseResult<UpgradeFile> parsed) {
        return new Script(resolver.resolve(parsed));
    }

    /**
     * Finds all that can be known of a script without a target: what reading it gave, what planning it gives, up and
     * down, and what the lints have to say. A parameter without a value skips the planning of what needs it.
     */
    public Checked check(Script script) {
        return check(script, Map.of());
    }

    /**
     * Finds all that can be known of a script without a target, where some parameters have values.
     *
     * @param parameters the values as texts, by name
     * @throws UsageError if a parameter is not the script's or has a value that does not fit
     */
    public Checked check(Script script, Map<String, String> parameters) {
        Diagnostics found = new Diagnostics();
        found.reportAll(script.diagnostics());
        List<Plan> plans = new ArrayList<>();
        Doubts doubts = script.hasErrors()
                ? new Doubts(script.resolution().notes().meant(), new Troubled(script.diagnostics())::overlaps)
                : Doubts.NONE;
        Told told = new Told();
        if (!script.isLibrary()) {
            for (Direction direction : script.hasVersions() ? Direction.values() : new Direction[] {Direction.UP}) {
                PlanSettings settings = PlanSettings.check(direction, parameters);
                Planning planning = planned(script, settings, doubts, Given.NONE);
                found.reportAll(told.fresh(planning.diagnostics()));
                told.add(planning.diagnostics());
                planning.plan().ifPresent(plans::add);
            }
        }
        found.reportAll(Lints.of(script.resolution()));
        return new Checked(plans, found.inSourceOrder());
    }

    /**
     * Plans a script; nothing touches a target.
     *
     * @throws UsageError if a parameter is not the script's, is missing or has a value that does not fit
     */
    public Planning plan(Script script, PlanSettings settings) {
        return plan(script, settings, Given.NONE);
    }

    /**
     * Plans a script together with steps that are given from outside, such as the instructions of a relup. Such a plan is
     * not run here, so nobody asks whether its foreign instructions could be.
     *
     * @throws UsageError if a parameter is not the script's, is missing or has a value that does not fit
     */
    public Planning plan(Script script, PlanSettings settings, Given given) {
        return script.hasErrors()
                ? new Planning(Optional.empty(), script.diagnostics())
                : planned(script, settings, Doubts.NONE, given);
    }

    private Planning planned(Script script, PlanSettings settings, Doubts doubts, Given given) {
        return planned(script, settings, doubts, given, globals -> {});
    }

    private Planning planned(
            Script script, PlanSettings settings, Doubts doubts, Given given, Consumer<Globals> earlier) {
        Diagnostics found = new Diagnostics();
        found.reportAll(script.diagnostics());
        Parameters parameters = new Parameters(script.program(), evaluator, limits, clock, doubts);
        Globals globals = parameters.globals(settings, earlier);
        found.reportAll(parameters.failures());
        PlanResult result = Planner.plan(script.program(), parameters.request(settings, globals, given));
        found.reportAll(result.diagnostics());
        if (given.isEmpty()) {
            result.plan().ifPresent(plan -> found.reportAll(foreign.mistakes(plan, found)));
        }
        return new Planning(found.hasErrors() ? Optional.empty() : result.plan(), found.inSourceOrder());
    }

    /** Reads what is entered in a session, with what was defined in it before. */
    public Entered enter(Definitions known, SourceText text) {
        return new EntryReader(resolver, known, text).read();
    }

    /** Takes over into a session what a script without errors declares; its steps stay out. */
    public Entered define(Definitions known, Script script) {
        return EntryReader.definitions(resolver, known, script.file());
    }

    /** Plans what was entered in a session as a script of its own; nothing touches a target. */
    public Planning plan(Entered entered, PlanSettings settings) {
        return entered.hasErrors()
                ? new Planning(Optional.empty(), entered.diagnostics())
                : planned(entered.script(), settings, Doubts.NONE, Given.NONE, entered::fill);
    }

    /** Opens a run on a target whose plans come one after the other; the target is neither read from nor changed. */
    public OpenRun open(UpgradeRuntime runtime, RunOptions options, OpenRun.Listener listener) {
        return runner.open(runtime, options, listener);
    }

    /** The top-level values that a plan starts from. */
    public Globals globals(Plan plan) {
        return Parameters.of(plan);
    }

    /**
     * Plans a script for a target and foresees what can be: whether the target runs the version that the script starts
     * from, whether a restart on failure would bring the old version back, and how long processes will be suspended. The target is read from and not changed.
     *
     * @param options how it will be run
     * @throws UsageError if a parameter is not the script's, is missing or has a value that does not fit
     * @throws dev.segue.runtime.RuntimeFailure if the target cannot be asked
     */
    public Planning plan(Script script, PlanSettings settings, UpgradeRuntime runtime, RunOptions options) {
        return new Foresight(script, runtime, true).of(plan(script, settings), rehearser, options);
    }

    /**
     * The same for a run that follows at once: foresees only what may forbid it, and not how long the freeze will be where
     * the script sets no limit to it, since the run itself will tell.
     *
     * @throws UsageError as {@link #plan(Script, PlanSettings)} does
     * @throws dev.segue.runtime.RuntimeFailure if the target cannot be asked
     */
    public Planning planToRun(Script script, PlanSettings settings, UpgradeRuntime runtime, RunOptions options) {
        return new Foresight(script, runtime, false).of(plan(script, settings), rehearser, options);
    }

    /**
     * The own instructions of the releases that a plan installs, as its target holds them. The target is read from and not
     * changed.
     *
     * @throws dev.segue.runtime.RuntimeFailure if the target cannot be asked
     */
    public List<PlannedRelease> releases(Plan plan, UpgradeRuntime runtime) {
        return new ReleaseSteps(new Parameters(plan.program(), evaluator, limits, clock, Doubts.NONE), plan)
                .on(runtime);
    }

    /** Describes every instruction and function that a script has in reach, its own first. */
    public List<Description> describe(Script script) {
        return descriptions.of(script.resolution(), functions);
    }

    /**
     * Carries a plan out to one of the end states; never throws for what happens to the target. Interrupting the
     * calling thread cancels the run, which then ends in order.
     */
    public RunResult run(Plan plan, UpgradeRuntime runtime, RunOptions options, RunListener listener) {
        return runner.run(plan, Parameters.of(plan), runtime, options, listener);
    }

    /**
     * The same with somebody who may cancel the run from another thread.
     *
     * @throws IllegalStateException if the cancellation is that of another run
     */
    public RunResult run(
            Plan plan, UpgradeRuntime runtime, RunOptions options, RunListener listener, Cancellation cancellation) {
        return runner.run(plan, Parameters.of(plan), runtime, options, listener, cancellation);
    }

    /**
     * Opens a target for a script, by one of the engine's runtimes. A relative file in the address counts from where the
     * program was started.
     *
     * @param address {@code sim:}, {@code beam://chat@127.0.0.1}
     * @throws UsageError if it is no address, or no runtime of the engine has its scheme
     * @throws dev.segue.runtime.RuntimeFailure if the target cannot be reached, or the address does not fit the runtime
     */
    public UpgradeRuntime open(String address, Script script) {
        return open(address, script, Optional.empty());
    }

    /**
     * The same for a target that asks for a secret.
     *
     * @throws UsageError as {@link #open(String, Script)} does
     */
    public UpgradeRuntime open(String address, Script script, Secret cookie) {
        return open(address, script, Optional.of(cookie));
    }

    private UpgradeRuntime open(String address, Script script, Optional<Secret> cookie) {
        RuntimeAddress parts = RuntimeAddress.parse(address);
        return runtimes.provider(parts)
                .open(new RuntimeRequest(parts.rest(), parts.options(), cookie, script.shape(), Path.of("")));
    }
}
