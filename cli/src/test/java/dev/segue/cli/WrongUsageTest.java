package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong calls end with exit code 2, one sentence, a way out, and nothing on standard output. */
class WrongUsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rnu examples/chat.upgrade | there is no command \"rnu\" | did you mean run?",
                "run | segue run needs FILE | see segue run --help",
                "run nope.upgrade | there is no file | check the path",
                "run examples | is a folder | name a script in it",
                "run --dry-rnu examples/chat.upgrade | there is no option --dry-rnu | did you mean --dry-run?",
                "plan --cookie=S3CRET examples/chat.upgrade | there is no option --cookie | did you mean",
                "run examples/chat.upgrade examples/downgrade.upgrade | takes one FILE, and not \"examples/downgrade.upgrade\" too | see segue run --help",
                "eval 1 + 2 | takes one EXPR, and not \"+\" too | see segue eval --help",
                "repl examples/chat.upgrade | takes options alone, and not \"examples/chat.upgrade\" too | see segue repl",
                "check --output svg examples/chat.upgrade | cannot write \"svg\" | text or json",
                "plan --color blue examples/chat.upgrade | no colour \"blue\" | auto, always or never",
                "run examples/chat.upgrade --runtime bean://a@b | no runtime \"bean\" | did you mean beam?",
                "run examples/chat.upgrade --runtime chat@host | what kind of target | beam://chat@host",
                "run examples/chat.upgrade --runtime sim:?sed=7 | knows no option sed | seed",
                "run examples/chat.upgrade --runtime sim:?seed=x | not a whole number | sim:?seed=7",
                "run examples/chat.upgrade --runtime sim:nowhere.yaml | nowhere.yaml | sim:",
                "run examples/chat.upgrade --runtime beam: | which node | beam://name@host",
                "run examples/chat.upgrade --runtime beam://a@b?cookie=S3CRET | holds a cookie | --cookie-file",
                "run examples/chat.upgrade -P drian=2s | no parameter drian | did you mean drain?",
                "run examples/chat.upgrade -P drain=2 | duration | literal",
                "run examples/chat.upgrade -P drain | gives no param a value | -P name=value",
                "run examples/chat.upgrade -P drain=1s -P drain=2s | given twice | keep one",
                "run examples/chat.upgrade --code nowhere | no folder nowhere | .beam files",
                "run examples/chat.upgrade --events nowhere/x | cannot be written | folder that exists",
                "run examples/chat.upgrade --runtime beam://a@b --cookie-file nowhere | nowhere cannot be read | who may",
                "fmt | segue fmt needs FILE | see segue fmt --help",
                "fmt nope.upgrade | there is no file | check the path",
                "fmt examples | is a folder | name a script in it",
                "fmt - examples/chat.upgrade | goes with no other file | apart",
                "check -Q=S3CRET examples/chat.upgrade | there is no option -Q | see segue check --help",
                "check -P drian=2s examples/chat.upgrade | no parameter drian | did you mean drain?",
                "check -P drain=2 examples/chat.upgrade | duration | literal",
                "check --code x examples/chat.upgrade | there is no option --code | see segue check --help",
                "help rnu | there is no command \"rnu\" | did you mean run?",
                "explain seg9999 | no diagnostic \"seg9999\" | SEG",
                "fmt --output dot examples/chat.upgrade | cannot write \"dot\" | text or json",
                "fmt --chek examples/chat.upgrade | there is no option --chek | did you mean --check?",
                "explain SEG9999 | no diagnostic \"SEG9999\" | SEG"
            })
    void aWrongCallSaysWhatIsWrongAndTheWayOut(String arguments, String message, String hint) {
        Called called = Called.with(arguments.split(" "));
        assertEquals(2, called.exitCode(), called.err());
        assertEquals("", called.out());
        String[] lines = called.err().split("\n");
        assertEquals(2, lines.length, called.err());
        assertTrue(lines[0].startsWith("segue: error SEG07") && lines[0].contains(message), called.err());
        assertTrue(lines[1].startsWith("  hint: ") && lines[1].contains(hint), called.err());
        assertFalse(called.err().contains("S3CRET"), called.err());
    }

    @Test
    void withoutAnythingTheHelpComesOnStandardError() {
        Called called = Called.with();
        assertEquals(2, called.exitCode());
        assertEquals("", called.out());
        assertTrue(called.err().contains("segue run examples/chat.upgrade"), called.err());
    }

    @ParameterizedTest
    @CsvSource({"help, --help", "help run, run --help", "version, --version", "explain seg0101, explain SEG0101"})
    void whatIsAskedForInAnotherWayIsAnsweredAlike(String asked, String meant) {
        Called called = Called.with(asked.split(" "));
        assertEquals(0, called.exitCode(), called.err());
        assertEquals(Called.with(meant.split(" ")), called);
    }

    @Test
    void aFileThatIsNotUtf8IsAnErrorOfTheScriptAtItsPlace(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("latin.upgrade"), new byte[] {'i', 'n', 'f', 'o', '(', '"', (byte) 0xE9, '"', ')'});
        Called called = Called.in(folder, "check", "latin.upgrade");
        assertEquals(1, called.exitCode());
        assertTrue(called.err().contains("not UTF-8"), called.err());
        assertTrue(called.err().contains("latin.upgrade:1:7"), called.err());
    }

    @ParameterizedTest
    @CsvSource({"check", "plan", "run", "weave", "fmt", "explain"})
    void everyCommandHasHelpWithAnExample(String command) {
        Called called = Called.with(command, "--help");
        assertEquals(0, called.exitCode());
        assertEquals("", called.err());
        assertTrue(called.out().contains("  segue " + command + " "), called.out());
    }
}
