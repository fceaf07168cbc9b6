package dev.segue.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Listeners.Listener;
import dev.segue.runtime.Listeners.Pause;
import dev.segue.value.Handle;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrafficTest {

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @Test
    void messagesForASuspendedChannelWaitAtTheRateOfItsClient() {
        SmallChat chat = new SmallChat(SmallChat.quiet(10));
        List<Handle> one = chat.channels().subList(0, 1);
        chat.suspend(one);
        chat.pass(TEN_SECONDS);
        long waiting = chat.processes.queueLength(one.getFirst());
        assertTrue(waiting >= 99 && waiting <= 101, "waiting: " + waiting);
        assertEquals(0, chat.processes.queueLength(chat.channels().getLast()));
        chat.resume(one);
        assertEquals(0, chat.processes.queueLength(one.getFirst()));
    }

    @Test
    void behindASuspendedTransportTheMessagesWaitInTheSocketAndAreServedLater() {
        SmallChat chat = new SmallChat(SmallChat.quiet(10));
        chat.suspend(chat.websockets());
        chat.pass(TEN_SECONDS);
        chat.channels().forEach(pid -> assertEquals(0, chat.processes.queueLength(pid)));
        chat.websockets().forEach(pid -> assertEquals(2, chat.processes.queueLength(pid)));
        assertTrue(chat.node.snapshot().processes().values().stream()
                .filter(process -> process.role() == Role.WEBSOCKET)
                .allMatch(process -> process.queue() >= 99));
        chat.resume(chat.websockets());
        chat.websockets().forEach(pid -> assertEquals(0, chat.processes.queueLength(pid)));
        assertEquals(0, chat.node.counts().crashed());
    }

    @Test
    void aLongerBacklogTakesLongerToResume() {
        assertTrue(resumeAfter(Duration.ofMillis(100)).compareTo(resumeAfter(TEN_SECONDS)) < 0);
    }

    private static Duration resumeAfter(Duration freeze) {
        SmallChat chat = new SmallChat(SmallChat.quiet(100));
        List<Handle> channels = chat.channels();
        chat.suspend(channels);
        chat.pass(freeze);
        Duration before = chat.node.elapsed();
        chat.resume(channels);
        return chat.node.elapsed().minus(before);
    }

    @Test
    void whoJoinsWhileOnlyChannelsAreSuspendedRuns() {
        SmallChat chat = new SmallChat(joining());
        List<Handle> channels = chat.channels();
        chat.suspend(channels);
        chat.pass(TEN_SECONDS);
        assertEquals(channels.size() + 10, chat.channels().size());
        assertEquals(3, chat.node.snapshot().suspended());
    }

    @Test
    void nobodyJoinsWhileTheTransportsAreSuspendedAndAllDoAfterwards() {
        SmallChat chat = new SmallChat(joining());
        List<Handle> sockets = chat.websockets();
        chat.suspend(sockets);
        chat.pass(TEN_SECONDS);
        assertEquals(3, chat.channels().size());
        chat.resume(sockets);
        assertTrue(chat.channels().size() >= 13);
    }

    private static Scenario joining() {
        return SmallChat.scenario(new SocketsShape(3, "chat_counter", Role.CHANNEL, 0, 1), 0);
    }

    @Test
    void newClientsWaitInFrontOfAQueueingListenerAndAreServedLater() {
        SmallChat chat = new SmallChat(coming());
        Listener listener = chat.listeners.listeners("chat").getFirst();
        chat.listeners.suspend(listener, Pause.QUEUE);
        chat.pass(TEN_SECONDS);
        assertEquals(3, chat.websockets().size());
        assertEquals(50, chat.node.snapshot().waiting());
        chat.listeners.resume(listener);
        assertEquals(53, chat.websockets().size());
        assertEquals(0, chat.node.counts().refused());
    }

    @Test
    void newClientsAreRefusedByARefusingListener() {
        SmallChat chat = new SmallChat(coming());
        Listener listener = chat.listeners.listeners("chat").getFirst();
        chat.listeners.suspend(listener, Pause.REFUSE);
        assertEquals(0, chat.listeners.listeners("chat").getFirst().port());
        chat.pass(TEN_SECONDS);
        chat.listeners.resume(listener);
        assertEquals(3, chat.websockets().size());
        assertEquals(50, chat.node.counts().refused());
    }

    @Test
    void aFullBacklogRefuses() {
        SmallChat chat = new SmallChat(coming());
        chat.listeners.suspend(chat.listeners.listeners("chat").getFirst(), Pause.QUEUE);
        chat.pass(Duration.ofSeconds(300));
        assertEquals(SimulatedListener.BACKLOG, chat.node.snapshot().waiting());
        assertEquals(1_500 - SimulatedListener.BACKLOG, chat.node.counts().refused());
    }

    private static Scenario coming() {
        return SmallChat.scenario(SocketsShape.withChannels(3, "chat_counter", 0), 5);
    }
}
