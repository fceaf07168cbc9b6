package dev.segue.cli.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.otp.ChatNode;
import dev.segue.testkit.otp.ChatSockets;
import dev.segue.testkit.otp.NodeFacts;
import dev.segue.testkit.otp.Waiting;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interactive sessions on a real node, their input a pipe. */
class SessionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** The modules of the application, as they run, and whether there is old code of them. */
    private static final String CODE = "lists:sort([{M, M:module_info(md5), erlang:check_old_code(M)}"
            + " || {M, F} <- code:all_loaded(), is_list(F), string:find(F, \"/chat-\") =/= nomatch])";

    @TempDir
    Path folder;

    @Test
    void whatASessionSuspendsIsSeenInTheTreeAndTakenBack() throws Exception {
        try (ChatNode chat = ChatNode.start("session");
                ChatSockets sockets = chat.sockets(20)) {
            Process session = start(chat, "--yes");
            try (OutputStream input = session.getOutputStream()) {
                enter(input, ":tree chat\nsuspend_channels(:chat)\n:tree chat\n:suspended\n");
                Waiting.until("the channels", PATIENCE, () -> NodeFacts.suspended(chat.node()) >= 20);
                Waiting.until("the tree", PATIENCE, () -> printed().contains("longest"));
                enter(input, ":undo\n");
                Waiting.until("the undo", PATIENCE, () -> NodeFacts.suspended(chat.node()) == 0);
                enter(input, "count(websockets(:chat))\n:nonsense x\n");
            }
            assertTrue(session.waitFor(30, TimeUnit.SECONDS));
            String all = printed();
            assertTrue(all.contains("chat_sup"), all);
            assertTrue(Pattern.compile("● (20 )?suspended").matcher(all).find(), all);
            assertTrue(all.contains("Took back suspend_channels(:chat)"), all);
            assertTrue(all.contains("\n20\n"), all);
            assertTrue(all.contains("The session ends here"), all);
            assertEquals(1, session.exitValue(), all);
            assertEquals(20, sockets.openCount());
        }
    }

    @Test
    void aSessionThatIsToldToEndResumesFirst() throws Exception {
        try (ChatNode chat = ChatNode.start("session-term");
                ChatSockets sockets = chat.sockets(20)) {
            Process session = start(chat, "--yes");
            try (OutputStream input = session.getOutputStream()) {
                enter(input, "suspend_channels(:chat)\n");
                Waiting.until("the channels", PATIENCE, () -> printed().contains("Suspended 20 websockets"));
                session.destroy();
                assertTrue(session.waitFor(30, TimeUnit.SECONDS));
            }
            String all = printed();
            assertFalse(all.contains("Not taken back"), all);
            assertTrue(all.contains("Resumed 20 processes and listeners."), all);
            assertEquals(0, NodeFacts.suspended(chat.node()));
            assertEquals(20, sockets.openCount());
        }
    }

    @Test
    void anUndoneLoadLeavesNoOldCode() throws Exception {
        try (ChatNode chat = ChatNode.start("session-load");
                ChatSockets sockets = chat.sockets(5)) {
            String before = chat.node().eval(CODE);
            assertFalse(before.contains("true"), before);
            Process session = start(chat, "--yes");
            try (OutputStream input = session.getOutputStream()) {
                enter(input, "upgrade chat from \"0.1.0\" to \"0.2.0\"\nload_modules(app)\n1 + 1\n");
                Waiting.until("the load", PATIENCE, () -> printed().contains("\n2\n"));
                assertTrue(chat.node().eval(CODE).contains("true"), printed());
                enter(input, ":undo\n2 + 1\n");
                Waiting.until("the undo", PATIENCE, () -> printed().contains("\n3\n"));
                assertEquals(before, chat.node().eval(CODE), printed());
            }
            assertTrue(session.waitFor(30, TimeUnit.SECONDS));
            assertEquals(0, session.exitValue(), printed());
            assertEquals(before, chat.node().eval(CODE), printed());
            assertEquals(5, sockets.openCount());
        }
    }

    @Test
    void nobodyIsThereToAgreeToAChange() throws Exception {
        try (ChatNode chat = ChatNode.start("session-asks")) {
            Process session = start(chat);
            try (OutputStream input = session.getOutputStream()) {
                enter(input, "suspend_acceptors(:chat)\n1 + 1\n");
            }
            assertTrue(session.waitFor(30, TimeUnit.SECONDS));
            assertTrue(printed().contains("Nothing was done."), printed());
            assertTrue(printed().endsWith("2\n"), printed());
        }
    }

    private String printed() {
        try {
            return Files.readString(folder.resolve("session.log"));
        } catch (IOException notYet) {
            return "";
        }
    }

    private static void enter(OutputStream input, String lines) throws IOException {
        input.write(lines.getBytes(StandardCharsets.UTF_8));
        input.flush();
    }

    private Process start(ChatNode chat, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.segue.cli.Main",
                "repl",
                "--runtime",
                Segue.address(chat.node())));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SEGUE_COOKIE", chat.node().cookie());
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("session.log").toFile())
                .start();
    }
}
