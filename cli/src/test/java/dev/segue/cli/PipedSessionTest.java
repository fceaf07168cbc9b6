package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sessions whose input is a pipe. */
class PipedSessionTest {

    private static Called session(String input, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "repl";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Called.withInput(input.getBytes(StandardCharsets.UTF_8), all);
    }

    @Test
    void everyStatementIsCarriedOutAndItsValueShown() {
        Called called = session("let n = count(websockets(:chat))\nn *\n 2\nfn half(x) = x div 2\n\nhalf(n)");
        assertEquals("", called.err());
        assertEquals(List.of("n = 200", "400", "Defined fn half.", "100"), called.lines());
        assertEquals(0, called.exitCode());
    }

    @Test
    void whatIsSuspendedIsResumedAtTheEndOfTheInput() {
        Called called = session("suspend_channels(:chat)\n");
        assertTrue(called.out().contains("Resumed 400 processes and listeners."), called.out());
        assertEquals(0, called.exitCode());
    }

    @Test
    void aMistakeIsShownAndTheRestGoesOn() {
        Called called = session("1 + nothing\n2\n");
        assertTrue(called.out().contains("error SEG0201"), called.out());
        assertEquals("2", called.lines().getLast());
        assertEquals(1, called.exitCode());
    }

    @Test
    void aTargetThatCannotBeReachedEndsItBeforeItBegins() {
        assertEquals(2, session("1", "--runtime", "smi:").exitCode());
        assertEquals(3, session("1", "--runtime", "beam://nobody@127.0.0.1").exitCode());
    }
}
