package dev.segue.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.segue.runtime.Code;
import dev.segue.runtime.Listeners.Pause;
import dev.segue.runtime.RuntimeFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class DeterminismTest {

    /** What a run can do, as far as it matters here. */
    enum Move {
        SUSPEND_CHANNELS,
        SUSPEND_SOCKETS,
        RESUME_CHANNELS,
        RESUME_SOCKETS,
        PAUSE,
        ACCEPT,
        LOAD,
        PURGE,
        WAIT
    }

    private record Seen(List<String> events, List<LogLine> log, Snapshot snapshot, Counts counts, Duration elapsed) {}

    private static Scenario busy(long seed) {
        return SmallChat.scenario(new SocketsShape(4, "chat_counter", Role.CHANNEL, 3, 0.7), 0.4)
                .withSeed(seed);
    }

    private static Seen play(Scenario scenario, List<Move> moves) {
        SmallChat chat = new SmallChat(scenario);
        for (Move move : moves) {
            try {
                make(chat, move);
            } catch (RuntimeFailure.Refused refused) {
                chat.pass(Duration.ofMillis(1));
            }
        }
        return new Seen(
                chat.node.events(), chat.node.log(), chat.node.snapshot(), chat.node.counts(), chat.node.elapsed());
    }

    private static void make(SmallChat chat, Move move) {
        Code code = chat.runtime.capability(Code.class).orElseThrow();
        switch (move) {
            case SUSPEND_CHANNELS -> chat.suspend(chat.channels());
            case SUSPEND_SOCKETS -> chat.suspend(chat.websockets());
            case RESUME_CHANNELS -> chat.resume(chat.channels());
            case RESUME_SOCKETS -> chat.resume(chat.websockets());
            case PAUSE ->
                chat.listeners.suspend(chat.listeners.listeners("chat").getFirst(), Pause.QUEUE);
            case ACCEPT ->
                chat.listeners.resume(chat.listeners.listeners("chat").getFirst());
            case LOAD ->
                code.load(code.version("chat", "0.2.0", Optional.empty()).modules());
            case PURGE -> code.purge(List.of("chat_counter", "chat_app"), Code.PurgeKind.SOFT);
            case WAIT -> chat.pass(Duration.ofMillis(700));
        }
    }

    @Property(tries = 100)
    void theSameSeedAndOperationsGiveTheSameEvents(@ForAll long seed, @ForAll @Size(max = 25) List<Move> moves) {
        assertEquals(play(busy(seed), moves), play(busy(seed), moves));
    }

    @Property(tries = 20)
    void anotherSeedGivesAnotherTime(@ForAll int seed) {
        List<Move> moves = List.of(Move.SUSPEND_SOCKETS, Move.SUSPEND_CHANNELS, Move.RESUME_CHANNELS);
        assertNotEquals(
                play(busy(seed), moves).elapsed(), play(busy(seed + 1L), moves).elapsed());
    }
}
