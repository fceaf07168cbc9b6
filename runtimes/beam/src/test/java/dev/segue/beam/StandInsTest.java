package dev.segue.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Pid;
import dev.segue.runtime.BulkResult;
import dev.segue.runtime.BulkResult.Reason;
import dev.segue.runtime.Calls;
import dev.segue.runtime.Listeners;
import dev.segue.runtime.Processes;
import dev.segue.runtime.Progress;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.testkit.otp.ChatBuild;
import dev.segue.testkit.otp.ChatNode;
import dev.segue.testkit.otp.ChatSocket;
import dev.segue.testkit.otp.ChatSockets;
import dev.segue.value.AtomValue;
import dev.segue.value.BooleanValue;
import dev.segue.value.Handle;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Processes that stand in for what is not installed here: channels as Phoenix has them, strangers among servers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StandInsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(300);

    private ChatNode chat;
    private UpgradeRuntime runtime;
    private Processes processes;
    private Listeners listeners;

    @BeforeAll
    void startNode() {
        var ebin = ChatBuild.standIns(
                ChatNode.emptied("standins-code").resolve("ebin"),
                "standin_server",
                "standin_room",
                "standin_acceptor");
        chat = ChatNode.start("standins", List.of(ebin), "ok");
        runtime = Targets.open(chat.node());
        processes = Targets.need(runtime, Processes.class);
        listeners = Targets.need(runtime, Listeners.class);
    }

    @AfterAll
    void stopNode() {
        runtime.close();
        chat.close();
    }

    @BeforeEach
    void freshApplication() {
        chat.reset();
    }

    private Handle started(String module, String function, Value... arguments) {
        return (Handle) call(module, function, arguments);
    }

    private Value call(String module, String function, Value... arguments) {
        return Targets.need(runtime, Calls.class).call(module, function, List.of(arguments), PATIENCE);
    }

    private List<Reason> suspended(Handle process) {
        BulkResult result = processes.suspend(List.of(process), SHORT, Progress.NONE);
        return result.failures().stream().map(BulkResult.Failure::reason).toList();
    }

    private boolean isSuspended(Handle process) {
        return BooleanValue.TRUE.equals(processes.info(process).field("suspended"));
    }

    @Test
    void aServerThatIgnoresSystemMessagesTimesOut() {
        Handle deaf = started("standin_server", "deaf");
        assertEquals(List.of(Reason.TIMEOUT), suspended(deaf));
        assertFalse(isSuspended(deaf));
    }

    @Test
    void whatIsNoServerIsSentNothing() {
        Handle plain = started("standin_server", "plain");
        assertEquals(List.of(Reason.NOT_SUPPORTED), suspended(plain));
        assertEquals(0, processes.queueLength(plain));
    }

    @Test
    void anAcceptorOutsideOfRanchIsSentNothing() {
        Handle acceptor = started("standin_acceptor", "start");
        assertEquals(List.of(Reason.NOT_SUPPORTED), suspended(acceptor));
        assertEquals(0, processes.queueLength(acceptor));
    }

    @Test
    void aServerThatBecameOneByItselfIsKnownByItsStack() {
        Handle entered = started("standin_server", "entered");
        assertEquals(List.of(), suspended(entered));
        assertTrue(isSuspended(entered));
        assertTrue(processes.resume(List.of(entered), SHORT, Progress.NONE).isComplete());
    }

    @Test
    void aServerThatIsTooSlowIsNotSuspendedLater() throws InterruptedException {
        Handle slow = started("standin_server", "start");
        processes.send(List.of(slow), TupleValue.of(new AtomValue("busy"), IntegerValue.of(900)));
        Thread.sleep(50);
        assertEquals(List.of(Reason.TIMEOUT), suspended(slow));
        Thread.sleep(1_000);
        assertFalse(isSuspended(slow));
        assertEquals(0, processes.queueLength(slow));
    }

    @Test
    void aServerWithoutCodeChangeKeepsItsState() {
        Handle server = started("standin_server", "start");
        assertEquals(List.of(), suspended(server));
        BulkResult changed = processes.changeCode(
                List.of(server), "standin_server", new StringValue("1"), ListValue.EMPTY, SHORT, Progress.NONE);
        assertTrue(changed.isComplete());
        assertTrue(processes.resume(List.of(server), SHORT, Progress.NONE).isComplete());
        assertEquals(new AtomValue("ready"), call("gen_server", "call", server, new AtomValue("state")));
    }

    @Test
    void whoIsCancelledStopsWaitingAndLeavesNobodySuspended() throws InterruptedException {
        Handle slow = started("standin_server", "start");
        processes.send(List.of(slow), TupleValue.of(new AtomValue("busy"), IntegerValue.of(900)));
        AtomicReference<Object> end = new AtomicReference<>("nothing");
        Thread waiting = new Thread(() -> {
            try {
                end.set(processes.suspend(List.of(slow), PATIENCE, Progress.NONE));
            } catch (RuntimeFailure failure) {
                end.set(failure);
            }
        });
        waiting.start();
        Thread.sleep(200);
        waiting.interrupt();
        waiting.join(500);
        assertInstanceOf(RuntimeFailure.Cancelled.class, end.get());
        Thread.sleep(1_000);
        assertFalse(isSuspended(slow));
    }

    @Test
    void aProcessOfAnotherNodeIsNotAsked() {
        Handle foreign = new TermHandle(new Pid(Atom.of("elsewhere@127.0.0.1"), 1, 0, 1));
        assertEquals(List.of(Reason.NOT_SUPPORTED), suspended(foreign));
    }

    @Test
    void channelsAreFoundByTheirStartAndBehindTheirWebsockets() {
        try (ChatSockets sockets = chat.sockets(8)) {
            assertEquals(8, sockets.ask("add").size());
            List<Handle> rooms = rooms(sockets);
            assertEquals(new HashSet<>(rooms), new HashSet<>(listeners.channels("chat")));
            assertEquals(8, listeners.websockets("chat").size());
            assertEquals(List.of(), listeners.channels("ranch"));
        }
    }

    @Test
    void channelsAndTheirWebsocketsAreFoundWhileAllOfThemAreSuspended() {
        try (ChatSockets sockets = chat.sockets(8)) {
            assertEquals(8, sockets.ask("add").size());
            List<Handle> all = new ArrayList<>(rooms(sockets));
            all.addAll(listeners.websockets("chat"));
            assertTrue(processes.suspend(all, PATIENCE, Progress.NONE).isComplete());
            assertEquals(8, listeners.websockets("chat").size());
            assertEquals(8, listeners.channels("chat").size());
            assertTrue(processes.resume(all, PATIENCE, Progress.NONE).isComplete());
        }
    }

    @Test
    void aChannelChangesItsStateThroughItsCallbackModule() {
        try (ChatSockets sockets = chat.sockets(2)) {
            assertEquals(2, sockets.ask("add").size());
            List<Handle> rooms = rooms(sockets);
            assertTrue(processes.suspend(rooms, PATIENCE, Progress.NONE).isComplete());
            assertTrue(processes
                    .changeCode(rooms, "standin_room", new StringValue("1"), ListValue.EMPTY, PATIENCE, Progress.NONE)
                    .isComplete());
            assertTrue(processes.resume(rooms, PATIENCE, Progress.NONE).isComplete());
            assertEquals(
                    IntegerValue.of(2),
                    call(
                            "maps",
                            "get",
                            new AtomValue("generation"),
                            call("gen_server", "call", rooms.getFirst(), new AtomValue("state"))));
        }
    }

    /** One channel for each websocket. */
    private List<Handle> rooms(ChatSockets sockets) {
        List<Handle> rooms = new ArrayList<>();
        for (ChatSocket socket : sockets.all()) {
            socket.say("where");
            String transport = socket.answer(PATIENCE).split(" ")[0];
            Value text = new ListValue(
                    transport.chars().<Value>mapToObj(IntegerValue::of).toList());
            rooms.add(started("standin_room", "start", call("erlang", "list_to_pid", text)));
        }
        return rooms;
    }
}
