package dev.segue.repl;

import dev.segue.Definitions;
import dev.segue.PlanSettings;
import dev.segue.Segue;
import dev.segue.repl.TargetSource.OpenTarget;
import dev.segue.repl.assist.KnownNames;
import dev.segue.resolve.Direction;
import dev.segue.run.OpenRun;
import dev.segue.run.RunOptions;
import dev.segue.run.Walk;
import dev.segue.runtime.TargetShape;
import dev.segue.value.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a session keeps: its target, what was defined and entered, what was changed, the last value. */
public final class Session {

    /** What a simulated target looks like while nobody has said which application there is. */
    public static final TargetShape PLAYGROUND =
            new TargetShape(List.of("chat"), Optional.of("0.1.0"), Optional.of("0.2.0"));

    private static final List<Choice> AGREEING = List.of(Choice.YES, Choice.NO, Choice.ALL);

    private final Segue segue;
    private final TargetSource targets;
    private final Path directory;
    private final OpenRun.Listener listener;
    private final List<String> entered = new ArrayList<>();
    private boolean asks;
    private OpenTarget target;
    private OpenRun run;
    private Definitions definitions = Definitions.NONE;
    private @Nullable Value lastValue;
    private @Nullable LoadedScript loaded;
    private @Nullable Walk walk;
    private final SessionNames names = new SessionNames(this);
    private @Nullable Pending pending;

    Session(Segue segue, TargetSource targets, ReplSettings settings, OpenRun.Listener listener) {
        this.segue = segue;
        this.targets = targets;
        this.directory = settings.directory();
        this.asks = !settings.agreed();
        this.listener = listener;
        target = targets.open(settings.address(), PLAYGROUND);
        run = opened();
    }

    /** What goes on when a question is answered. */
    @FunctionalInterface
    public interface Pending {
        /** Goes on with one of the offered choices. */
        Reply answered(Choice choice);
    }

    /** The language. */
    public Segue segue() {
        return segue;
    }

    /** The target. */
    public OpenTarget target() {
        return target;
    }

    /** What is carried out on the target. */
    public OpenRun run() {
        return run;
    }

    /** The folder that relative paths start from. */
    public Path directory() {
        return directory;
    }

    /** The names in reach. */
    public KnownNames names() {
        return names;
    }

    /** Carries out what was entered, or asks before it does. */
    public Reply enter(String text) {
        return new Entries(this).enter(text);
    }

    /** Plans what could be entered, and carries nothing out. */
    public Reply plan(String text) {
        return new Entries(this).plan(text);
    }

    /** Takes over what a script defines, and its plan. */
    public Reply load(String file, Map<String, String> parameters) {
        return new Loading(this).load(file, parameters);
    }

    /** Leaves this target in order for another one, on which nothing was changed yet; bound names stay. */
    public Reply move(String address) {
        OpenTarget next = targets.open(address, PLAYGROUND);
        Reply.Released released = new Leaving(this).release();
        goTo(next);
        return released.resumed() == 0 && !released.isBad() ? new Reply.Nothing() : released;
    }

    /** Gives a simulated target another shape, as long as nothing was changed on it. */
    void reshape(TargetShape shape) {
        if (target.isSimulated() && run.isClean() && !shape.applications().isEmpty()) {
            goTo(targets.open(target.address(), shape));
        }
    }

    private void goTo(OpenTarget next) {
        target.runtime().close();
        target = next;
        walk = null;
        run = opened();
    }

    /** Ends the session, or asks whether to. */
    public Reply leave(Request.Reason reason) {
        return new Leaving(this).leave(reason);
    }

    private OpenRun opened() {
        return segue.open(target.runtime(), RunOptions.USUAL, listener);
    }

    /** What was defined so far. */
    public Definitions definitions() {
        return definitions;
    }

    void define(Definitions more) {
        definitions = more;
    }

    /** The statements that were carried out and not taken back, as they were entered. */
    public List<String> entered() {
        return List.copyOf(entered);
    }

    /** Remembers what was carried out. */
    public void remember(String text) {
        entered.add(text);
    }

    /** Forgets a statement, since it was taken back. */
    public void forget(String text) {
        int last = entered.lastIndexOf(text);
        if (last >= 0) {
            entered.remove(last);
        }
    }

    /** The value that was shown last. */
    public Optional<Value> lastValue() {
        return Optional.ofNullable(lastValue);
    }

    void show(Value value) {
        lastValue = value;
    }

    /** The script that was loaded last, to be walked through. */
    public Optional<LoadedScript> loaded() {
        return Optional.ofNullable(loaded);
    }

    void loaded(LoadedScript script) {
        loaded = script;
        walk = null;
    }

    /** The walk through the loaded script that has not come to its end. */
    public Optional<Walk> walk() {
        return Optional.ofNullable(walk);
    }

    /** Begins to walk through a script. */
    public Walk walk(LoadedScript script) {
        Walk begun = run.walk(script.plan(), segue.globals(script.plan()));
        walk = begun;
        return begun;
    }

    /** There is nothing more to walk through. */
    public void endWalk() {
        walk = null;
    }

    /** Does something to the target that changes it, after asking where the target is live and nobody has agreed yet. */
    public Reply agreed(String question, Supplier<Reply> change) {
        if (!asks || target.isSimulated()) {
            return change.get();
        }
        return ask(question, AGREEING, Optional.of(Choice.NO), choice -> switch (choice) {
            case YES -> change.get();
            case ALL -> {
                asks = false;
                yield change.get();
            }
            case NO, SKIP, UNDO -> new Reply.Told("Nothing was done.");
        });
    }

    /** Asks a question; the next request is its answer. */
    public Reply ask(String question, List<Choice> choices, Optional<Choice> unattended, Pending next) {
        pending = next;
        return new Reply.Question(question, choices, unattended);
    }

    /** What goes on when the question that was asked is answered; it waits no more. */
    public Optional<Pending> takePending() {
        Optional<Pending> waiting = Optional.ofNullable(pending);
        pending = null;
        return waiting;
    }

    /** How to plan what is entered, whose parameters have their values. */
    PlanSettings planSettings() {
        return planSettings(Map.of(), true);
    }

    /** How to plan a script for this target. */
    PlanSettings planSettings(Map<String, String> parameters) {
        return planSettings(parameters, false);
    }

    private PlanSettings planSettings(Map<String, String> parameters, boolean lenient) {
        return new PlanSettings(
                Direction.UP,
                parameters,
                target.address(),
                Optional.of(target.runtime().capabilities()),
                lenient);
    }
}
