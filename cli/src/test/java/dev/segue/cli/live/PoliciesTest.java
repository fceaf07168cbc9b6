package dev.segue.cli.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.otp.ChatBuild;
import dev.segue.testkit.otp.ChatSockets;
import dev.segue.testkit.otp.NodeFacts;
import dev.segue.testkit.otp.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each policy makes of a failed upgrade on a real node under real websockets. */
class PoliciesTest extends UnderWebsockets {

    private static final int SOCKETS = 30;
    private static final String BREAKS = "step \"breaks\" { fail \"no good\" }";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    PoliciesTest() {
        super("policies", SOCKETS);
    }

    /** The chat example under options of the header, with something more right before a line that starts so. */
    private String script(String options, String before, String more) {
        try {
            Path script = Path.of(Examples.chatWith(folder, before, more));
            String text = Files.readString(script).replace("to \"0.2.0\"\n", "to \"0.2.0\"\n  " + options + "\n");
            Files.writeString(script, text);
            return script.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Segue upgrade(String options, String before, String more) {
        return Segue.upgrade(chat.node(), script(options, before, more));
    }

    private void runsAsBefore() {
        assertEquals(SOCKETS, sockets.openCount(), "every socket is open");
        assertEquals(
                List.of("version 0.1.0"),
                sockets.ask("version").stream().distinct().toList());
        assertEquals(0, NodeFacts.suspended(chat.node()), "no process is suspended");
        freshClientsAreServedBy("0.1.0");
    }

    private void freshClientsAreServedBy(String version) {
        try (ChatSockets fresh = chat.sockets(1)) {
            assertEquals(List.of("version " + version), fresh.ask("version"));
        }
    }

    @Test
    void rollbackTakesTheNewCodeBackUnderOpenWebsockets() {
        Segue end = upgrade("on failure rollback", "resume_processes", BREAKS);
        assertEquals(11, end.code(), end::all);
        runsAsBefore();
    }

    @Test
    void rollbackNamesWhatHasNoUndo() {
        Segue end = upgrade("", "load_modules", "step \"migrate\" { call(:erlang, :node, []) }\n" + BREAKS);
        assertEquals(14, end.code(), end::all);
        assertTrue(end.all().contains("migrate"), end::all);
        runsAsBefore();
    }

    @Test
    void aBreachOfTheFreezeBudgetBehindTheCodeChangeIsTakenBackToo() {
        Segue end = upgrade("freeze at most 1s", "resume_processes", "step \"slow\" { sleep(30s) }");
        assertEquals(11, end.code(), end::all);
        assertTrue(end.all().contains("SEG0422"), end::all);
        runsAsBefore();
    }

    @Test
    void haltLeavesOnlyThoseSuspendedWhoseStateIsOfTheOldCode() {
        Segue end = upgrade("on failure halt", "update_processes", BREAKS);
        assertEquals(13, end.code(), end::all);
        assertTrue(end.all().contains("stays suspended"), end::all);
        assertEquals(SOCKETS, NodeFacts.suspendedCounters(chat.node()));
        freshClientsAreServedBy("0.2.0");
    }

    @Test
    void restartBringsTheOldVersionBack() {
        Segue end = upgrade("on failure restart", "update_processes", BREAKS);
        assertEquals(12, end.code(), end::all);
        assertTrue(end.all().contains("Restarted"), end::all);
        Waiting.until("the sockets are gone", PATIENCE, () -> sockets.openCount() == 0);
        assertEquals(
                "0.1.0",
                chat.node().eval("element(2, application:get_key(chat, vsn))").replace("\"", ""));
        assertEquals(0, NodeFacts.suspended(chat.node()), "no process is suspended");
        freshClientsAreServedBy("0.1.0");
    }

    @Test
    void aPlanToRestartIsRefusedWhereTheDiskHasLostTheOldVersion() throws IOException {
        Path ebin = chat.lib().resolve("chat-" + ChatBuild.OLD).resolve("ebin");
        Files.move(ebin.resolve("chat_counter.beam"), folder.resolve("chat_counter.beam"));
        String script = script("on failure restart", "update_processes", BREAKS);
        Segue refused = Segue.run(chat.node().cookie(), "plan", script, "--runtime", Segue.address(chat.node()));
        assertEquals(1, refused.code(), refused::all);
        assertTrue(refused.all().contains("SEG0420"), refused::all);
        assertTrue(refused.all().contains("chat_counter"), refused::all);
        assertEquals(1, Segue.upgrade(chat.node(), script).code());
        runsAsBefore();
    }

    @Test
    void haltNeedsNoObjectCodeOfWhatRunsAndRollbackDoes() throws IOException {
        Path ebin = chat.lib().resolve("chat-" + ChatBuild.OLD).resolve("ebin");
        Files.delete(ebin.resolve("chat_counter.beam"));
        assertEquals(10, upgrade("on failure rollback", "resume_channels", "").code());
        Segue end = upgrade("on failure halt", "resume_channels", "");
        assertEquals(0, end.code(), end::all);
    }
}
