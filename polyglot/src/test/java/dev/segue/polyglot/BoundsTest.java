package dev.segue.polyglot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.eval.Limits;
import dev.segue.run.Cancellation;
import dev.segue.run.RunResult;
import dev.segue.run.RunState;
import dev.segue.run.StepFailure;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Foreign code that does not end by itself. */
@NullUnmarked
@Timeout(120)
class BoundsTest {
    private static final Duration SHORT = Duration.ofMillis(300);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (;;) {}",
                "while (true) try { for (;;) {} } finally { for (;;) {} }",
                "[1, 2].sort(() => { for (;;) {} })",
                "'x'.replace(/x/, () => { for (;;) {} })",
                "new Array(2 ** 31).fill(0)",
                "/^(\\w+)\\1+\\1(.*a)*$/.test('ab'.repeat(4000) + 'b')",
            })
    void whatRunsTooLongIsEndedWhereverItIs(String loop) {
        StepFailure failure = Trial.of("warm()", "function warm() {\n  " + loop + "\n}")
                .foreignTime(SHORT)
                .failure();
        assertEquals("limit", failure.kind());
        assertEquals("warm ran for more than 300ms", failure.message());
    }

    @Test
    void aLoopIsShownWhereItIs() {
        StepFailure failure = Trial.of("warm()", "function warm() {\n  for (;;) {}\n}")
                .foreignTime(SHORT)
                .failure();
        assertEquals("warm.js", failure.span().source().name(), failure::toString);
    }

    @Test
    void loadingIsBoundedToo() {
        StepFailure failure = Trial.of("warm()", "for (;;) {}\nfunction warm() {}")
                .foreignTime(SHORT)
                .failure();
        assertEquals("warm.js ran for more than 300ms", failure.message());
    }

    @Test
    void statementsAreCounted() {
        StepFailure failure = Trial.of("warm()", "function warm() {\n  for (;;) {}\n}")
                .limits(new Limits(50_000, 100, 1_000))
                .failure();
        assertEquals("limit", failure.kind());
        assertEquals("warm ran more than 50000 statements", failure.message());
    }

    @Test
    void theCountOfStatementsBeginsAnewWithEachCall() {
        RunResult result = Trial.of(
                        "warm()\nwarm()\nwarm()", "function warm() {\n  for (let i = 0; i < 15_000; i++) {}\n}")
                .limits(new Limits(50_000, 100, 1_000))
                .run();
        assertEquals(RunState.COMPLETED, result.state(), result::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(function deep(n) { return deep(n + 1) + 1 })(1)",
                "let t = 'x'; for (;;) t += t",
                "new Int8Array(2 ** 31 - 1)",
                "JSON.parse('['.repeat(200_000))",
            })
    void whatTheLanguageItselfBoundsIsItsOwnFailure(String attempt) {
        StepFailure failure =
                Trial.of("warm()", "function warm() {\n  " + attempt + "\n}").failure();
        assertEquals("foreign", failure.kind(), failure::message);
        assertTrue(failure.message().startsWith("RangeError: "), failure::message);
        assertEquals(2, Objects.requireNonNull(failure.span()).line());
    }

    @Test
    void aCancelEndsForeignCode() {
        Cancellation cancellation = new Cancellation();
        AtomicLong cancelled = new AtomicLong();
        Trial trial = Trial.of("warm()", "function warm() {\n  console.log('in')\n  for (;;) {}\n}")
                .cancelledBy(cancellation)
                .onLog(() -> {
                    cancelled.set(System.nanoTime());
                    cancellation.cancel();
                });
        StepFailure failure = trial.failure();
        long millis = Duration.ofNanos(System.nanoTime() - cancelled.get()).toMillis();
        assertEquals("cancelled", failure.kind());
        assertTrue(millis < 2_000, () -> "it took " + millis + "ms");
    }

    @Test
    void timeInFunctionsOfTheScriptDoesNotCount() {
        RunResult result = new Trial("""
                foreign check instruction warm(rest: function) from "warm.js"
                fn pause() { sleep(10s) }
                warm(pause)
                """)
                .file("warm.js", "function warm(rest) { rest() }")
                .foreignTime(Duration.ofSeconds(1))
                .run();
        assertEquals(RunState.COMPLETED, result.state(), result::toString);
    }

    @Test
    void theDeadlineOfAStepEndsWhatItsFunctionsTake() {
        StepFailure failure = new Trial("""
                foreign check instruction warm(rest: function) from "warm.js"
                fn pause() { sleep(1s) }
                warm(pause) within 5s
                """)
                .file("warm.js", "function warm(rest) { for (;;) rest() }")
                .failure();
        assertEquals("deadline", failure.kind());
    }
}
