package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void aLibrarysOwnFunctionsAreDocumentedToo() {
        Called called = Called.with("doc", "--in", "examples/lib/office_hours.upgrade", "plural");
        assertEquals(0, called.exitCode(), called.err());
        assertTrue(called.out().startsWith("function\nplural(n, thing)\n"), called.out());
        assertTrue(called.out().contains("How a number of things is said"), called.out());
        assertTrue(called.out().contains("only computes"), called.out());
    }

    @Test
    void whatALibraryOfAnotherNameBringsIsDocumentedByThatName(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("lib.upgrade"), """
                ## Half of it, and what that needs.
                ##
                ## Example:
                ##   half(4)
                fn half(n: integer, by = 2) = n / by
                fn _own(n) = n
                fn plain() = app_version(:chat)
                """);
        Files.writeString(folder.resolve("user.upgrade"), "use \"lib.upgrade\" as lib\ninfo(\"${lib.half(4)}\")\n");
        Called list = Called.in(folder, "doc", "--in", "user.upgrade");
        assertTrue(list.out().contains("  lib.half                Half of it, and what that needs."), list.out());
        assertTrue(list.out().contains("  lib.plain"), list.out());
        assertFalse(list.out().contains("_own"), list.out());
        Called one = Called.in(folder, "doc", "--in", "user.upgrade", "lib.half");
        assertTrue(one.out().startsWith("function\nlib.half(n: integer, by = 2)\n"), one.out());
        assertTrue(one.out().contains("  Example:\n    half(4)\n"), one.out());
        Called plain = Called.in(folder, "doc", "--in", "lib.upgrade", "plain");
        assertTrue(plain.out().contains("reads the target"), plain.out());
        assertTrue(plain.out().contains("needs        Applications"), plain.out());
    }

    @Test
    void aFileInThePlaceOfANameIsToldOfTheOptionForFiles() {
        Called called = Called.with("doc", "examples/lib/office_hours.upgrade");
        assertEquals(2, called.exitCode());
        assertTrue(called.err().contains("segue doc --in examples/lib/office_hours.upgrade"), called.err());
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
