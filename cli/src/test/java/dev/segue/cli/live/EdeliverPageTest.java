package dev.segue.cli.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.segue.cli.Page;
import dev.segue.cli.ShownCommand;
import dev.segue.testkit.otp.ChatRelease;
import dev.segue.testkit.otp.ChatSockets;
import dev.segue.testkit.otp.NodeFacts;
import dev.segue.testkit.otp.ReleaseNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The script in the page for users of edeliver on real nodes under real websockets: live as the page says, and woven. */
class EdeliverPageTest extends UnderWebsockets {
    private static final int SOCKETS = 30;
    private static final String SCRIPT = "chat.upgrade";
    private static final String NODE = "beam://chat@127.0.0.1";

    EdeliverPageTest() {
        super("edeliver-page", SOCKETS);
    }

    private static Page page() throws IOException {
        return Page.read("docs/from-edeliver.md");
    }

    /** Runs a command as it stands in the page, but for the folder of the script and the port of this test's port mapper. */
    private void run(ShownCommand command) {
        List<String> arguments = List.of(command.arguments()).stream()
                .map(word -> word.replace(SCRIPT, folder.resolve(SCRIPT).toString()))
                .map(word -> word.replace(NODE, Segue.address(chat.node())))
                .toList();
        Segue run = Segue.run(chat.node().cookie(), arguments.toArray(String[]::new));
        command.isAsShown(run.code(), run.out() + run.err());
    }

    private void answers(String version) {
        assertEquals(SOCKETS, sockets.openCount(), "every socket is open");
        assertEquals(
                List.of("version " + version),
                sockets.ask("version").stream().distinct().toList());
        assertEquals(0, NodeFacts.suspended(chat.node()), "no process is suspended");
    }

    @Test
    void theCommandsForALiveNodeLookUpgradeAndGoBack() throws IOException {
        Page page = page();
        Files.writeString(folder.resolve(SCRIPT), page.script(SCRIPT));
        List<ShownCommand> live = page.blocks().stream()
                .filter(Page.Block::isConsole)
                .flatMap(block -> ShownCommand.in(block).stream())
                .filter(command -> command.command().contains(NODE))
                .toList();
        assertFalse(live.isEmpty());
        for (ShownCommand command : live) {
            run(command);
            boolean looks = command.command().endsWith("--dry-run");
            boolean back = command.command().endsWith("--down");
            answers(looks || back ? "0.1.0" : "0.2.0");
        }
    }

    @Test
    void wovenTheScriptUpgradesAReleaseUnderOpenWebsockets() throws IOException {
        String script =
                Files.writeString(folder.resolve(SCRIPT), page().script(SCRIPT)).toString();
        String woven = folder.resolve("woven.relup").toString();
        try (ReleaseNode release = ChatRelease.shared().start("edeliver-page-woven");
                ChatSockets others = release.sockets(SOCKETS)) {
            release.unpack("0.2.0");
            Segue done = Segue.run(
                    "none", "weave", script, "--relup", release.relup("0.2.0").toString(), "-o", woven);
            assertEquals(0, done.code(), done::all);
            release.replaceRelup("0.2.0", Files.readString(Path.of(woven)));
            assertEquals("{ok,\"0.1.0\",[]}", release.install("0.2.0"));
            assertEquals(SOCKETS, others.openCount(), "every socket is open");
            assertEquals(
                    List.of("version 0.2.0"),
                    others.ask("version").stream().distinct().toList());
            assertEquals(0, NodeFacts.suspended(release.node()), "no process is suspended");
        }
    }
}
