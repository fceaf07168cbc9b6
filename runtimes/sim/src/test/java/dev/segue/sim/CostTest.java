package dev.segue.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Code;
import dev.segue.runtime.Listeners.Listener;
import dev.segue.runtime.Listeners.Pause;
import dev.segue.runtime.Progress;
import dev.segue.runtime.Restoration;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.Handle;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Costs lie where they were measured on a real node; the bounds are wide on purpose. */
class CostTest {

    private static void between(long least, long most, Duration cost) {
        assertTrue(
                cost.toMillis() >= least && cost.toMillis() <= most,
                "%d ms is not between %d and %d".formatted(cost.toMillis(), least, most));
    }

    private static Duration cost(SmallChat chat, Runnable work) {
        Duration before = chat.node.elapsed();
        work.run();
        return chat.node.elapsed().minus(before);
    }

    @Test
    void tenThousandServersAreSuspendedInATenthOfASecond() {
        ApplicationShape application = BuiltInScenario.application("chat", "0.1.0", "0.2.0", 4000)
                .withListeners()
                .withWorkers(new WorkerShape("chat_counter", 10_000, 0));
        SmallChat chat = new SmallChat(Scenario.of(application));
        List<Handle> servers = chat.processes.running("chat", "chat_counter");
        assertEquals(10_000, servers.size());
        between(85, 130, cost(chat, () -> chat.processes.suspend(servers, SmallChat.SECOND, Progress.NONE)));
        between(85, 130, cost(chat, () -> chat.processes.resume(servers, SmallChat.SECOND, Progress.NONE)));
    }

    @Test
    void fourHundredWebsocketsAreSuspendedInTenMilliseconds() {
        SmallChat chat = new SmallChat(SmallChat.scenario(SocketsShape.withChannels(400, "chat_counter", 0), 0));
        List<Handle> sockets = chat.websockets();
        between(8, 14, cost(chat, () -> chat.suspend(sockets)));
    }

    @Test
    void stoppingAcceptorsCostsMoreThanClosingThePort() {
        SmallChat chat = new SmallChat(Scenario.of(BuiltInScenario.application("chat", "0.1.0", "0.2.0", 4000)));
        Listener listener = chat.listeners.listeners("chat").getFirst();
        between(9, 12, cost(chat, () -> chat.listeners.suspend(listener, Pause.QUEUE)));
        between(15, 27, cost(chat, () -> chat.listeners.resume(listener)));
        between(0, 2, cost(chat, () -> chat.listeners.suspend(listener, Pause.REFUSE)));
        between(0, 2, cost(chat, () -> chat.listeners.resume(listener)));
    }

    @Test
    void aRunThatIsRefusedLeavesTheNodeEqual() {
        SmallChat chat = new SmallChat(SmallChat.quiet(0));
        Code code = chat.runtime.capability(Code.class).orElseThrow();
        Snapshot before = chat.node.snapshot();
        chat.processes.of("chat").forEach(chat.processes::info);
        code.version("chat", "0.2.0", Optional.empty());
        code.modules("chat").forEach(module -> code.running(module.name()));
        code.processesOnOldCode(List.of("chat_counter"));
        chat.listeners.listeners("chat");
        assertEquals(before, chat.node.snapshot());
        chat.suspend(chat.channels().subList(0, 1));
        assertNotEquals(before, chat.node.snapshot());
        chat.resume(chat.channels());
        assertEquals(before, chat.node.snapshot());
    }

    @Test
    void theSpecificationThatWasAdoptedIsSeenInTheSnapshot() {
        SmallChat chat = new SmallChat(SmallChat.quiet(0));
        Code code = chat.runtime.capability(Code.class).orElseThrow();
        Snapshot before = chat.node.snapshot();
        Restoration restoration = code.adopt(code.version("chat", "0.2.0", Optional.empty()));
        assertEquals("0.2.0", chat.node.snapshot().specifications().get("chat"));
        restoration.restore();
        assertEquals(before, chat.node.snapshot());
        chat.runtime.close();
        assertThrows(RuntimeFailure.Lost.class, () -> code.modules("chat"));
    }
}
