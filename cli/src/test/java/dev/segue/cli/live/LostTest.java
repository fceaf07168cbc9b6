package dev.segue.cli.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.otp.ChatNode;
import dev.segue.testkit.otp.ChatSockets;
import dev.segue.testkit.otp.NodeFacts;
import dev.segue.testkit.otp.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The node dies, or the runner does, in the middle of the freeze. */
class LostTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void aNodeThatDiesBetweenTwoStepsInterruptsTheRun() {
        try (ChatNode chat = ChatNode.start("node-dies");
                ChatSockets sockets = chat.sockets(20)) {
            String script = Examples.chatWith(folder, "load_modules", "step \"hold\" { sleep(20s) }");
            CompletableFuture<Segue> run = CompletableFuture.supplyAsync(() -> Segue.upgrade(chat.node(), script));
            Waiting.until("the freeze", PATIENCE, () -> NodeFacts.suspended(chat.node()) >= 40);

            chat.node().kill();

            Segue end = run.orTimeout(30, java.util.concurrent.TimeUnit.SECONDS).join();
            assertEquals(15, end.code(), end::all);
            assertTrue(end.all().contains("Interrupted"), end::all);
            assertEquals(20, sockets.all().size());
        }
    }

    @Test
    void aRunnerThatIsKilledLeavesNothingSuspended() throws Exception {
        try (ChatNode chat = ChatNode.start("runner-dies");
                ChatSockets sockets = chat.sockets(200)) {
            String script = Examples.chatWith(folder, "load_modules", "step \"hold\" { sleep(60s) }");
            Process runner = start(chat, script);
            Waiting.until("the freeze", PATIENCE, () -> NodeFacts.suspended(chat.node()) >= 400);

            runner.destroyForcibly();
            Waiting.until("everything is awake", Duration.ofSeconds(6), () -> NodeFacts.suspended(chat.node()) == 0);

            assertEquals(0, NodeFacts.suspendedCounters(chat.node()));
            assertEquals(200, sockets.openCount());
            assertEquals(
                    List.of("version 0.1.0"),
                    sockets.ask("version").stream().distinct().toList());
            try (ChatSockets fresh = chat.sockets(1)) {
                assertEquals(List.of("version 0.1.0"), fresh.ask("version"));
            }
        }
    }

    private Process start(ChatNode chat, String script) throws java.io.IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.segue.cli.Main",
                "run",
                script,
                "--runtime",
                Segue.address(chat.node()));
        builder.environment().put("SEGUE_COOKIE", chat.node().cookie());
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("runner.log").toFile())
                .start();
    }
}
