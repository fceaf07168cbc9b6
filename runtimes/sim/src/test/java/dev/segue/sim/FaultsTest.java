package dev.segue.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.BulkResult;
import dev.segue.runtime.BulkResult.Failure;
import dev.segue.runtime.BulkResult.Reason;
import dev.segue.runtime.Guards;
import dev.segue.runtime.Guards.Entry;
import dev.segue.runtime.Guards.Guard;
import dev.segue.runtime.Progress;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.sim.Fault.Kind;
import dev.segue.sim.Fault.Misfortune;
import dev.segue.value.Handle;
import dev.segue.value.NilValue;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static SmallChat chat(Fault fault) {
        return new SmallChat(SmallChat.quiet(0).withFault(fault));
    }

    private static Fault.Process second(Behaviour behaviour) {
        return new Fault.Process("chat_counter", 1, behaviour);
    }

    private static List<Failure> failures(SmallChat chat) {
        BulkResult result = chat.processes.suspend(chat.channels(), SmallChat.SECOND, Progress.NONE);
        assertEquals(3, result.asked());
        return result.failures();
    }

    private static Guard freeze(SmallChat chat) {
        List<Handle> channels = chat.channels();
        Guard guard = chat.runtime.capability(Guards.class).orElseThrow().start(Duration.ofSeconds(5));
        guard.add(channels.stream().map(pid -> (Entry) new Entry.Suspended(pid)).toList());
        chat.suspend(channels);
        return guard;
    }

    @Test
    void onlyTheProcessThatTheFaultNamesIsBusyAndOnlyOnce() {
        SmallChat chat = chat(second(Behaviour.busyFor(Duration.ofSeconds(3))));
        Failure failure = failures(chat).getFirst();
        assertEquals(chat.channels().get(1), failure.pid());
        assertEquals(Reason.TIMEOUT, failure.reason());
        chat.pass(Duration.ofSeconds(3));
        assertEquals(2, chat.node.snapshot().suspended());
        assertEquals(List.of(), failures(chat));
    }

    @Test
    void aTimeoutCostsItsTimeOnce() {
        SmallChat chat = chat(new Fault.Process("chat_counter", Fault.Process.ALL, Behaviour.busyFor(never())));
        Duration before = chat.node.elapsed();
        assertEquals(3, failures(chat).size());
        Duration cost = chat.node.elapsed().minus(before);
        assertTrue(cost.compareTo(SmallChat.SECOND) >= 0 && cost.compareTo(Duration.ofMillis(1_100)) < 0);
    }

    @Test
    void waitingForEverForWhatNeverAnswersIsToldInsteadOfDone() {
        SmallChat chat = chat(second(Behaviour.busyFor(never())));
        List<Handle> channels = chat.channels();
        assertThrows(RuntimeFailure.TimedOut.class, () -> chat.processes.suspend(channels, never(), Progress.NONE));
    }

    private static Duration never() {
        return ChronoUnit.FOREVER.getDuration();
    }

    @Test
    void aProcessThatIgnoresSystemMessagesIsNotAsked() {
        SmallChat chat = chat(second(Behaviour.ignoringSystemMessages()));
        assertEquals(Reason.NOT_SUPPORTED, failures(chat).getFirst().reason());
        assertEquals(2, chat.node.snapshot().suspended());
    }

    @Test
    void aProcessThatDiesWhenSuspendedTakesItsWebsocketAlong() {
        SmallChat chat = chat(second(Behaviour.dyingOn(Operation.SUSPEND)));
        assertEquals(Reason.NO_PROCESS, failures(chat).getFirst().reason());
        assertEquals(2, chat.channels().size());
        assertEquals(2, chat.websockets().size());
    }

    @Test
    void aCodeChangeThatFailsLeavesTheState() {
        SmallChat chat = chat(second(Behaviour.failingOn(Operation.CHANGE_CODE)));
        List<Handle> channels = chat.channels();
        chat.suspend(channels);
        Snapshot before = chat.node.snapshot();
        BulkResult result = chat.processes.changeCode(
                channels, "chat_counter", NilValue.NIL, NilValue.NIL, SmallChat.SECOND, Progress.NONE);
        assertEquals(
                List.of(channels.get(1)),
                result.failures().stream().map(Failure::pid).toList());
        assertEquals(before, chat.node.snapshot());
    }

    @Test
    void aNodeThatDiesIsLostFromThereOn() {
        SmallChat chat = chat(new Misfortune(Operation.SUSPEND, 2, Kind.NODE_DIES));
        List<Handle> channels = chat.channels();
        chat.suspend(channels);
        RuntimeFailure failure = assertThrows(RuntimeFailure.Lost.class, () -> chat.suspend(channels));
        assertEquals("the node chat@sim died when asked to suspend 3 processes", failure.getMessage());
        assertThrows(RuntimeFailure.Lost.class, chat::channels);
        assertFalse(chat.node.isAlive());
    }

    @Test
    void aConnectionThatBreaksLetsTheGuardResumeAtOnce() {
        SmallChat chat = chat(new Misfortune(Operation.RESUME, 1, Kind.CONNECTION_BREAKS));
        List<Handle> channels = chat.channels();
        Guard guard = freeze(chat);
        assertEquals(3, chat.node.snapshot().suspended());
        assertThrows(RuntimeFailure.Lost.class, () -> chat.resume(channels));
        assertEquals(0, chat.node.snapshot().suspended());
        assertEquals(0, chat.node.snapshot().guards());
        assertTrue(guard.isGone());
    }

    @Test
    void anOperationThatIsRefusedChangesNothingAndTheNextIsCarriedOut() {
        SmallChat chat = chat(new Misfortune(Operation.SUSPEND, 1, Kind.REFUSED));
        List<Handle> channels = chat.channels();
        Snapshot before = chat.node.snapshot();
        assertThrows(RuntimeFailure.Refused.class, () -> chat.suspend(channels));
        assertEquals(before, chat.node.snapshot());
        chat.suspend(channels);
        assertEquals(3, chat.node.snapshot().suspended());
    }

    @Test
    void aRunnerThatFallsSilentLosesItsFreezeAfterTheGuardsPatience() {
        SmallChat chat = chat(new Misfortune(Operation.SUSPEND, 1, Kind.RUNNER_SILENT));
        Guard guard = freeze(chat);
        chat.pass(Duration.ofSeconds(4));
        assertTrue(guard.heartbeat());
        assertEquals(3, chat.node.snapshot().suspended());
        chat.pass(Duration.ofSeconds(1));
        assertEquals(0, chat.node.snapshot().suspended());
        assertTrue(guard.isGone());
        assertFalse(guard.heartbeat());
    }

    @Test
    void aRunnersOwnWaitingIsNoSilence() {
        SmallChat chat = new SmallChat(SmallChat.quiet(0));
        Guard guard = freeze(chat);
        chat.pass(Duration.ofMinutes(1));
        assertEquals(3, chat.node.snapshot().suspended());
        assertTrue(guard.heartbeat());
    }
}
