package dev.segue.cli.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.otp.ChatNode;
import dev.segue.testkit.otp.ChatSockets;
import dev.segue.testkit.otp.NodeFacts;
import dev.segue.testkit.otp.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions on a real node in a real terminal. */
class LiveTerminalTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String QUESTION = "[yes/no/all]";
    private static final String FREE = "chat@127.0.0.1>";
    private static final String HELD = "chat@127.0.0.1 (20 suspended)>";

    /** What sets colours and weights. */
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*[1-9][0-9;]*m");

    private static ChatNode chat;

    @TempDir
    private Path folder = Path.of("");

    private ChatSockets sockets;

    @BeforeAll
    static void start() {
        chat = ChatNode.start("terminal");
        // What a first call or a first look loads is no trace of a session.
        chat.node()
                .eval("[code:ensure_loaded(M) || A <- [kernel, stdlib],"
                        + " M <- element(2, application:get_key(A, modules))]");
    }

    @AfterAll
    static void stop() {
        chat.close();
    }

    @BeforeEach
    void open() {
        sockets = chat.sockets(20);
    }

    @AfterEach
    void freshen() {
        sockets.close();
        chat.reset();
    }

    private Tmux terminal(int columns, Map<String, String> more) throws IOException {
        Map<String, String> environment = new TreeMap<>(more);
        environment.put("SEGUE_COOKIE", chat.node().cookie());
        String address = "beam://" + chat.node().name() + "?epmd=" + chat.node().epmdPort();
        Tmux terminal = new Tmux(folder, columns, environment, "--runtime", address);
        terminal.await("chat@127.0.0.1>");
        return terminal;
    }

    /** Enters what changes the node, and agrees; what stands before the cursor then. */
    private static void change(Tmux terminal, String statement, String then) throws IOException {
        terminal.enter(statement);
        terminal.awaitLast(QUESTION);
        terminal.enter("yes");
        terminal.awaitLast(then);
    }

    @Test
    void anUndoAsksAndLeavesTheNodeAsItWas() throws IOException {
        NodeFacts before = NodeFacts.of(chat.node());
        try (Tmux terminal = terminal(120, Map.of())) {
            change(terminal, "suspend_channels(:chat)", HELD);
            terminal.enter(":undo");
            terminal.await("suspend_channels(:chat) is taken back on beam://chat@127.0.0.1");
            terminal.enter("no");
            terminal.await("Nothing was done.");
            assertEquals(20, NodeFacts.suspended(chat.node()));
            change(terminal, ":undo", FREE);
            terminal.await("Took back suspend_channels(:chat)");
            assertEquals(before, NodeFacts.of(chat.node()));
        }
        assertEquals(20, sockets.openCount());
    }

    @Test
    void changesAreTakenBackNewestFirstUntilTheNodeIsAsItWas() throws IOException {
        NodeFacts before = NodeFacts.of(chat.node());
        try (Tmux terminal = terminal(120, Map.of())) {
            terminal.enter("upgrade chat from \"0.1.0\" to \"0.2.0\"");
            terminal.await("This session upgrades chat");
            change(terminal, "suspend_channels(app)", HELD);
            change(terminal, "load_modules(app)", HELD);
            assertNotEquals(digests(before), digests(NodeFacts.of(chat.node())));
            change(terminal, "resume_channels(app)", FREE);
            change(terminal, ":undo", HELD);
            change(terminal, ":undo", HELD);
            change(terminal, ":undo", FREE);
            NodeFacts after = NodeFacts.of(chat.node());
            assertEquals(digests(before), digests(after));
            assertEquals(before.applications(), after.applications());
            assertEquals(before.codePath(), after.codePath());
            assertEquals(before.listeners(), after.listeners());
            assertEquals(before.processes(), after.processes());
        }
        assertEquals(20, sockets.openCount());
    }

    /** Which code is loaded; whether old code lies beside it is left to purges. */
    private static String digests(NodeFacts facts) {
        return facts.modules().replaceAll(",(true|false)}", "}");
    }

    @Test
    void whoAgreesToAllIsAskedForNoUndo() throws IOException {
        try (Tmux terminal = terminal(120, Map.of())) {
            terminal.enter("suspend_channels(:chat)");
            terminal.awaitLast(QUESTION);
            terminal.enter("all");
            terminal.awaitLast(HELD);
            terminal.enter(":undo");
            terminal.awaitLast(FREE);
            assertEquals(0, NodeFacts.suspended(chat.node()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void withoutColourNothingIsColouredAndNoWordIsBroken(int columns) throws IOException {
        try (Tmux terminal = terminal(columns, Map.of())) {
            terminal.enter(":tree chat");
            terminal.await("ranch_acceptor\n");
            change(terminal, "suspend_channels(:chat)", HELD);
            terminal.enter(":suspended");
            terminal.await("longest");
            change(terminal, ":undo", FREE);
            terminal.enter("coun(1)");
            terminal.await("SEG0201");
            terminal.enter(":plan suspend_channels(:chat)");
            terminal.await("only looks");
            terminal.press("check_", "Tab");
            terminal.await("check_release");
            assertFalse(COLOUR.matcher(terminal.printed()).find(), terminal.printed());
        }
    }

    @Test
    void aDumbTerminalGetsNoEscapeSequence() throws IOException {
        try (Tmux terminal = terminal(60, Map.of("TERM", "dumb"))) {
            change(terminal, "suspend_channels(:chat)", HELD);
            change(terminal, ":undo", FREE);
            terminal.enter("coun(1)");
            terminal.await("chat@127.0.0.1> coun(1)\nerror SEG0201");
            terminal.press("C-d");
            terminal.await("left with 0");
            assertFalse(terminal.printed().contains("\u001B"), terminal.printed());
            assertTrue(terminal.printed().contains("Took back suspend_channels(:chat)"), terminal.printed());
        }
    }

    @Test
    void aTerminalThatHangsUpLeavesNothingSuspended() throws IOException {
        NodeFacts before = NodeFacts.of(chat.node());
        try (Tmux terminal = terminal(100, Map.of())) {
            change(terminal, "suspend_channels(:chat)", HELD);
            ProcessHandle process = ProcessHandle.of(terminal.process()).orElseThrow();
            terminal.hangUp();
            Waiting.until("the process ends", PATIENCE, () -> !process.isAlive());
        }
        assertEquals(0, NodeFacts.suspended(chat.node()));
        assertEquals(before, NodeFacts.of(chat.node()));
        assertEquals(20, sockets.openCount());
    }

    @Test
    void aTerminalThatHangsUpAtAQuestionLeavesNothingSuspended() throws IOException {
        try (Tmux terminal = terminal(100, Map.of())) {
            change(terminal, "suspend_channels(:chat)", HELD);
            terminal.press("C-d");
            terminal.await("Resume them and leave?");
            ProcessHandle process = ProcessHandle.of(terminal.process()).orElseThrow();
            terminal.hangUp();
            Waiting.until("the process ends", PATIENCE, () -> !process.isAlive());
        }
        assertEquals(0, NodeFacts.suspended(chat.node()));
    }
}
