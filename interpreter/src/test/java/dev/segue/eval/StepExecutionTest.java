package dev.segue.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.resolve.Effect;
import dev.segue.source.SourceText;
import dev.segue.value.IntegerValue;
import dev.segue.value.NilValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a host sees of steps: their undo, their failures, their limits. */
class StepExecutionTest {

    private static Value number(long number) {
        return IntegerValue.of(number);
    }

    @Test
    void undoSeesWhatTheBodyBoundAndNilWhereItDidNotComplete() {
        SpecRun run = SpecRun.of("""
                step "halfway" {
                  let first = 1
                  let (second, 2) = (5, 3)
                  let third = 3
                } undo { tell((first, second, third)) }
                """);
        run.executions.getFirst().undo(run.context("halfway"));
        assertEquals(List.of(TupleValue.of(number(1), NilValue.NIL, NilValue.NIL)), run.functions.told());
    }

    @Test
    void undoOfAnInstructionSeesItsFormals() {
        SpecRun run = SpecRun.of("""
                instruction hold(n: integer, more = n + 1) { let sum = n + more } undo { tell((n, more, sum)) }
                hold(2)
                """);
        run.executions.getFirst().undo(run.context("hold"));
        assertEquals(List.of(TupleValue.of(number(2), number(3), number(5))), run.functions.told());
    }

    @Test
    void undoOfAStepThatNeverBeganDoesNothing() {
        SpecRun run = SpecRun.of("""
                instruction hold(n: integer) { tell(n) } undo { tell(n) }
                hold(1 div 0)
                """);
        run.executions.getFirst().undo(run.context("hold"));
        assertEquals(List.of(), run.functions.told());
    }

    @Test
    void aFailureTellsItsCallsFromTheInnermost() {
        SpecRun run = SpecRun.of("""
                fn inner(n) = 1 / n
                fn outer(n) = inner(n) + 1
                step "divide" { tell(outer(0)) }
                """);
        ScriptFailure failure = run.failures.getFirst();
        List<String> stack = failure.stack().stream()
                .map(entry -> entry.name() + ":" + entry.span().line())
                .toList();
        assertEquals(List.of("inner:1", "outer:2", "divide:3"), stack);
    }

    @Test
    void everyFailureOfAParallelForIsReported() {
        FunctionRegistry registry =
                FunctionRegistry.builder().addAll(new Meeting(2)).build();
        ScriptFailure failure = assertThrows(
                ScriptFailure.class,
                () -> SpecRun.single(registry, EvaluationContext.builder().build(), """
                        step "all" {
                          parallel for x in [1, 2] {
                            meet()
                            fail "body ${x}"
                          }
                        }
                        """));
        assertTrue(failure.message().startsWith("2 bodies failed: "), failure.message());
        assertTrue(failure.message().contains("body 1") && failure.message().contains("body 2"), failure.message());
        assertEquals(FailureKind.FAIL, failure.kind());
    }

    @Test
    void ofManyFailuresTheFirstAreToldAndTheOthersCounted() {
        FunctionRegistry registry =
                FunctionRegistry.builder().addAll(new Meeting(12)).build();
        ScriptFailure failure = assertThrows(
                ScriptFailure.class,
                () -> SpecRun.single(registry, EvaluationContext.builder().build(), """
                        step "all" {
                          parallel for x in 1..12 {
                            meet()
                            fail "body"
                          }
                        }
                        """));
        String told = String.join("; ", Collections.nCopies(10, "body"));
        assertEquals("12 bodies failed: " + told + "; and 2 more", failure.message());
    }

    @Test
    void noMoreBodiesRunAtATimeThanTheLimitSays() {
        Meeting meeting = new Meeting(1);
        FunctionRegistry registry = FunctionRegistry.builder().addAll(meeting).build();
        SpecRun.single(
                registry,
                EvaluationContext.builder().build(),
                "step \"all\" { parallel for x in 1..50 limit 3 { stay() } }");
        assertTrue(meeting.most.get() <= 3, "at most " + meeting.most);
        assertEquals(50, meeting.visits.get());
    }

    /** Lets bodies that run side by side meet. */
    public static final class Meeting {
        private final CountDownLatch all;
        private final AtomicInteger inside = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final AtomicInteger visits = new AtomicInteger();

        Meeting(int bodies) {
            all = new CountDownLatch(bodies);
        }

        @SegueFunction(name = "meet", documentation = "Waits until all are here.")
        public boolean meet() throws InterruptedException {
            all.countDown();
            return all.await(10, TimeUnit.SECONDS);
        }

        @SegueFunction(name = "stay", documentation = "Stays for a moment.")
        public void stay() throws InterruptedException {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            visits.incrementAndGet();
            Thread.sleep(1);
            inside.decrementAndGet();
        }
    }

    @Test
    void awaitSleepsByTheClockOfItsSurroundings() {
        CountingClock clock = new CountingClock();
        EvaluationContext context = EvaluationContext.builder().clock(clock).build();
        ScriptFailure late = assertThrows(
                ScriptFailure.class,
                () -> SpecRun.single(
                        SpecFunctions.registry(),
                        context,
                        "step \"wait\" { await 0 = next() within 1h every 7m else \"after ${next()} tries\" }"));
        assertEquals("after 11 tries", late.message());
        assertEquals(Duration.ofHours(1), clock.passed);
    }

    /** A clock on which time passes only while somebody sleeps. */
    private static final class CountingClock implements EvaluationClock {
        private Duration passed = Duration.ZERO;

        @Override
        public long nanoTime() {
            return passed.toNanos();
        }

        @Override
        public void sleep(Duration duration) {
            passed = passed.plus(duration);
        }
    }

    @Test
    void aHostCanEndAnEndlessLoop() {
        SpecRun run = new SpecRun().limits(new Limits(10_000, 1_000, 1_000_000));
        run.run(SourceText.of("test.upgrade", "step \"loop\" { for x in 1..1000000000000 { let y = x } }"));
        assertEquals(FailureKind.LIMIT, run.failures.getFirst().kind());
    }

    @Test
    void elementsThatAParallelLoopPassesOverCostNoMoreThanTheirGuards() {
        SpecRun run = new SpecRun().limits(new Limits(20_000, 1_000, 1_000_000));
        run.run(SourceText.of("test.upgrade", """
                        fn wanted(x) = x < 0
                        step "none" { parallel for x in 1..2000 when wanted(x) { fail "not one" } }
                        """));
        assertEquals(List.of(), run.failures);
    }

    @Test
    void aHostCanBoundCollectionsAndTexts() {
        SpecRun run = new SpecRun().limits(new Limits(1_000_000, 1_000, 100));
        run.run(SourceText.of("test.upgrade", """
                        step "list" { let xs = [x for x in 1..1000] }
                        step "join" { let xs = (1..60) ++ (1..60) }
                        step "text" {
                          var s = "0123456789"
                          for x in 1..10 { s = "${s}${s}" }
                        }
                        """));
        assertEquals(
                List.of(FailureKind.LIMIT, FailureKind.LIMIT, FailureKind.LIMIT),
                run.failures.stream().map(ScriptFailure::kind).toList());
    }

    @Test
    void namesThatADefaultBindsDoNotMoveTheArguments() {
        assertEquals(
                IntegerValue.of(42),
                SpecRun.single(
                        SpecFunctions.registry(), EvaluationContext.builder().build(), """
                fn last(pair, first = match pair { case (x, _) -> x }, second) = second
                step "s" { return last((1, 2), 3, 42) }
                """));
    }

    @Test
    void recursionThroughNativeFunctionsEndsToo() {
        SpecRun run = SpecRun.of("""
                fn again(n) = map_of([n], fn(x) -> again(x))
                step "deep" { tell(again(1)) }
                """);
        assertEquals(FailureKind.LIMIT, run.failures.getFirst().kind());
    }

    @Test
    void aStackThatIsTooSmallIsAFailureOfTheScript() throws InterruptedException {
        List<FailureKind> kinds = new ArrayList<>();
        Thread small = new Thread(
                null,
                () -> {
                    SpecRun run = new SpecRun().limits(new Limits(100_000_000, 1_000_000, 1_000_000));
                    run.run(SourceText.of("test.upgrade", """
                                    fn down(n) = 1 + down(n + 1)
                                    step "deep" { tell(down(1)) }
                                    """));
                    run.failures.forEach(failure -> kinds.add(failure.kind()));
                },
                "small stack",
                1 << 20);
        small.start();
        small.join();
        assertEquals(List.of(FailureKind.LIMIT), kinds);
    }

    @Test
    void noRescueCatchesACancel() {
        AtomicBoolean cancelled = new AtomicBoolean();
        FunctionRegistry registry =
                FunctionRegistry.builder().addAll(new Cancelling(cancelled)).build();
        EvaluationContext context = EvaluationContext.builder()
                .checkpoint(() -> {
                    if (cancelled.get()) {
                        throw new EvaluationStopped(EvaluationStopped.Reason.CANCELLED, "cancelled");
                    }
                })
                .build();
        assertThrows(
                EvaluationStopped.class,
                () -> SpecRun.single(
                        registry, context, "step \"s\" { try { cancel() cancel() } rescue { case _ -> return 1 } }"));
    }

    /** Cancels the run that calls it. */
    public static final class Cancelling {
        private final AtomicBoolean cancelled;

        Cancelling(AtomicBoolean cancelled) {
            this.cancelled = cancelled;
        }

        @SegueFunction(name = "cancel", documentation = "Cancels the run.")
        public void cancel() {
            cancelled.set(true);
        }
    }

    @Test
    void aChangingFunctionIsRefusedWhereOnlyReadingIsAllowed() {
        FunctionRegistry registry = SpecFunctions.registry();
        EvaluationContext context =
                EvaluationContext.builder().atMost(Effect.CALLS).build();
        ScriptFailure refused =
                assertThrows(ScriptFailure.class, () -> SpecRun.single(registry, context, "step \"s\" { change() }"));
        assertEquals(FailureKind.RUNTIME, refused.kind());
        assertEquals(
                new dev.segue.value.AtomValue("error"),
                SpecRun.single(registry, context, "step \"s\" { match call(:error) { case e -> return e } }"));
    }
}
