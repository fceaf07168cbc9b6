package dev.segue.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Listeners;
import dev.segue.runtime.Listeners.Listener;
import dev.segue.runtime.Listeners.Pause;
import dev.segue.runtime.Processes;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.Supervised;
import dev.segue.testkit.Fixture.Knock;
import dev.segue.value.Handle;
import dev.segue.value.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for {@link Listeners}. */
public abstract class ListenersContract extends ContractCase {

    /** For subclasses. */
    protected ListenersContract() {}

    private Listener only() {
        List<Listener> listeners = need(Listeners.class).listeners(app());
        assertEquals(1, listeners.size());
        return listeners.getFirst();
    }

    @Test
    void aListenerThatRunsHasAPortAndAcceptors() {
        Listener listener = only();
        assertFalse(listener.suspended());
        assertTrue(listener.port() > 0);
        assertTrue(listener.acceptors() > 0);
        assertEquals(Kind.PID, listener.process().kind());
        assertEquals("tcp", listener.transport());
    }

    @Test
    void everyWebsocketIsAConnection() {
        Listeners listeners = need(Listeners.class);
        List<Handle> sockets = listeners.websockets(app());
        assertEquals(fixture().websockets(), sockets.size());
        assertTrue(listeners.connections(app()).containsAll(sockets));
        assertEquals(fixture().channels(), listeners.channels(app()).size());
    }

    @Test
    void theTreeBelowAListenerHasItsAcceptorsAndConnections() {
        Set<Handle> below = needTree(need(Processes.class).supervision(only().process()))
                .all()
                .map(Supervised::pid)
                .collect(Collectors.toSet());
        assertTrue(below.containsAll(need(Listeners.class).acceptors(app())));
        assertTrue(below.containsAll(need(Listeners.class).connections(app())));
    }

    @Test
    void noProcessIsOfTwoKinds() {
        Listeners listeners = need(Listeners.class);
        Set<Handle> connections = new HashSet<>(listeners.connections(app()));
        Set<Handle> channels = new HashSet<>(listeners.channels(app()));
        Set<Handle> acceptors = new HashSet<>(listeners.acceptors(app()));
        Set<Handle> all = new HashSet<>(connections);
        all.addAll(channels);
        all.addAll(acceptors);
        assertEquals(connections.size() + channels.size() + acceptors.size(), all.size());
        assertFalse(acceptors.isEmpty());
    }

    @Test
    void anApplicationThatIsNotThereHasNoListeners() {
        assertEquals(List.of(), need(Listeners.class).listeners("no_such_application"));
        assertEquals(List.of(), need(Listeners.class).websockets("no_such_application"));
    }

    @Test
    void aRunningListenerServesWhoeverComes() {
        assertEquals(Knock.SERVED, fixture().knock(only()));
    }

    @Test
    void whoeverComesToAQueueingListenerWaits() {
        pauseAndResume(Pause.QUEUE, Knock.WAITING);
    }

    @Test
    void whoeverComesToARefusingListenerIsRefused() {
        pauseAndResume(Pause.REFUSE, Knock.REFUSED);
    }

    private void pauseAndResume(Pause pause, Knock expected) {
        Listeners listeners = need(Listeners.class);
        Listener before = only();
        if (!fixture().pauses().contains(pause)) {
            assertThrows(RuntimeFailure.NotSupported.class, () -> listeners.suspend(before, pause));
            assertEquals(before, only());
            return;
        }
        listeners.suspend(before, pause);
        assertTrue(only().suspended());
        assertEquals(expected, fixture().knock(before));
        assertEquals(fixture().websockets(), listeners.websockets(app()).size());
        listeners.resume(before);
        assertFalse(only().suspended());
        assertEquals(before.port(), only().port());
        assertEquals(Knock.SERVED, fixture().knock(only()));
    }

    @Test
    void suspendingTwiceIsLikeOnceAndSoIsResuming() {
        Listeners listeners = need(Listeners.class);
        Listener before = only();
        Pause pause = fixture().pauses().getFirst();
        listeners.suspend(before, pause);
        listeners.suspend(before, pause);
        assertTrue(only().suspended());
        listeners.resume(before);
        listeners.resume(before);
        assertEquals(before, only());
        assertEquals(Knock.SERVED, fixture().knock(only()));
    }
}
