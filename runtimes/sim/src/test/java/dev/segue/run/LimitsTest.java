package dev.segue.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.PlanSettings;
import dev.segue.Planning;
import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.eval.Limits;
import dev.segue.resolve.Direction;
import dev.segue.sim.SimulatedRuntime;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a script computes ends, in a failure of kind limit if it has to, on any thread. */
@Timeout(120)
class LimitsTest {

    /** A tenth of the usual size of collections, so that nothing takes long. */
    private static final Limits SMALL = new Limits(100_000_000, 1_000, 1_000_000);

    private static RunResult run(String script) {
        return runWithin(SMALL, script);
    }

    private static void endsAtALimit(String script) {
        RunResult result = run(script);
        assertNotNull(result.failure(), result::toString);
        assertEquals("limit", result.failure().kind(), result.failure()::message);
        assertFalse(result.failure().message().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // calls inside each other
                "fn f(n) = f(n + 1)\nlet x = f(1)",
                "fn f(n) = g(n + 1)\nfn g(n) = f(n + 1)\nlet x = f(1)",
                "fn f(g) = g(g)\nlet x = f(f)",
                "fn f(n) = map([n], fn(m) -> f(m + 1))\nlet x = f(1)",
                "fn f(n) = reduce([n], 0, fn(acc, m) -> f(m + 1))\nlet x = f(1)",
                "fn f(n) = sort_by([n], fn(m) -> f(m + 1))\nlet x = f(1)",
                "fn f(n) = [f(m + 1) for m in [n]]\nlet x = f(1)",
                "fn f(n) { for m in [n] { let y = f(m + 1) } }\nlet x = f(1)",
                "fn f(n) { parallel for m in [n] { let y = f(m + 1) } }\nlet x = f(1)",
                "fn f(n) { try { return f(n + 1) } rescue { case %{kind: :fail} -> return 1 } }\nlet x = f(1)",
                // values inside each other
                "step \"s\" { var x = [] for n in 1..100_000 { x = [x] } info(inspect(x)) }",
                "step \"s\" { var x = 1 for n in 1..100_000 { x = (x,) } info(inspect(x == x)) }",
                "step \"s\" { var x = 1 for n in 1..100_000 { x = %{a: x} } info(\"${x}\") }",
                "step \"s\" { var x = [1] for n in 1..100_000 { x = [x, x] } info(\"${x}\") }",
                "step \"s\" { var x = [1] for n in 1..60 { x = put(%{}, x, x) } info(\"${x}\") }",
                // texts, lists and numbers that grow
                "step \"s\" { var x = \"a\" for n in 1..100 { x = x ++ x } }",
                "step \"s\" { var x = [1] for n in 1..100 { x = x ++ x } }",
                "step \"s\" { var x = 3 for n in 1..100_000 { x = x * x } }",
                "step \"s\" { var x = 3 for n in 1..100_000 { x += x * x } }",
                "step \"s\" { let x = reverse(1..1_000_000_000_000) }",
                "step \"s\" { let x = [n for n in 1..1_000_000_000_000] }",
                "step \"s\" { let x = join(map(1..100_000, fn(n) -> \"abcdefghijklmnop\"), \"\") }",
                "step \"s\" { var x = \"aa\" for n in 1..100 { x = replace(x, \"a\", \"aa\") } }",
                "step \"s\" { let x = sum(1..1_000_000_000_000 ++ [1]) }",
            })
    void endsAtALimitOnThisThreadAndOnAVirtualOne(String script) throws InterruptedException {
        endsAtALimit(script);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread other = Thread.startVirtualThread(() -> {
            try {
                endsAtALimit(script);
            } catch (Throwable failure) {
                thrown.set(failure);
            }
        });
        other.join();
        if (thrown.get() != null) {
            throw new AssertionError("on a virtual thread", thrown.get());
        }
    }

    @Test
    void aLimitCanBeRescuedAndNamesItsPlace() {
        RunResult result = run(
                "fn f(n) = f(n + 1)\nstep \"s\" { try { let x = f(1) } rescue { case %{kind: :limit} -> info(\"deep\") } }");
        assertEquals(RunState.COMPLETED, result.state(), result::toString);
        RunResult failed = run("step \"s\" {\n  var x = []\n  for n in 1..1_000 { x = [x] }\n}");
        assertNotNull(failed.failure());
        assertNotNull(failed.failure().span());
        assertEquals(3, failed.failure().span().line());
    }

    @Test
    void aDeepValueWithinTheLimitIsPrintedComparedAndUsedAsAKey() {
        RunResult result = run("""
                step "s" {
                  var x = [1]
                  var y = [1]
                  for n in 1..490 { x = [x] y = [y] }
                  assume x == y else "equal"
                  assume inspect(x) == inspect(y) else "printed"
                  assume count(unique([x, y])) == 1 else "hashed"
                  assume sort([x, y]) == [y, x] else "ordered"
                  assume get(put(%{}, (1, x), 2), (1, y)) == 2 else "a key"
                }""");
        assertEquals(RunState.COMPLETED, result.state(), result::toString);
    }

    private static RunResult runWithin(Limits limits, String script) {
        Segue segue = StandardLibrary.segue().limits(limits).build();
        Script read = segue.parse(SourceText.of("test.upgrade", script));
        Planning planning = segue.plan(read, PlanSettings.UP);
        assertTrue(planning.plan().isPresent(), planning.diagnostics()::toString);
        try (SimulatedRuntime runtime = new SimulatedUpgrade().node.connect()) {
            return segue.run(planning.plan().orElseThrow(), runtime, RunOptions.USUAL, event -> {});
        }
    }

    @Test
    void theHostBoundsHowLongARunMayTakeOnItsOwnClock() {
        RunResult result = runWithin(
                SMALL.withWallTime(Duration.ofMillis(300)), "step \"s\" { for n in 1..1_000_000_000_000 { } }");
        assertNotNull(result.failure());
        assertEquals("limit", result.failure().kind(), result::toString);
        assertTrue(result.failure().message().contains("longer than the host allows"), result::toString);
    }

    @Test
    void whatIsOverTimeAfterThePointIsUndone() {
        RunResult result = runWithin(
                SMALL.withWallTime(Duration.ofSeconds(3)),
                SimulatedUpgrade.HEADER
                        + SimulatedUpgrade.usualWith(
                                "load_modules", "step \"s\" { for n in 1..1_000_000_000_000 { } }"));
        assertEquals(RunState.ROLLED_BACK, result.state(), result::toString);
    }

    @Test
    void planningEndsToo() {
        Segue segue = StandardLibrary.segue()
                .limits(Limits.DEFAULT.withWallTime(Duration.ofMillis(300)))
                .build();
        Script read = segue.parse(SourceText.of(
                "test.upgrade",
                "fn slow() = reduce(1..1_000_000_000_000, 0, fn(a, n) -> a)\nif slow() == 0 { info(\"x\") }"));
        Planning planning = segue.plan(read, PlanSettings.UP);
        assertTrue(planning.plan().isEmpty());
        assertTrue(
                planning.diagnostics().toString().contains("longer than the host allows"),
                planning.diagnostics()::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for n in 1..1_000_000_000_000 { }",
                "let x = count([n for n in 1..1_000_000_000_000 if n < 0])",
                "for m in 1..1_000_000 { let x = sort(reverse(1..1_000_000)) }",
                "for m in 1..1_000_000 { let x = sort_by(1..1_000_000, fn(n) -> 0 - n) }",
                "for m in 1..1_000_000 { let x = unique(1..1_000_000) }",
                "var text = \"aaaa\" for n in 1..10 { text = text ++ text } for m in 1..1_000_000 {"
                        + " try { let x = matches?(text ++ \"!\", \"^(a|aa)+$\") }"
                        + " rescue { case _ -> info(\"again\") } }",
                "var x = 3 for m in 1..1_000_000_000 { x = (x * x) mod 999_999_999_999_999_999_999_999_999 }",
                "for m in 1..1_000_000_000 { sleep(1h) }",
                "await 1 = 2 within infinity every 1ms else \"never\"",
                "parallel for n in 1..1_000_000_000 limit 4 { for m in 1..100_000 { } }",
                "while_rescued()",
            })
    void aCancelEndsIt(String work) throws InterruptedException {
        String script = SimulatedUpgrade.HEADER + "step \"works\" { " + work + " }\n"
                + "fn while_rescued() { for n in 1..1_000_000_000_000 { try { for m in 1..1_000_000 { } }"
                + " rescue { case _ -> info(\"caught\") } } }";
        AtomicReference<RunResult> end = new AtomicReference<>();
        Thread runner = Thread.ofPlatform()
                .start(() -> end.set(new SimulatedUpgrade().run(script, Direction.UP, RunOptions.USUAL)));
        Thread.sleep(700);
        runner.interrupt();
        assertTrue(runner.join(Duration.ofSeconds(10)), work);
        RunResult result = Objects.requireNonNull(end.get());
        StepFailure failure = Objects.requireNonNull(result.failure(), result::toString);
        assertEquals("cancelled", failure.kind(), result::toString);
        assertEquals(RunState.REFUSED, result.state());
    }
}
