package dev.segue.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.resolve.Direction;
import dev.segue.resolve.Step;
import dev.segue.resolve.Touch;
import dev.segue.source.Diagnostic;
import dev.segue.source.PlanCode;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Steps that a plan is given from outside keep their order, and the script's find their places among them. */
class GivenTest {
    private final ScriptBuilder script = new ScriptBuilder();
    private final Instructions given = new Instructions();

    /** What a relup gives, in short: the word of each instruction, a colon and its module. */
    private static final class Instructions implements Given {
        private List<String> words =
                List.of("load_object_code", "point_of_no_return", "suspend", "load", "code_change", "resume");
        private String carried = "";
        private String needed = "";

        @Override
        public List<GivenStep> steps() {
            SourceText source = SourceText.of("relup", String.join("\n", words));
            List<GivenStep> steps = new ArrayList<>();
            int offset = 0;
            for (String word : words) {
                steps.add(step(word, new Span(source, offset, offset + word.length())));
                offset += word.length() + 1;
            }
            return steps;
        }

        private static GivenStep step(String word, Span span) {
            GivenStep.Role role = switch (word) {
                case "point_of_no_return" -> GivenStep.Role.POINT_OF_NO_RETURN;
                case "restart_new_emulator" -> GivenStep.Role.FIRST;
                case "restart_emulator" -> GivenStep.Role.LAST;
                default -> GivenStep.Role.USUAL;
            };
            Set<Touch> touches = switch (word) {
                case "load" -> Set.of(Touch.CODE);
                case "code_change" -> Set.of(Touch.PROCESSES);
                default -> Set.of();
            };
            boolean inSpan = Set.of("suspend", "load", "code_change", "resume").contains(word);
            return new GivenStep(word, Set.of(word), role, touches, inSpan, span);
        }

        private Set<Integer> named(String word) {
            return words.contains(word) ? Set.of(words.indexOf(word)) : Set.of();
        }

        @Override
        public Set<Integer> carriers(Step step, Constants constants) {
            return step.name().equals("load_modules") ? named(carried) : Set.of();
        }

        @Override
        public Set<Integer> needs(Step step, Constants constants) {
            return step.name().equals("needy") ? named(needed) : Set.of();
        }

        @Override
        public Set<Integer> neededBy(Step step, Constants constants) {
            return Set.of();
        }
    }

    private PlanResult result(Direction direction) {
        return Planner.plan(
                script.program(),
                new PlanRequest(direction, "", null, Map.of(), ScriptBuilder::constant, Doubts.NONE, given));
    }

    private String plan(Direction direction) {
        List<String> names = new ArrayList<>(PlanView.of(result(direction)).names());
        names.removeAll(List.of("start", "end"));
        return String.join(" ", names);
    }

    private Diagnostic error() {
        PlanResult result = result(Direction.UP);
        assertTrue(result.plan().isEmpty(), "there is a plan");
        return result.diagnostics().getFirst();
    }

    @Test
    void readersAboveTheFirstChangeRunBeforeThePointAndTheRestAtTheEnd() {
        script.reading("a");
        script.changing("b");
        script.reading("c");
        assertEquals("load_object_code a point_of_no_return suspend load code_change resume b c", plan(Direction.UP));
    }

    @Test
    void theWrittenPointOfNoReturnTellsReadersApart() {
        script.reading("a");
        script.point();
        script.reading("b");
        assertEquals("load_object_code a point_of_no_return suspend load code_change resume b", plan(Direction.UP));
    }

    @Test
    void aPlacedStepRunsRightAtItsAnchor() {
        script.changing("a").placed("before load");
        script.changing("b").placed("after load");
        script.changing("c").placed("after b");
        script.reading("d").placed("after load_object_code");
        assertEquals("load_object_code d point_of_no_return suspend a load b c code_change resume", plan(Direction.UP));
    }

    @Test
    void theSpanReachesFromTheFirstToTheLastOfThem() {
        given.words = List.of("load_object_code", "point_of_no_return", "apply", "suspend", "load", "resume", "apply");
        script.changing("a").placed("before code_change");
        script.changing("b").placed("after code_change");
        assertEquals("load_object_code point_of_no_return apply a suspend load resume b apply", plan(Direction.UP));
    }

    @Test
    void whatAGivenStepDoesHasItsPlaceAndLendsItItsPlacements() {
        given.carried = "load";
        script.instruction("load_modules").placed("after point_of_no_return");
        script.call("load_modules").placed("after b");
        script.changing("a").placed("before load_modules");
        script.changing("b").placed("before code_change");
        assertEquals("load_object_code point_of_no_return b suspend a load code_change resume", plan(Direction.UP));
        Carrier carrier = PlanView.of(result(Direction.UP)).step("load").carrier();
        assertEquals(List.of("load_modules"), carried(carrier));
    }

    private static List<String> carried(@Nullable Carrier carrier) {
        return carrier == null
                ? List.of()
                : carrier.carries().stream().map(Step::name).toList();
    }

    @Test
    void goingDownAMigrationAfterTheLoadRunsBeforeIt() {
        script.changing("a").touches(Touch.PROCESSES).placed("after load");
        assertEquals("load_object_code point_of_no_return suspend a load code_change resume", plan(Direction.DOWN));
        assertEquals("load_object_code point_of_no_return suspend load a code_change resume", plan(Direction.UP));
    }

    @Test
    void whatAStepNeedsComesBeforeIt() {
        given.needed = "code_change";
        script.changing("needy").placed("before resume");
        script.changing("other").placed("after needy");
        assertEquals(
                "load_object_code point_of_no_return suspend load code_change needy resume other", plan(Direction.UP));
    }

    @Test
    void ofGivenStepsThatNothingTellsApartTheNearestOneCounts() {
        given.words = List.of("point_of_no_return", "suspend", "suspend", "load", "load", "load", "resume", "resume");
        given.needed = "suspend";
        script.changing("a").placed("before load");
        script.changing("b").placed("after load");
        script.changing("needy").placed("before a");
        assertEquals("point_of_no_return suspend suspend needy a load load load b resume resume", plan(Direction.UP));
        Plan plan = PlanView.of(result(Direction.UP)).plan();
        assertEquals(List.of(6), others(plan, "a", Because.Edge.BEFORE));
        assertEquals(List.of(8), others(plan, "b", Because.Edge.AFTER));
        assertEquals(List.of(2), others(plan, "needy", Because.Edge.DEPENDS));
        assertEquals(
                List.of(0, 1, 2, 3, 4, 5, 6, 7),
                plan.steps().stream()
                        .flatMap(step -> Optional.ofNullable(step.carrier()).stream())
                        .map(Carrier::index)
                        .toList());
    }

    private static List<Integer> others(Plan plan, String name, Because.Edge edge) {
        return new PlanView(plan, List.of())
                .step(name).because().stream()
                        .filter(because -> because.edge() == edge)
                        .map(Because::other)
                        .toList();
    }

    @Test
    void nothingStandsBehindARestart() {
        given.words = List.of("load_object_code", "point_of_no_return", "load", "restart_emulator");
        script.changing("a");
        assertEquals("load_object_code point_of_no_return load a restart_emulator", plan(Direction.UP));
    }

    @Test
    void aStepPlacedBehindARestartIsACycleThatSaysWhy() {
        given.words = List.of("point_of_no_return", "load", "restart_emulator");
        script.changing("a").placed("after restart_emulator");
        assertTrue(error().related().stream()
                .anyMatch(
                        each -> each.message().equals("restart_emulator comes last: what stands after it never runs")));
    }

    @Test
    void nothingStandsBeforeANewEmulator() {
        given.words = List.of("restart_new_emulator", "point_of_no_return", "load");
        script.reading("a");
        assertEquals("restart_new_emulator a point_of_no_return load", plan(Direction.UP));
        script.reading("b").placed("before restart_new_emulator");
        assertTrue(error().related().stream()
                .anyMatch(each ->
                        each.message().equals("restart_new_emulator comes first: what runs before it is lost")));
    }

    @Test
    void placementsAgainstTheGivenOrderAreACycleWithBothPlaces() {
        script.changing("a").placed("after resume", "before suspend");
        Diagnostic cycle = error();
        assertEquals(PlanCode.CYCLE, cycle.code());
        assertTrue(
                cycle.related().stream()
                        .anyMatch(each -> each.span().source().name().equals("relup")),
                cycle.toString());
    }

    @Test
    void aMissingAnchorIsAnErrorWithTheNearestName() {
        script.changing("a").placed("before suspnd");
        Diagnostic unknown = error();
        assertEquals(PlanCode.UNKNOWN_ANCHOR, unknown.code());
        assertTrue(unknown.hints().toString().contains("suspend"), unknown.toString());
    }
}
