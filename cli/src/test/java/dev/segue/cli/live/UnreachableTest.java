package dev.segue.cli.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.otp.Epmd;
import dev.segue.testkit.otp.OtpNode;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Targets that cannot be reached: exit code 3 and one clear message, without the cookie. */
class UnreachableTest {

    private static final String SECRET = "not-the-cookie-of-this-node";

    @TempDir
    Path folder;

    @Test
    void aWrongCookieIsSaidToBeOne() {
        try (OtpNode node = OtpNode.start(folder, List.of(), List.of(), "ok")) {
            Segue run = Segue.run(SECRET, "run", Examples.path("chat.upgrade"), "--runtime", Segue.address(node));
            assertUnreachable(run, "cookie");
        }
    }

    @Test
    void aNodeThatIsNotThereIsNamed() {
        try (Epmd epmd = Epmd.start()) {
            Segue run = Segue.run(
                    SECRET,
                    "run",
                    Examples.path("chat.upgrade"),
                    "--runtime",
                    "beam://nobody@127.0.0.1?epmd=" + epmd.port());
            assertUnreachable(run, "nobody");
        }
    }

    @Test
    void aHostWithoutEpmdIsNamed() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Segue run = Segue.run(
                SECRET, "run", Examples.path("chat.upgrade"), "--runtime", "beam://chat@127.0.0.1?epmd=" + port);
        assertUnreachable(run, "epmd");
    }

    private static void assertUnreachable(Segue run, String word) {
        assertEquals(3, run.code(), run::all);
        assertTrue(run.err().contains(word), run::all);
        assertFalse(run.all().contains(SECRET), run::all);
        assertFalse(run.all().contains("Exception"), run::all);
    }
}
