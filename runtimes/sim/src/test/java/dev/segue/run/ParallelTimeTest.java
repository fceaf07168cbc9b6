package dev.segue.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.resolve.Direction;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bodies side by side wait for passes once on the simulator, in one order. */
@Timeout(120)
class ParallelTimeTest {
    private static final String HEADER = SimulatedUpgrade.HEADER;

    private static RunResult run(String body) {
        return new SimulatedUpgrade().run(HEADER + "step \"s\" {\n" + body + "\n}");
    }

    private static void takes(Duration expected, RunResult result) {
        assertTrue(result.elapsed().compareTo(expected) >= 0, result::toString);
        assertTrue(result.elapsed().compareTo(expected.plusSeconds(1)) < 0, result::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parallel for n in 1..500 { sleep(2m) } | PT2M",
                "parallel for n in 1..500 { sleep(n * 1s) } | PT500S",
                "parallel for n in 1..500 { sleep(1m) sleep(1m) } | PT2M",
                "parallel for n in 1..100 limit 10 { sleep(1m) } | PT10M",
                "parallel for n in 1..3 limit 2 { sleep(n * 1m) } | PT4M",
                "parallel for n in 1..3 { parallel for m in 1..4 { sleep(m * 1m) } sleep(1m) } | PT5M",
                "parallel for n in 1..3 { if n == 2 { parallel for m in 1..4 { sleep(m * 1m) } } sleep(5m) } | PT9M",
                "parallel for n in 1..3 { sleep(1m) } parallel for n in 1..3 { sleep(1m) } | PT2M",
                "sleep(1m) parallel for n in 1..3 { sleep(1m) } sleep(1m) | PT3M",
                "parallel for n in [] { sleep(1m) } sleep(1m) | PT1M",
                "for n in 1..3 { parallel for m in 1..2 { sleep(1m) } } | PT3M"
            })
    void theLongestCounts(String body, Duration expected) {
        RunResult result = run(body);
        assertEquals(RunState.COMPLETED, result.state(), result::toString);
        takes(expected, result);
    }

    @Test
    void manyThatWaitInVainWaitTogether() {
        RunResult result = run("parallel for n in 1..500 { await n == 0 within 3m every 1s else \"no ${n}\" }");
        assertEquals(RunState.REFUSED, result.state());
        takes(Duration.ofMinutes(3), result);
    }

    @Test
    void whoWakesFirstGoesOnFirst() {
        SimulatedUpgrade upgrade = new SimulatedUpgrade();
        upgrade.run("step \"s\" { parallel for n in [3, 1, 2] { sleep(n * 1m) info(\"${n}\") } info(\"all\") }");
        assertEquals(List.of("1", "2", "3", "all"), logged(upgrade));
    }

    private static List<String> logged(SimulatedUpgrade upgrade) {
        return upgrade.events.stream()
                .filter(event -> event.kind() == RunEvent.Kind.LOG)
                .map(event -> String.valueOf(event.message()))
                .toList();
    }

    @Test
    void theSameSeedGivesTheSameCourse() {
        String script = HEADER
                + "step \"s\" { parallel for n in 1..50 limit 7 { let c = count(websockets(:chat)) sleep(n * 10ms) await queue_length(first(processes(:chat))) >= n mod 2 within 2s else \"${n} ${c}\" info(\"${n}\") } }";
        SimulatedUpgrade one = new SimulatedUpgrade();
        SimulatedUpgrade other = new SimulatedUpgrade();
        RunResult result = one.run(script);
        assertEquals(result.elapsed(), other.run(script).elapsed());
        assertEquals(one.node.events(), other.node.events());
        assertEquals(logged(one), logged(other));
    }

    @Test
    void aFailureStartsNoMoreAndIsTold() {
        RunResult result = run("parallel for n in 1..100 limit 2 { sleep(n * 1s) if n == 3 { fail \"three\" } }");
        assertEquals(RunState.REFUSED, result.state());
        assertTrue(String.valueOf(result.failure()).contains("three"), result::toString);
        takes(Duration.ofSeconds(6), result);
    }

    @ParameterizedTest
    @CsvSource({"1", "500"})
    void aCancelEndsAllOfThem(int bodies) {
        RunListener cancelling = event -> {
            if (event.kind() == RunEvent.Kind.LOG) {
                Thread.currentThread().interrupt();
            }
        };
        String script = HEADER + "step \"s\" { info(\"now\") parallel for n in 1.." + bodies + " { sleep(1h) } }";
        RunResult result = new SimulatedUpgrade().run(script, Direction.UP, RunOptions.USUAL, cancelling);
        Thread.interrupted();
        assertEquals(RunState.REFUSED, result.state());
        assertTrue(result.elapsed().compareTo(Duration.ofMinutes(1)) < 0, result::toString);
    }

    @Test
    void aCancelOfABodyThatRunsEndsTheOthersWhileTheyWait() {
        Thread running = Thread.currentThread();
        RunListener cancelling = event -> {
            if (event.kind() == RunEvent.Kind.LOG) {
                running.interrupt();
            }
        };
        String script = HEADER
                + "step \"s\" { parallel for n in 1..300 { sleep(1s) if n == 150 { info(\"now\") } sleep(1h) } }";
        RunResult result = new SimulatedUpgrade().run(script, Direction.UP, RunOptions.USUAL, cancelling);
        Thread.interrupted();
        assertEquals(RunState.REFUSED, result.state());
    }

    @Test
    void aDeadlineOfTheStepEndsThem() {
        RunResult result = new SimulatedUpgrade()
                .run(HEADER + "step \"s\" { parallel for n in 1..300 { for m in 1..1000 { sleep(1s) } } } within 10s");
        assertEquals(RunState.REFUSED, result.state());
        takes(Duration.ofSeconds(10), result);
    }
}
