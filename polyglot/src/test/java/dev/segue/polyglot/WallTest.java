package dev.segue.polyglot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.run.RunResult;
import dev.segue.run.RunState;
import dev.segue.run.StepFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What JavaScript tries that it may not, and what comes of it: one failure, told at its place. */
@NullUnmarked
class WallTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Java.type('java.io.File') | ReferenceError: Java is not defined",
                "Packages.java.lang.System.exit(1) | ReferenceError: Packages is not defined",
                "java.lang.System.getenv() | ReferenceError: java is not defined",
                "Polyglot.eval('python', '1') | ReferenceError: Polyglot is not defined",
                "load('/etc/passwd') | ReferenceError: load is not defined",
                "read('/etc/passwd') | ReferenceError: read is not defined",
                "require('fs').readFileSync('/etc/passwd') | ReferenceError: require is not defined",
                "process.env.HOME | ReferenceError: process is not defined",
                "new Worker('x.js') | ReferenceError: Worker is not defined",
                "new WebSocket('ws://127.0.0.1') | ReferenceError: WebSocket is not defined",
                "fetch('http://127.0.0.1') | ReferenceError: fetch is not defined",
                "setTimeout(() => 1, 1) | ReferenceError: setTimeout is not defined",
                "quit() | ReferenceError: quit is not defined",
                "info('x') | ReferenceError: info is not defined",
                "Atomics.wait(new Int32Array(new SharedArrayBuffer(8)), 0, 0, 9) | TypeError: Unsupported operation",
            })
    void whatIsOutsideIsNotThere(String attempt, String message) {
        StepFailure failure =
                Trial.of("warm()", "function warm() {\n  " + attempt + "\n}").failure();
        assertEquals("foreign", failure.kind());
        assertEquals(message, failure.message());
        assertEquals("warm.js", failure.span().source().name());
        assertEquals(2, failure.span().line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import('fs')",
                "import('/etc/passwd')",
                "import('./warm.js')",
            })
    void noModuleIsLoaded(String attempt, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("warm.js"), "");
        Trial trial = Trial.of(
                "warm()", "function warm() { " + attempt + ".then(() => console.log('in'), e => console.log('no')) }");
        RunResult result = trial.run();
        assertEquals(RunState.COMPLETED, result.state(), result::toString);
        assertFalse(trial.logged().contains("in"), () -> trial.logged().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "say.constructor.constructor('return Java')()",
                "Object.getPrototypeOf(say).getClass()",
                "say.getClass().forName('java.lang.Runtime')",
                "say.function.call()",
                "pid.value()",
                "pid.value.kind()",
                "pid.getMember('x')",
                "pid.text = 'other'",
                "say('x').getClass()",
                "try { say(say) } catch (e) { e.cause.failure() }",
                "try { say(1, 2, 3, 4) } catch (e) { e.cause.getMessage() }",
            })
    void nothingOfJavaIsReachedThroughWhatIsGiven(String attempt) {
        StepFailure failure = new Trial(
                        "foreign check instruction warm(say: function, pid: any) from \"warm.js\"\n" + "warm(info, 5s)")
                .file("warm.js", "'use strict'\nfunction warm(say, pid) {\n  " + attempt + "\n}")
                .failure();
        assertEquals("warm.js", failure.span().source().name(), failure::toString);
        assertFalse(failure.message().contains("dev.segue"), failure::message);
    }

    @Test
    void aFunctionThatWasKeptCannotBeCalledLater() {
        StepFailure failure = new Trial("""
                foreign check instruction keep(say: function) from "warm.js"
                foreign check instruction use_it() from "warm.js"
                keep(info)
                use_it()
                """)
                .file("warm.js", "let kept\nfunction keep(say) { kept = say }\nfunction use_it() {\n  kept('late')\n}")
                .failure();
        assertEquals("type warm.js:4:3 <info> was given to a call that is over", Trial.told(failure));
    }

    @Test
    void aFunctionPassesOnlyWhereOneIsDeclared() {
        StepFailure failure = new Trial("foreign check instruction warm(it: any) from \"warm.js\"\nwarm(info)")
                .file("warm.js", "function warm(it) {}")
                .failure();
        assertEquals("type", failure.kind());
        assertTrue(failure.message().contains("declared `it: function`"), failure::message);
        StepFailure inside = new Trial("foreign check instruction warm(it: list) from \"warm.js\"\nwarm([info])")
                .file("warm.js", "function warm(it) {}")
                .failure();
        assertTrue(inside.message().contains("<info> cannot be given to foreign code here"), inside::message);
    }

    @Test
    void aFunctionOfForeignCodeDoesNotComeIn() {
        StepFailure failure = new Trial("""
                foreign check instruction warm(each_of: function) from "warm.js"
                fn all(f) = map([1, 2], f)
                warm(all)
                """)
                .file("warm.js", "function warm(all) {\n  all(n => n + 1)\n}")
                .failure();
        assertEquals("type warm.js:2:3 a function cannot be given back to the script", Trial.told(failure));
    }

    @Test
    void twoFilesShareNothing() {
        Trial trial = new Trial("""
                foreign check instruction one() from "one.js"
                foreign check instruction two() from "two.js"
                one()
                two()
                """)
                .file("one.js", "globalThis.leaked = 1; Object.prototype.leaked = 1\nfunction one() {}")
                .file("two.js", "function two() { console.log(typeof leaked, typeof ({}).leaked) }");
        assertEquals(RunState.COMPLETED, trial.run().state());
        assertEquals("undefined undefined", trial.logged().getFirst());
    }
}
