package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What goes wrong in Segue itself is told as such, and not as a mistake of the script, the call or the target. */
class InternalErrorTest {
    private static final String[] CALL = {"run", "examples/chat.upgrade", "--runtime", "bare:broken"};

    @Test
    void aBugEndsWith70AndAsksForAReport() {
        Called called = Called.with(CALL);
        assertEquals(70, called.exitCode());
        assertEquals("", called.out());
        assertTrue(called.err().startsWith("segue: Segue itself failed: "), called.err());
        assertTrue(called.err().contains("made to fail"), called.err());
        assertTrue(called.err().contains("  hint: please report this, with what --debug adds"), called.err());
        assertFalse(called.err().contains("\tat "), called.err());
    }

    @Test
    void theStackTraceComesWithDebugAlone() {
        String[] call = {CALL[0], CALL[1], CALL[2], CALL[3], "--debug"};
        Called called = Called.with(call);
        assertEquals(70, called.exitCode());
        assertTrue(called.err().contains("\tat "), called.err());
    }

    @Test
    void tooLittleMemoryIsSaidInOneSentence() {
        Called called = Called.with("run", "examples/chat.upgrade", "--runtime", "bare:full");
        assertEquals(70, called.exitCode());
        assertTrue(called.err().startsWith("segue: there is too little memory"), called.err());
        assertTrue(called.err().contains("  hint: "), called.err());
    }
}
