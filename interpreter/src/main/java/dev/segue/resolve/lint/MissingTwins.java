package dev.segue.resolve.lint;

import dev.segue.resolve.HeaderSlot;
import dev.segue.resolve.Instruction;
import dev.segue.resolve.Notes;
import dev.segue.resolve.Resolution;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.Slot;
import dev.segue.resolve.Step;
import dev.segue.resolve.StepArgument;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.LintCode;
import dev.segue.source.SourceText;
import dev.segue.syntax.Header;
import dev.segue.syntax.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a script suspends and never resumes, or the other way round. */
final class MissingTwins {
    private static final List<String> TWINS = List.of("acceptors", "channels", "processes");
    private static final String SUSPEND = "suspend_";
    private static final String RESUME = "resume_";

    private final Notes notes;
    private final @Nullable Header header;
    private final SourceText script;
    private final Diagnostics found;
    private final Holding holding = new Holding();
    /** The calls of each instruction that has a twin. */
    private final Map<String, List<Step>> calls = new HashMap<>();
    /** The steps that suspend or resume without those instructions, and what they do. */
    private final List<Direct> direct = new ArrayList<>();

    private record Direct(Step step, int does) {}

    private MissingTwins(Resolution resolution, Diagnostics found) {
        this.notes = resolution.notes();
        this.header = resolution.program().file().header();
        this.script = resolution.program().file().source();
        this.found = found;
        Steps.of(resolution.program()).forEach(this::add);
    }

    static void report(Resolution resolution, Diagnostics found) {
        new MissingTwins(resolution, found).report();
    }

    private void add(Step step) {
        Instruction instruction = step.instruction();
        String name = instruction == null ? "" : instruction.name();
        if (TWINS.stream().anyMatch(twin -> name.equals(SUSPEND + twin) || name.equals(RESUME + twin))) {
            calls.computeIfAbsent(name, ignored -> new ArrayList<>()).add(step);
            return;
        }
        int does = holding.of(notes.mentions(step));
        // What others wrote and does both cares for itself, as update_processes does.
        boolean foreign = instruction != null && instruction.span().source() != script;
        if (does != 0 && !(foreign && Holding.isBoth(does))) {
            direct.add(new Direct(step, does));
        }
    }

    private void report() {
        int other = holding.of(notes.always());
        for (Direct each : direct) {
            other |= each.does();
        }
        for (String twin : TWINS) {
            boolean listeners = twin.equals("acceptors");
            if ((other & Holding.resuming(listeners)) == 0) {
                report(twin, SUSPEND, RESUME, "what it suspends stays still until the run ends");
            }
            if ((other & Holding.suspending(listeners)) == 0) {
                report(twin, RESUME, SUSPEND, "it resumes only what the run has suspended");
            }
        }
        reportDirect(false, other);
        reportDirect(true, other);
    }

    private void report(String twin, String has, String lacks, String why) {
        List<Step> others = calls.getOrDefault(lacks + twin, List.of());
        if (notes.meant().contains(lacks + twin)) {
            return;
        }
        Map<String, Step> alone = new LinkedHashMap<>();
        for (Step step : calls.getOrDefault(has + twin, List.of())) {
            if (others.stream().noneMatch(each -> mayBeEqual(step, each))) {
                alone.putIfAbsent(written(step), step);
            }
        }
        alone.forEach((argument, step) -> found.report(Diagnostic.of(
                        LintCode.MISSING_TWIN,
                        step.span(),
                        "%s%s(%s) has no %s%s: %s".formatted(has, twin, argument, lacks, twin, why))
                .withHint("write %s%s(%s)".formatted(lacks, twin, argument))));
    }

    private void reportDirect(boolean listeners, int other) {
        List<String> twins = listeners ? TWINS.subList(0, 1) : TWINS.subList(1, TWINS.size());
        boolean suspended = (other & Holding.suspending(listeners)) != 0
                || twins.stream().anyMatch(twin -> isThere(SUSPEND + twin));
        boolean resumed =
                (other & Holding.resuming(listeners)) != 0 || twins.stream().anyMatch(twin -> isThere(RESUME + twin));
        direct.forEach(each -> {
            if (!resumed && (each.does() & Holding.suspending(listeners)) != 0) {
                reportDirect(each.step(), "suspends", "resumes", listeners ? "resume_listener" : "resume");
            } else if (!suspended && (each.does() & Holding.resuming(listeners)) != 0) {
                reportDirect(each.step(), "resumes", "suspends", listeners ? "suspend_listener" : "suspend");
            }
        });
    }

    private boolean isThere(String name) {
        return calls.containsKey(name) || notes.meant().contains(name);
    }

    private void reportDirect(Step step, String does, String never, String function) {
        found.error(
                LintCode.MISSING_TWIN,
                step.span(),
                "this step %s what no step %s".formatted(does, never),
                "call %s in a step, too".formatted(function));
    }

    /** Only two applications that are both known can be told apart. */
    private boolean mayBeEqual(Step one, Step other) {
        Optional<String> left = application(one);
        Optional<String> right = application(other);
        return left.isEmpty() || right.isEmpty() || left.equals(right);
    }

    private Optional<String> application(Step step) {
        StepArgument argument = step.arguments().get("app");
        if (argument == null) {
            return Optional.empty();
        }
        if (argument.written() instanceof Literal.Atom atom) {
            return Optional.of(atom.value());
        }
        return header != null && isApp(argument.value())
                ? Optional.of(header.application().text())
                : Optional.empty();
    }

    private static boolean isApp(ResolvedExpr value) {
        return switch (value) {
            case ResolvedExpr.Framed framed -> isApp(framed.value());
            case ResolvedExpr.Read read ->
                read.slot().place() == Slot.Place.GLOBAL && read.slot().index() == HeaderSlot.APP.ordinal();
            case ResolvedExpr other -> false;
        };
    }

    private static String written(Step step) {
        StepArgument argument = step.arguments().get("app");
        return argument == null ? "" : argument.written().span().text();
    }
}
