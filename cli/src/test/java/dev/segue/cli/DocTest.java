package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code segue doc}: what there is, one of it, and what is not there. */
class DocTest {

    @Test
    void everythingIsListedOnALineOfItsOwnWithinEightyColumns() {
        Called called = Called.with("doc");
        assertEquals(0, called.exitCode(), called.err());
        for (String heading : List.of("Instructions: Checks", "Instructions: Wake", "Functions: Text")) {
            assertTrue(called.lines().contains(heading), called.out());
        }
        assertTrue(called.lines().stream().anyMatch(line -> line.startsWith("  check_queues  ")), called.out());
        assertTrue(called.lines().stream().allMatch(line -> line.length() <= 80), called.out());
    }

    @Test
    void oneIsShownWhole() {
        Called called = Called.with("doc", "suspend_channels");
        assertEquals(0, called.exitCode(), called.err());
        for (String part : List.of(
                "suspend_channels(app: atom, timeout: duration = 1s)",
                "placed       after point_of_no_return",
                "depends on   check_connections",
                "undo         from what each change records",
                "needs        Listeners, Processes",
                "    resume_channels(app)")) {
            assertTrue(called.out().contains(part), called.out());
        }
    }

    @Test
    void anInstructionAndAFunctionOfOneNameAreBothShown() {
        Called called = Called.with("doc", "restart_app");
        assertTrue(called.out().contains("instruction\nrestart_app(a: atom)"), called.out());
        assertTrue(called.out().contains("function\nrestart_app(app: atom)"), called.out());
    }

    @Test
    void aLibrarysOwnInstructionsAreDocumentedToo() {
        Called called = Called.with("doc", "--in", "examples/lib/office_hours.upgrade", "check_audience");
        assertEquals(0, called.exitCode(), called.err());
        assertTrue(called.out().contains("check\ncheck_audience(app: atom"), called.out());
    }

    @Test
    void theSameFactsComeAsJson() {
        Called called = Called.with("doc", "delete_module", "--output", "json");
        assertTrue(
                called.out().startsWith("{\"descriptions\":[{\"kind\":\"function\",\"name\":\"delete_module\""),
                called.out());
        assertTrue(called.out().contains("\"effect\":\"changes code\""), called.out());
        assertEquals(1, called.lines().size());
    }

    @Test
    void anUnknownNameIsWrongUsageWithASuggestion() {
        Called called = Called.with("doc", "resume_chanels");
        assertEquals(2, called.exitCode());
        assertEquals("", called.out());
        assertTrue(called.err().contains("did you mean resume_channels?"), called.err());
        assertTrue(Called.with("doc", "zzzzzz").err().contains("segue doc lists them all"));
    }

    @Test
    void aFileThatIsNotThereAndAnOutputThatIsNoneAreWrongUsage() {
        assertEquals(2, Called.with("doc", "--in", "nowhere.upgrade").exitCode());
        assertEquals(2, Called.with("doc", "--output", "dot").exitCode());
        assertEquals(2, Called.with("doc", "sort", "map").exitCode());
        assertEquals(2, Called.with("doc", "").exitCode());
    }
}
