package dev.segue.weave.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.otp.NodeFacts;
import dev.segue.testkit.otp.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a relup that stops things does to connections that are suspended, and what weaving makes of that. */
class StoppedConnectionsTest extends UnderSockets {
    private static final int SOCKETS = 10;
    private static final String STOP = ",{stop,[chat_counter_sup]},{start,[chat_counter_sup]}";
    private static final String END = ",{apply,{application,stop,[chat]}},{apply,{application,start,[chat]}}";

    /** Suspends every connection of ranch's, as a woven step would. */
    private static final String HOLD = "[ok = sys:suspend(P) || P <- ranch:procs(chat_listener, connections)], ok";

    StoppedConnectionsTest() {
        super("woven-stops", SOCKETS);
    }

    @BeforeEach
    void unpack() {
        chat.unpack("0.2.0");
    }

    /** A fact about OTP: the reason for SEG0928. */
    @Test
    void theReleaseHandlerGivesUpAtConnectionsThatAreSuspendedAndTheNodeRestarts() {
        chat.amendRelup("0.2.0", "", STOP);
        chat.node().eval(HOLD);
        String answer = chat.install("0.2.0");
        assertTrue(answer.startsWith("{error,"), answer);
        chat.node().awaitBoots(2);
        assertEquals("0.1.0", chat.version());
    }

    /** A fact about OTP: the reason for SEG0929. */
    @Test
    void whatIsSuspendedIsKilledWhenItsApplicationStops() {
        chat.amendRelup("0.2.0", "", END);
        chat.node().eval(HOLD);
        assertEquals(SOCKETS, NodeFacts.suspended(chat.node()));
        chat.install("0.2.0");
        Waiting.until("the sockets are gone", Duration.ofSeconds(30), () -> sockets.openCount() == 0);
    }

    private String weave(String behind, String script) throws IOException {
        String relup =
                Files.readString(chat.relup("0.2.0")).replace("point_of_no_return", "point_of_no_return" + behind);
        return WovenChat.woven(relup, "upgrade chat on failure restart\n" + script);
    }

    @Test
    void neitherIsWoven() {
        String stops = assertThrows(
                        IllegalArgumentException.class,
                        () -> weave(STOP, "suspend_channels(:chat) before stop\nresume_channels(:chat)"))
                .toString();
        assertTrue(stops.contains("SEG0928") || stops.contains("GIVES_UP"), stops);
        String ends = assertThrows(
                        IllegalArgumentException.class,
                        () -> weave(END, "suspend_channels(:chat) before apply\nresume_channels(:chat)"))
                .toString();
        assertTrue(ends.contains("SEG0929") || ends.contains("STOPS_SUSPENDED"), ends);
    }

    /** The legal order. */
    @Test
    void whatIsSuspendedBehindTheLastStartIsResumed() throws IOException {
        String script = """
                suspend_channels(:chat) after start.chat_counter_sup, before suspend
                load_modules(:chat)
                resume_channels(:chat)
                """;
        chat.replaceRelup("0.2.0", weave(STOP, script));
        assertEquals("{ok,\"0.1.0\",[]}", chat.install("0.2.0"));
        assertEquals(0, NodeFacts.suspended(chat.node()));
        assertEquals(1, chat.node().boots());
        assertEquals("0.2.0", chat.version());
    }
}
