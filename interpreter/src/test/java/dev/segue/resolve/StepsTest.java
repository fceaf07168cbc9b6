package dev.segue.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.eval.SpecFunctions;
import dev.segue.source.SourceText;
import dev.segue.syntax.Parser;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What planning learns of steps. */
class StepsTest {

    private static Program program(String text) {
        Resolution resolution = new Resolver(SpecFunctions.registry(), List.of(), LibrarySource.NONE)
                .resolve(Parser.parse(SourceText.of("test.upgrade", text)));
        assertEquals(List.of(), resolution.diagnostics());
        return resolution.program();
    }

    private static Step step(String text) {
        return (Step) program(text).items().getLast();
    }

    private static Set<String> names(Set<Global> globals) {
        return globals.stream().map(Global::name).collect(Collectors.toSet());
    }

    @Test
    void aStepKnowsTheTopLevelNamesThatItUsesAndBinds() {
        String bindings = "let a = 1\nlet b = 2\nlet c = 3\nlet d = 4s\n";
        Step inline = step(bindings + "step \"s\" { let f = fn() -> a } undo { tell(b) } within d");
        assertEquals(Set.of("a", "b", "d"), names(inline.uses()));
        Step let = step(bindings + "let (x, [y]) = (a, [c])");
        assertEquals(Set.of("x", "y"), names(let.binds()));
        assertEquals(Set.of("a", "c"), names(let.uses()));
        assertEquals("x, y", let.name());
    }

    @Test
    void aPipelinesNameIsThatOfItsLastCall() {
        assertEquals(
                "tell",
                step("let n = 1\nn |> next_of |> tell\nfn next_of(n) = n + 1\nn |> tell")
                        .name());
        assertEquals(
                "loud",
                step("instruction loud(n, m = 2) { tell(n) }\nlet n = 1\nn |> loud(3)")
                        .name());
    }

    @Test
    void argumentsAreFoundByTheirParameters() {
        Step step = step("instruction i(app, n = 1) { tell(app) }\ni(n: 2, app: :chat)");
        assertEquals(
                Map.of("app", ":chat", "n", "2"),
                step.arguments().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                each -> each.getValue().written().span().text())));
    }

    @Test
    void whatAStepChangesIsFoundThroughFunctionsAndLambdas() {
        assertEquals(
                Effect.CHANGES,
                step("fn f() { g() }\nfn g() { change() }\nstep \"s\" { f() }")
                        .effects()
                        .effect());
        assertEquals(
                Effect.CHANGES,
                step("step \"s\" { each_of([1], fn(x) { change() }) }")
                        .effects()
                        .effect());
        assertEquals(
                Effect.CHANGES,
                step("let f = fn() { change() }\nstep \"s\" { f() }").effects().effect());
        assertEquals(
                Effect.READS, step("step \"s\" { let x = read() }").effects().effect());
        assertTrue(step("step \"s\" { call(:ok) }").effects().changes());
        assertFalse(step("check step \"s\" { call(:ok) }").effects().changes());
        assertTrue(step("let x = change()").effects().changes());
    }

    @Test
    void changesDeclaresWhatAStepTouches() {
        assertEquals(
                Set.of(Touch.CODE), step("step \"s\" { change() }").effects().touches());
        assertEquals(
                Set.of(Touch.PROCESSES),
                step("step \"s\" changes processes { change() }").effects().touches());
        assertEquals(
                Set.of(Touch.APPLICATIONS),
                step("step \"s\" changes applications { tell(1) }").effects().touches());
        assertTrue(step("step \"s\" changes code { tell(1) }").effects().changes());
    }

    @Test
    void anUndoBlockTakesBackWhatRecordsNothing() {
        assertFalse(step("step \"s\" { call(:ok) }").effects().recordsUndo());
        assertTrue(step("step \"s\" { call(:ok) } undo { tell(1) }").effects().recordsUndo());
        assertTrue(step("step \"s\" { change() }").effects().recordsUndo());
    }

    @Test
    void whatAnUndoDoesIsNoChangeOfTheStep() {
        assertFalse(step("step \"s\" { tell(1) } undo { change() }").effects().changes());
        assertFalse(step("instruction i() { tell(1) } undo { change() }\ni()")
                .effects()
                .changes());
    }

    @Test
    void alwaysBlocksOfABranchRunUnderItsCondition() {
        Program program = program("""
                param p = true
                always { tell(1) }
                section "s" { always { tell(2) } }
                if p { always { tell(3) } } else { always { tell(4) } }
                """);
        assertEquals(4, program.always().size());
        assertTrue(program.always().getLast().statements().getFirst() instanceof ResolvedStatement.If);
    }

    @Test
    void anAddedDependencyTakesItsArgumentsFromTheDependent() {
        Program program = program("""
                check instruction earlier(app: atom, max = 5) { tell(app) }
                instruction later(app: atom) depends on earlier { change() }
                let chat = :chat
                later(chat)
                """);
        Step dependent = (Step) program.items().getLast();
        Instruction before = Objects.requireNonNull(program.instructions().get("earlier"));
        Step added = StepFactory.dependency(before, dependent.arguments(), dependent);
        assertEquals(Set.of("app"), added.arguments().keySet());
        assertTrue(added.check());
        assertEquals(Set.of("chat"), names(added.uses()));
    }
}
