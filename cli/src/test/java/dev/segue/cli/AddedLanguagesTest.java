package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./segue} as a process of its own, with and without what runs foreign languages. */
@NullUnmarked
class AddedLanguagesTest {
    @TempDir
    private static Path folder = Path.of("");

    private static Path checkout = Path.of("");

    @BeforeAll
    static void makeCheckout() throws IOException {
        checkout = Checkout.make(folder.resolve("checkout"));
        Checkout.addLanguages(home().resolve(".local/share/segue/lib"));
    }

    private static Path home() {
        return folder.resolve("my home");
    }

    private record Ended(int code, String out, String err) {}

    private static Ended run(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        String[] command = new String[arguments.length + 1];
        command[0] = "./segue";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(checkout.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("HOME", folder.resolve("nobody").toString());
        builder.environment().remove("XDG_DATA_HOME");
        builder.environment().put("SEGUE_NO_CACHE", "1");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it takes too long");
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void withoutThemTheScriptIsRefusedBeforeAnythingHappensAndTellsWhatToAdd() throws Exception {
        Ended ended = run(Map.of(), "run", "examples/foreign.upgrade");
        assertEquals(1, ended.code(), ended.out());
        assertEquals("", ended.out());
        assertTrue(ended.err().contains("error SEG1003: nothing here runs JavaScript"), ended.err());
        assertTrue(
                ended.err().contains("add dev.segue:segue-polyglot")
                        && ended.err().contains("org.graalvm.polyglot:js-community"),
                ended.err());
        Ended other = run(Map.of(), "run", "examples/chat.upgrade");
        assertEquals(0, other.code(), other.err());
    }

    @Test
    void inTheFolderThatIsNamedTheyAreFound() throws Exception {
        carriesOut(Map.of("SEGUE_LIB", home().resolve(".local/share/segue/lib").toString()));
    }

    @Test
    void inTheUsersDataFolderTheyAreFound() throws Exception {
        carriesOut(Map.of("HOME", home().toString()));
    }

    private static void carriesOut(Map<String, String> environment) throws Exception {
        Ended ended = run(environment, "run", "examples/foreign.upgrade");
        assertEquals("", ended.err());
        assertEquals(0, ended.code(), ended.out());
        assertTrue(ended.out().contains("✓ Completed"), ended.out());
        assertFalse(ended.out().contains("WARN"), ended.out());
    }
}
