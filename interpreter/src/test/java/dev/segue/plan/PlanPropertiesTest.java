package dev.segue.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.resolve.Direction;
import dev.segue.resolve.Touch;
import dev.segue.source.Diagnostic;
import dev.segue.source.PlanCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What holds for every script. */
final class PlanPropertiesTest {
    private static final List<String> NAMES =
            List.of("a", "b", "c", "d", "suspend_channels", "resume_channels", "suspend_processes", "resume_processes");

    /** A script of calls, inline steps, sections and bindings with placements at random. */
    private static ScriptBuilder script(Random random, int size, int placements) {
        Skeleton skeleton = new Skeleton(random, size);
        ScriptBuilder script = new ScriptBuilder();
        for (String name : NAMES) {
            InstructionBuilder instruction = script.instruction(name);
            if (random.nextInt(3) == 0) {
                instruction.check();
            } else if (random.nextBoolean()) {
                instruction.touches(touch(random));
            }
            for (int count = random.nextInt(3); count > 0; count--) {
                instruction.placed(skeleton.placement(random));
            }
        }
        addSteps(script, random, skeleton, 0, size, placements);
        return script;
    }

    /** What the steps will be called, so that placements can refer to them. */
    private static final class Skeleton {
        private final List<String> names = new ArrayList<>();
        private final List<String> anchors = new ArrayList<>(List.of(Plan.CODE_CHANGE, Plan.POINT_OF_NO_RETURN));

        Skeleton(Random random, int size) {
            for (int index = 0; index < size; index++) {
                boolean call = random.nextInt(4) == 0;
                String name = call ? NAMES.get(random.nextInt(NAMES.size())) : "t" + random.nextInt(size);
                names.add(random.nextInt(10) == 0 ? "let" : name);
                if (!names.get(index).equals("let")) {
                    anchors.add(name);
                }
            }
        }

        String placement(Random random) {
            return (random.nextBoolean() ? "before " : "after ") + anchors.get(random.nextInt(anchors.size()));
        }
    }

    private static void addSteps(
            ScriptBuilder script, Random random, Skeleton skeleton, int first, int end, int placements) {
        int index = first;
        while (index < end) {
            if (random.nextInt(8) == 0 && index + 1 < end) {
                int start = index;
                int middle = index + random.nextInt(end - index);
                String title = "s" + random.nextInt(3);
                skeleton.anchors.add(title);
                script.section(title, () -> addSteps(script, random, skeleton, start, middle, placements));
                index = middle;
            }
            addStep(script, random, skeleton, index++, placements);
        }
    }

    private static void addStep(ScriptBuilder script, Random random, Skeleton skeleton, int index, int placements) {
        String name = skeleton.names.get(index);
        if (name.equals("let")) {
            script.let("v" + index);
            return;
        }
        StepBuilder step = step(script, random, name);
        for (int bound = 0; bound < index; bound++) {
            if (random.nextInt(skeleton.names.size()) == 0) {
                step.uses("v" + bound);
            }
        }
        if (random.nextInt(100) < placements) {
            step.placed(skeleton.placement(random));
        }
    }

    private static StepBuilder step(ScriptBuilder script, Random random, String name) {
        if (NAMES.contains(name)) {
            return script.call(name).argument("n", "" + random.nextInt(5));
        }
        return switch (random.nextInt(3)) {
            case 0 -> script.reading(name);
            case 1 -> script.changing(name);
            default -> script.changing(name).touches(touch(random));
        };
    }

    private static Touch touch(Random random) {
        return Touch.values()[random.nextInt(Touch.values().length)];
    }

    @Property(tries = 3000)
    void theOrderIsThatOfThePlainReadingOfTheRules(
            @ForAll long seed, @ForAll @IntRange(max = 14) int size, @ForAll @IntRange(max = 60) int placements) {
        for (Direction direction : Direction.values()) {
            ScriptBuilder script = script(new Random(seed), size, placements);
            PlanResult result = script.result(direction);
            PlainPlan plain = new PlainPlan(script.program(), direction);
            assertEquals(plain.isAcyclic(), result.plan().isPresent());
            Statistics.label("has an order").collect(plain.isAcyclic());
            if (plain.isAcyclic()) {
                assertEquals(plain.order(), PlanView.of(result).names());
            }
        }
    }

    @Property(tries = 300)
    void everyReasonHolds(
            @ForAll long seed, @ForAll @IntRange(max = 2000) int size, @ForAll @IntRange(max = 2) int placements) {
        PlanResult result = script(new Random(seed), size, placements).result(Direction.UP);
        result.plan().ifPresent(plan -> {
            for (PlannedStep step : plan.steps()) {
                step.because().stream().filter(each -> !each.dropped()).forEach(each -> assertHolds(step, each));
            }
        });
    }

    private static void assertHolds(PlannedStep step, Because because) {
        boolean precedes = step.index() < because.other();
        assertEquals(because.edge() == Because.Edge.BEFORE, precedes, () -> step + " " + because);
    }

    @Property(tries = 100)
    void thePlanIsTheSameEveryTime(@ForAll long seed, @ForAll @IntRange(max = 200) int size) {
        PlanResult first = script(new Random(seed), size, 5).result(Direction.UP);
        PlanResult second = script(new Random(seed), size, 5).result(Direction.UP);
        assertEquals(texts(first), texts(second));
    }

    private static List<String> texts(PlanResult result) {
        List<String> diagnostics =
                result.diagnostics().stream().map(Diagnostic::message).toList();
        return result.plan()
                .map(plan -> plan.steps().stream()
                        .map(step -> step.name()
                                + step.arguments()
                                + step.because().stream()
                                        .map(Because::explanation)
                                        .toList())
                        .toList())
                .orElse(diagnostics);
    }

    @Property(tries = 100)
    void aScriptWithoutPlacementsRunsAsWritten(@ForAll long seed, @ForAll @IntRange(max = 2000) int size) {
        Random random = new Random(seed);
        ScriptBuilder script = new ScriptBuilder();
        for (int index = 0; index < size; index++) {
            addPlain(script, random, index);
        }
        assertEquals(
                IntStream.range(0, size).mapToObj(index -> "t" + index).toList(),
                script.plan().steps());
        assertEquals(List.of(), script.plan().warnings());
    }

    private static void addPlain(ScriptBuilder script, Random random, int index) {
        switch (random.nextInt(3)) {
            case 0 -> script.let("t" + index);
            case 1 -> script.reading("t" + index).uses("t" + random.nextInt(index + 1));
            default -> script.changing("t" + index).uses("t" + random.nextInt(index + 1));
        }
    }

    /** p before q in the script and after it in the plan: something on the way is placed, or a name is bound. */
    @Property(tries = 200)
    void whatIsOvertakenHasAWrittenReason(@ForAll long seed, @ForAll @IntRange(max = 300) int size) {
        PlanResult result = script(new Random(seed), size, 3).result(Direction.UP);
        result.plan().ifPresent(plan -> {
            List<PlannedStep> steps =
                    plan.steps().stream().filter(step -> step.step() != null).toList();
            for (int index = 1; index < steps.size(); index++) {
                PlannedStep first = steps.get(index - 1);
                PlannedStep second = steps.get(index);
                if (first.span().start() > second.span().start()) {
                    assertTrue(isMoved(first, plan) || isMoved(second, plan), () -> first + " overtakes " + second);
                }
            }
        });
    }

    /** Whether the step has a reason for its place, or is itself the reason of another step. */
    private static boolean isMoved(PlannedStep step, Plan plan) {
        Map<Integer, Boolean> named = new HashMap<>();
        plan.steps().forEach(each -> each.because().forEach(because -> named.put(because.other(), true)));
        return !step.because().isEmpty() || named.containsKey(step.index());
    }

    @Property(tries = 500)
    void aPlanWithoutAnOrderNamesATrueCycle(@ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int size) {
        PlanResult result = script(new Random(seed), size, 60).result(Direction.UP);
        for (Diagnostic diagnostic : result.diagnostics()) {
            if (diagnostic.code() == PlanCode.CYCLE) {
                assertFalse(diagnostic.related().isEmpty());
                List<String> names = List.of(diagnostic
                        .message()
                        .replaceAll("^.*next: ", "")
                        .replaceAll("\\.$", "")
                        .split(" → "));
                assertEquals(names.get(0), names.get(names.size() - 1));
                assertTrue(names.size() >= 3, diagnostic.message());
                assertTrue(diagnostic.related().size() >= names.size() - 1, diagnostic::message);
            }
        }
    }
}
