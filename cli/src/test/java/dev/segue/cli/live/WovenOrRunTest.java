package dev.segue.cli.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.otp.ChatRelease;
import dev.segue.testkit.otp.ChatSockets;
import dev.segue.testkit.otp.NodeFacts;
import dev.segue.testkit.otp.OtpNode;
import dev.segue.testkit.otp.ReleaseNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One script on two equal nodes: woven and installed by the release handler, and run live from here. */
class WovenOrRunTest {
    private static final int SOCKETS = 20;
    private static final String WHOLE_JOB = """
            upgrade chat from "0.1.0" to "0.2.0"

            check_old_code(app)
            check_acceptors(app)
            suspend_acceptors(app)
            suspend_channels(app, timeout: 5s)
            suspend_processes(app)
            load_modules(app)
            update_processes(app)
            resume_processes(app)
            resume_channels(app, timeout: 5s)
            resume_acceptors(app)
            """;

    @TempDir
    Path folder;

    private String script() throws IOException {
        return Files.writeString(folder.resolve("chat.upgrade"), WHOLE_JOB).toString();
    }

    /**
     * What is left of a node when it is done: what its users meet, and what its operators see. Only the environments differ:
     * the release handler takes them from the release's configuration, and a run leaves them as they are.
     */
    private record End(List<String> answers, String modules, String applications, String listeners, int held) {

        static End of(ReleaseNode chat, ChatSockets sockets) {
            OtpNode node = chat.node();
            NodeFacts facts = NodeFacts.of(node);
            List<String> answers = Stream.of("version", "add")
                    .flatMap(word -> sockets.ask(word).stream())
                    .toList();
            return new End(
                    answers,
                    node.eval("lists:sort([{M, M:module_info(md5), erlang:check_old_code(M)}"
                            + " || {M, _} <- code:all_loaded(), lists:prefix(\"chat\", atom_to_list(M))])"),
                    facts.applications(),
                    facts.listeners().replaceAll("port => \\d+", "port => 0"),
                    NodeFacts.suspended(node));
        }
    }

    private End woven() throws IOException {
        try (ReleaseNode chat = ChatRelease.shared().start("woven-or-run");
                ChatSockets sockets = chat.sockets(SOCKETS)) {
            sockets.ask("add");
            chat.unpack("0.2.0");
            Path relup = folder.resolve("relup");
            Segue done = Segue.run(
                    "none", "weave", script(), "--relup", chat.relup("0.2.0").toString(), "-o", relup.toString());
            assertEquals(0, done.code(), done::all);
            chat.replaceRelup("0.2.0", Files.readString(relup));
            assertEquals("{ok,\"0.1.0\",[]}", chat.install("0.2.0"));
            return End.of(chat, sockets);
        }
    }

    private End run() throws IOException {
        try (ReleaseNode chat = ChatRelease.shared().start("woven-or-run");
                ChatSockets sockets = chat.sockets(SOCKETS)) {
            sockets.ask("add");
            chat.unpack("0.2.0");
            Segue done = Segue.upgrade(chat.node(), script());
            assertEquals(0, done.code(), done::all);
            return End.of(chat, sockets);
        }
    }

    @Test
    void theEndIsTheSame() throws IOException {
        End woven = woven();
        End run = run();
        assertEquals(
                Collections.nCopies(SOCKETS, "version 0.2.0"), woven.answers().subList(0, SOCKETS));
        assertEquals(0, woven.held());
        assertTrue(woven.modules().contains("chat_counter"), woven.modules());
        assertEquals(woven, run);
    }
}
