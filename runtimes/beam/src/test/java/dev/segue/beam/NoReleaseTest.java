package dev.segue.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Releases;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.testkit.otp.ChatNode;
import dev.segue.testkit.otp.ChatRelease;
import dev.segue.testkit.otp.ReleaseNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Nodes whose releases cannot be used, and why. */
final class NoReleaseTest {

    private static String refused(Runnable action) {
        return assertThrows(RuntimeFailure.Refused.class, action::run).message();
    }

    private static void withReleases(Consumer<Path> change, Consumer<Releases> test) {
        try (ReleaseNode chat = ChatRelease.shared().start("no-release", change);
                UpgradeRuntime runtime = Targets.open(chat.node())) {
            test.accept(Targets.need(runtime, Releases.class));
            assertEquals("0.1.0", chat.version());
            assertEquals("[{\"0.1.0\",permanent}]", chat.known());
        }
    }

    private interface FileAction {
        void run() throws IOException;
    }

    private static void onDisk(FileAction action) {
        try {
            action.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aNodeWithoutAReleaseHandlerSaysSo() {
        try (ChatNode chat = ChatNode.start("no-handler");
                UpgradeRuntime runtime = Targets.open(chat.node())) {
            Releases releases = Targets.need(runtime, Releases.class);
            String why = "no release handler runs on chat@127.0.0.1: its application sasl is not started";
            assertEquals(why, refused(releases::releases));
            assertEquals(why, refused(() -> releases.demandInstall("0.2.0")));
            assertEquals(why, refused(() -> releases.makePermanent("0.2.0")));
        }
    }

    @Test
    void aNodeThatWasNotStartedAsAReleaseSaysWhatIsMissing() {
        try (ReleaseNode chat = ChatRelease.shared()
                        .start("no-list", releases -> onDisk(() -> Files.delete(releases.resolve("RELEASES"))));
                UpgradeRuntime runtime = Targets.open(chat.node())) {
            Releases releases = Targets.need(runtime, Releases.class);
            for (Runnable action : Arrays.<Runnable>asList(
                    releases::releases, () -> releases.check("0.2.0"), () -> releases.makePermanent("0.2.0"))) {
                String why = refused(action);
                assertTrue(why.contains("was not started as a release: there is no RELEASES in "), why);
                assertTrue(why.contains("create_RELEASES"), why);
            }
        }
    }

    @Test
    void archivesThatCannotBeReadAreNamed() {
        withReleases(
                releases -> onDisk(() -> {
                    byte[] whole = Files.readAllBytes(releases.resolve("chat-0.2.0.tar.gz"));
                    Files.write(releases.resolve("chat-0.2.0.tar.gz"), Arrays.copyOf(whole, whole.length / 2));
                    Files.writeString(releases.resolve("chat-0.4.0.tar.gz"), "no archive at all");
                    Files.write(releases.resolve("chat-0.5.0.tar.gz"), new byte[0]);
                    Files.copy(
                            releases.resolve("chat-0.3.0.tar.gz"),
                            releases.resolve("chat-0.6.0.tar.gz"),
                            StandardCopyOption.REPLACE_EXISTING);
                }),
                releases -> {
                    String half = refused(() -> releases.check("0.2.0"));
                    assertTrue(half.contains("chat-0.2.0.tar.gz on chat@127.0.0.1 cannot be read"), half);
                    String text = refused(() -> releases.demandInstall("0.4.0"));
                    assertTrue(text.contains("chat-0.4.0"), text);
                    String empty = refused(() -> releases.demandInstall("0.5.0"));
                    assertTrue(empty.contains("chat-0.5.0"), empty);
                    String other = refused(() -> releases.demandInstall("0.6.0"));
                    assertTrue(other.contains("chat-0.6.0"), other);
                    String none = refused(() -> releases.demandInstall("0.7.0"));
                    assertTrue(none.contains("it knows 0.1.0 (permanent)"), none);
                });
    }
}
