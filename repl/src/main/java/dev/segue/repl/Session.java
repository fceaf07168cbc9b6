package dev.segue.repl;

import dev.segue.Definitions;
import dev.segue.PlanSettings;
import dev.segue.Segue;
import dev.segue.repl.TargetSource.OpenTarget;
import dev.segue.resolve.Direction;
import dev.segue.run.OpenRun;
import dev.segue.run.RunOptions;
import dev.segue.runtime.TargetShape;
import dev.segue.value.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a session keeps: its target, what was defined and entered, what was changed, the last value. */
public final class Session {

    /** What a simulated target looks like while nobody has said which application there is. */
    public static final TargetShape PLAYGROUND =
            new TargetShape(List.of("chat"), Optional.of("0.1.0"), Optional.of("0.2.0"));

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

    /** Leaves this target for another one, on which nothing was changed yet; bound names stay. */
    public void open(String address, TargetShape shape) {
        OpenTarget next = targets.open(address, shape);
        target.runtime().close();
        target = next;
        run = opened();
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

    void remember(String text) {
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

    /** Loads a script. */
    public void load(LoadedScript script) {
        loaded = script;
    }

    /** Whether to ask before something is changed. */
    public boolean asksBeforeChanges() {
        return asks && !target.isSimulated();
    }

    /** From now on changes are agreed to. */
    public void askNoMore() {
        asks = false;
    }

    /** Asks a question; the next request is its answer. */
    public Reply ask(String question, List<Choice> choices, Optional<Choice> unattended, Pending next) {
        pending = next;
        return new Reply.Question(question, choices, unattended);
    }

    /** What waits for an answer; it waits no more. */
    Optional<Pending> takePending() {
        Optional<Pending> waiting = Optional.ofNullable(pending);
        pending = null;
        return waiting;
    }

    /** How to plan for this target. */
    public PlanSettings planSettings(Map<String, String> parameters) {
        return new PlanSettings(
                Direction.UP,
                parameters,
                target.address(),
                Optional.of(target.runtime().capabilities()),
                false);
    }
}
