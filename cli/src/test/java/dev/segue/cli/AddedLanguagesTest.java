package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.Ended;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
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

    private static Ended run(Map<String, String> environment, String script) throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(
                Map.of("HOME", folder.resolve("nobody").toString(), "XDG_DATA_HOME", "", "SEGUE_NO_CACHE", "1"));
        all.putAll(environment);
        return Ended.of(checkout, all, "./segue", "run", script);
    }

    @Test
    void withoutThemTheScriptIsRefusedBeforeAnythingHappensAndTellsWhatToAdd() throws Exception {
        Ended ended = run(Map.of(), "examples/foreign.upgrade");
        assertEquals(1, ended.code(), ended.out());
        assertEquals("", ended.out());
        assertTrue(ended.err().contains("error SEG1003: nothing here runs JavaScript"), ended.err());
        assertTrue(
                ended.err().contains("add dev.segue:segue-polyglot")
                        && ended.err().contains("org.graalvm.polyglot:js-community"),
                ended.err());
        Ended other = run(Map.of(), "examples/chat.upgrade");
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
        Ended ended = run(environment, "examples/foreign.upgrade");
        assertEquals("", ended.err());
        assertEquals(0, ended.code(), ended.out());
        assertTrue(ended.out().contains("processes, 99 in 100 have at most 0 messages waiting"), ended.out());
        assertTrue(ended.out().contains("✓ Completed"), ended.out());
        assertFalse(ended.out().contains("WARN"), ended.out());
    }
}
