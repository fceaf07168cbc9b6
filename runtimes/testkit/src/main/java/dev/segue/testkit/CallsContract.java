package dev.segue.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Calls;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.TargetLog;
import dev.segue.testkit.Fixture.KnownCall;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for {@link Calls} and {@link TargetLog}. */
public abstract class CallsContract extends ContractCase {

    /** For subclasses. */
    protected CallsContract() {}

    private Value call(KnownCall call, Duration timeout) {
        return need(Calls.class).call(call.module(), call.function(), call.arguments(), timeout);
    }

    @Test
    void aCallGivesTheResult() {
        KnownCall call = fixture().knownCall();
        assertEquals(call.result(), call(call, PATIENCE));
    }

    @Test
    void aFunctionThatIsNotThereFailsWithItsReason() {
        need(Calls.class);
        KnownCall call = new KnownCall("no_such_module", "f", List.of(IntegerValue.of(1)), IntegerValue.of(0));
        RuntimeFailure.CallFailed failure = assertThrows(RuntimeFailure.CallFailed.class, () -> call(call, PATIENCE));
        assertNotNull(failure.reason());
        assertTrue(String.valueOf(failure.getMessage()).contains("no_such_module"));
    }

    @Test
    void aCallThatTakesTooLongTimesOutInTime() {
        need(Calls.class);
        long before = runtime().clock().nanoTime();
        assertThrows(RuntimeFailure.TimedOut.class, () -> call(fixture().slowCall(), Duration.ofMillis(200)));
        assertTrue(runtime().clock().nanoTime() - before < 2_000_000_000L);
    }

    @Test
    void afterACallThatTimedOutTheNextGetsItsOwnAnswer() {
        need(Calls.class);
        assertThrows(RuntimeFailure.TimedOut.class, () -> call(fixture().slowCall(), Duration.ofMillis(50)));
        runtime().clock().sleep(Duration.ofMillis(2_600));
        KnownCall call = fixture().knownCall();
        assertEquals(call.result(), call(call, PATIENCE));
    }

    @Test
    void aMessageStandsOnTheTargetsLogAsItIs() {
        TargetLog log = need(TargetLog.class);
        log.log(TargetLog.Level.WARN, "an upgrade is ~s under %way");
        assertTrue(fixture().isLogged("an upgrade is ~s under %way"));
    }
}
