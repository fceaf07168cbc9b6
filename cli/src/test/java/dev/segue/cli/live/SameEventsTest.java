package dev.segue.cli.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.otp.ChatNode;
import dev.segue.testkit.otp.ChatSockets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The simulator tells the same story as a real node of the same shape. */
class SameEventsTest {

    @Test
    void theEventLogIsTheSameUpToTimesPidsAndPorts() {
        List<String> real;
        try (ChatNode chat = ChatNode.start("same-events");
                ChatSockets sockets = chat.sockets(500)) {
            Segue run = Segue.upgrade(chat.node(), Examples.path("chat.upgrade"), "--output", "json");
            assertEquals(0, run.code(), run::all);
            assertEquals(500, sockets.openCount());
            real = events(run);
        }
        Segue simulated = Segue.run(
                "unused",
                "run",
                Examples.path("chat.upgrade"),
                "--runtime",
                "sim:" + Examples.path("scenarios/chat.yaml"),
                "--output",
                "json");
        assertEquals(0, simulated.code(), simulated::all);
        assertTrue(real.size() > 30, () -> "events: " + real);
        assertEquals(String.join("\n", real), String.join("\n", events(simulated)));
    }

    private static List<String> events(Segue run) {
        return run.out()
                .lines()
                .map(line -> line.replaceAll("\"time\":\"[^\"]*\"", "\"time\"")
                        .replaceAll("\"run\":\"[^\"]*\"", "\"run\"")
                        .replaceAll("\"(elapsedMicros|freezeMicros)\":[0-9]+", "\"$1\"")
                        .replaceAll("port [0-9]+", "port")
                        .replaceAll("<[^ ]+ [0-9.]+>", "pid"))
                .filter(line -> !line.contains("\"progress\""))
                .toList();
    }
}
