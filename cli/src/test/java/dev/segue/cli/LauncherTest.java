package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./segue} as a process of its own, in a checkout that is built already and whose path has a blank. */
@NullUnmarked
class LauncherTest {
    @TempDir
    private static Path folder = Path.of("");

    private static Path checkout = Path.of("");

    @BeforeAll
    static void makeCheckout() throws IOException {
        checkout = Checkout.make(folder.resolve("my checkout"));
    }

    /** Nothing is made in the cache of who runs the tests. */
    private static Map<String, String> alone(String variable, String value) {
        return Map.of("SEGUE_NO_CACHE", "1", variable, value);
    }

    @Test
    void itRunsFromElsewhereThroughALinkAndKeepsTheDirectory() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("segue-link"), Path.of("../my checkout/segue"));
        // A shell makes the name, for this Java may run in a locale that has no word for it.
        Path commands = Files.writeString(
                elsewhere.resolve("commands"),
                "printf 'info(\"héllo\")\\n' >'hallo wörld.upgrade'\nexec " + "\"$1\" run 'hallo wörld.upgrade'\n");
        Ended ended = Ended.of(elsewhere, alone("LC_ALL", "C"), "sh", commands.toString(), link.toString());
        assertEquals("", ended.err());
        assertEquals(0, ended.code());
        assertTrue(ended.out().contains("héllo"), ended.out());
        assertTrue(ended.out().contains("✓ Completed"), ended.out());
    }

    @Test
    void exitCodesAndStreamsReachTheShell() throws Exception {
        Ended wrong = Ended.of(checkout, alone("LANG", "C"), "./segue", "run", "nope.upgrade");
        assertEquals(2, wrong.code());
        assertEquals("", wrong.out());
        assertTrue(wrong.err().startsWith("segue: error SEG0701: there is no file nope.upgrade\n"), wrong.err());
    }

    @Test
    void aJavaHomeThatIsTooOldOrMissingIsPassedOver() throws Exception {
        Path old = Files.createDirectories(folder.resolve("jdk-17/bin")).getParent();
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        Files.writeString(old.resolve("bin/java"), "#!/bin/sh\necho too old\n")
                .toFile()
                .setExecutable(true);
        for (String home : List.of(old.toString(), "/nowhere")) {
            Ended ended = Ended.of(checkout, alone("JAVA_HOME", home), "./segue", "--version");
            assertEquals(0, ended.code(), ended.err());
            assertTrue(ended.out().startsWith("segue "), ended.out());
        }
    }

    @Test
    void withoutAnyJavaItSaysInOneSentenceWhatToInstall() throws Exception {
        Path bare = Files.createDirectories(folder.resolve("bare/etc")).getParent();
        Files.copy(checkout.resolve("segue"), bare.resolve("segue"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(checkout.resolve("etc/find-java.sh"), bare.resolve("etc/find-java.sh"));
        Files.writeString(
                bare.resolve("etc/find-java.sh"),
                "\nconsider_usual_places() { :; }\nconsider_path() { :; }\n",
                StandardOpenOption.APPEND);
        Ended ended = Ended.of(bare, Map.of("JAVA_HOME", ""), "./segue", "--version");
        assertEquals(2, ended.code());
        assertEquals("", ended.out());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertTrue(ended.err().contains("install a JDK"), ended.err());
    }
}
