package dev.segue.cli.session;

import static dev.segue.cli.session.Typed.CTRL_A;
import static dev.segue.cli.session.Typed.CTRL_D;
import static dev.segue.cli.session.Typed.CTRL_R;
import static dev.segue.cli.session.Typed.ENTER;
import static dev.segue.cli.session.Typed.TAB;
import static dev.segue.cli.session.Typed.UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.cli.terminal.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys typed at a terminal in memory. */
class SessionKeysTest {
    private static final Pattern BOLD = Pattern.compile("\u001B\\[([0-9]+;)*1mtimeout: duration = 1s");

    @TempDir
    private Path folder = Path.of("");

    private String typed(String... keys) throws IOException {
        List<String> replies = Typed.keys(folder, keys).replies();
        return String.join("\n", replies.subList(1, replies.size()));
    }

    @Test
    void aStatementIsCarriedOutAtItsEnd() throws IOException {
        assertEquals("3", typed("1 + 2", ENTER));
        assertEquals("[1, 2]", typed("[1,", ENTER, "2]", ENTER));
        assertEquals("n = 3\n6", typed("let n =", ENTER, "1 +", ENTER, "2", ENTER, "n * 2", ENTER));
        assertEquals("Defined fn f.\n4", typed("fn f(x) {", ENTER, "return x + 1", ENTER, "}", ENTER, "f(3)", ENTER));
    }

    @Test
    void whatCanNeverBeRightIsToldAtOnce() throws IOException {
        assertTrue(typed("1 + )", ENTER).startsWith("error SEG0111"));
        assertTrue(typed("\"abc", ENTER).startsWith("error SEG0103"));
    }

    @Test
    void anExclamationMarkAndABackslashStandForThemselves() throws IOException {
        assertEquals("true", typed("1 != 2", ENTER));
        assertEquals("\"a\\tb!!\"", typed("\"a\\tb!!\"", ENTER));
    }

    @Test
    void tabCompletesNamesArgumentsAndAtoms() throws IOException {
        assertEquals("200", typed("count(webso", TAB, ":ch", TAB, "))", ENTER));
        assertEquals("sockets = 7\n8", typed("let sockets = 7", ENTER, "sock", TAB, " + 1", ENTER));
        assertEquals("\"a-b\"", typed("join([\"a\", \"b\"], sep", TAB, "\"-\")", ENTER));
    }

    @Test
    void tabShowsWhatThereIsAndWhatItDoes() throws IOException {
        String screen = Typed.keys(folder, "check_c", TAB, CTRL_A).screen();
        assertTrue(screen.contains("allers"), screen);
        assertTrue(screen.contains("Tells how many connections"), screen);
    }

    @Test
    void theSignatureStandsBelowTheLineWithItsParameterMarked() throws IOException {
        String screen = Typed.keys(folder, "resume_channels(:chat, ").screen();
        assertTrue(screen.contains("app: atom, [timeout: duration = 1s]"), screen);
        String coloured = Typed.keys(folder, Style.COLOURED, true, "resume_channels(:chat, ")
                .screen();
        assertTrue(BOLD.matcher(coloured).find(), coloured);
    }

    @Test
    void whatIsTypedIsColouredOnlyWhereThereIsColour() throws IOException {
        assertTrue(
                Typed.keys(folder, Style.COLOURED, true, "let x = 1").screen().contains("\u001B[35mlet"));
        assertFalse(Typed.keys(folder, "let x = 1").screen().contains("\u001B[35m"));
    }

    @Test
    void whatWasEnteredComesBackAndIsFound() throws IOException {
        assertEquals("3\n3", typed("1 + 2", ENTER, UP, ENTER));
        assertEquals("3\n7\n3", typed("1 + 2", ENTER, "7", ENTER, CTRL_R, "1 +", ENTER, ENTER));
        assertEquals("3", typed(UP, UP, UP, UP, UP, ENTER).lines().findFirst().orElse(""));
    }

    @Test
    void theHistoryIsForItsOwnerAloneAndHoldsNoSecret() throws IOException {
        typed("1 + 2", ENTER, "let cookie = \"monster\"", ENTER, "  7", ENTER, "cookie", ENTER, UP, UP, ENTER);
        Path file = folder.resolve("state/repl_history");
        String kept = Files.readString(file);
        assertTrue(kept.contains("1 + 2"), kept);
        assertFalse(kept.contains("monster"), kept);
        assertFalse(kept.contains("7\n"), kept);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("state"))));
    }

    @Test
    void leavingWithSomethingSuspendedAsks() throws IOException {
        List<String> answers = List.of("no", "perhaps", "yes");
        Typed typed = Typed.keys(
                folder,
                "suspend_channels(:chat)",
                ENTER,
                CTRL_D,
                answers.get(0) + ENTER,
                "1",
                ENTER,
                CTRL_D,
                answers.get(1) + ENTER,
                answers.get(2) + ENTER);
        assertEquals(
                List.of("The session goes on.", "1", "Resumed 400 processes and listeners."),
                typed.replies().subList(1, 4));
        assertTrue(typed.screen().contains("Please answer with one of yes, no: "), typed.screen());
        assertTrue(typed.screen().contains("sim (400 suspended)> "), typed.screen());
        assertTrue(typed.well());
    }

    @Test
    void whereTheTerminalIsGoneWhatIsSuspendedIsResumed() throws IOException {
        String replies = typed("suspend_channels(:chat)", ENTER);
        assertEquals("Resumed 400 processes and listeners.", replies);
    }

    @Test
    void changingALiveTargetAsksFirst() throws IOException {
        Typed typed = Typed.keys(
                folder, Style.PLAIN, false, "suspend_channels(:chat)", ENTER, "n", ENTER, "count(suspended())", ENTER);
        assertEquals(List.of("Nothing was done.", "0"), typed.replies().subList(1, 3));
        assertTrue(typed.screen().contains("Go on? [yes/no/all] "), typed.screen());
    }

    @Test
    void aStateFolderThatCannotBeMadeKeepsNobodyFromWorking() throws IOException {
        Files.createFile(folder.resolve("state"));
        assertEquals(
                List.of("segue: no history is kept: " + folder.resolve("state") + " cannot be written", "3"),
                Typed.keys(folder, "1 + 2", ENTER).replies().stream()
                        .filter(line -> !line.startsWith("Segue"))
                        .toList());
    }
}
