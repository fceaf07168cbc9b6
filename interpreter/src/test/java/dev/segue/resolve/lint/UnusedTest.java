package dev.segue.resolve.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.Segue;
import dev.segue.resolve.LibrarySource;
import dev.segue.source.SourceText;
import dev.segue.syntax.Parser;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, functions and libraries that nothing uses, and those that something does. */
class UnusedTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " // ",
            quoteCharacter = '`',
            value = {
                "let n = 1 // 1 SEG0803 n",
                "let (a, b) = (1, 2);info(\"${a}\") // 1 SEG0803 b",
                "assume [h | t] = [1] else \"no\";info(\"${h}\") // 1 SEG0803 t",
                "await %{a: v} = now() within 1s else \"no\" // 1 SEG0803 v",
                "param p = 1;sleep(1s) // 1 SEG0803 p",
                "step \"s\" { var v = 1 } // 1 SEG0803 v",
                "step \"s\" { var v = 1;v = 2 } // 1 SEG0803 v",
                "step \"s\" { for e in [1] { sleep(1s) } } // 1 SEG0803 e",
                "step \"s\" { parallel for e in [1] { sleep(1s) } } // 1 SEG0803 e",
                "step \"s\" { match now() { case x -> sleep(1s) } } // 1 SEG0803 x",
                "step \"s\" { try { sleep(1s) } rescue { case x -> sleep(1s) } } // 1 SEG0803 x",
                "fn f(a) = 1;info(\"${f(1)}\") // 1 SEG0803 a",
                "info(\"${[1 for e in [1]]}\") // 1 SEG0803 e",
                "step \"s\" { let f = fn(a) -> 1;f(2) } // 1 SEG0803 a",
                "instruction i(a) { sleep(1s) };i(1) // 1 SEG0803 a",
                "let a = 1;step \"s\" { let a = 2;info(\"${a}\") } // 1 SEG0803 a"
            })
    void aNameThatNothingReadsIsReported(String script, String expected) {
        Warned.says(script, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " // ",
            quoteCharacter = '`',
            value = {
                "let _n = 1",
                "let (a, a) = (1, 1)",
                "let n = 1;assume ^n = 1 else \"no\"",
                "let n = 1;step \"s\" { sleep(1s) } undo { info(\"${n}\") }",
                "step \"s\" { let n = 1;sleep(1s) } undo { info(\"${n}\") }",
                "step \"s\" { let n = 1;let f = fn() -> n;f() }",
                "step \"s\" { var v = 1;v += 2;info(\"${v}\") }",
                "param p = 1s;sleep(1s) within p",
                "param p = 1;param q = p + 1;info(\"${q}\")",
                "param p = 1;always { info(\"${p}\") }",
                "param p = 1;fn f() = p;info(\"${f()}\")",
                "upgrade a within p;param p = 1s;sleep(1s)",
                "foreign check instruction i(a) from \"i.js\";i(1)",
                "check instruction c(a) { info(\"${a}\") };check instruction i(a) depends on c { sleep(1s) };i(1)"
            })
    void aNameThatIsReadOrNeededIsNot(String script) {
        Warned.says(script);
    }

    @Test
    void aFunctionThatNoStepReachesIsReportedAndNotWhatItCalls() {
        Warned.says("fn a() = b()\nfn b() = 1\ninfo(\"x\")", "1 SEG0804 a");
        Warned.says("fn a() = b()\nfn b() = a()\ninfo(\"x\")", "1 SEG0804 a");
        Warned.says("fn a() = a()\ninfo(\"x\")", "1 SEG0804 a");
        Warned.says("fn a() = b()\nfn b() = 1\ninfo(\"${a()}\")");
        Warned.says("fn a() = 1\nlet f = a\ninfo(\"${f()}\")");
        Warned.says("fn a() = 1\nparam p = a()\ninfo(\"${p}\")");
        Warned.says("fn a() = 1\nif a() == 1 { info(\"x\") }");
        Warned.says("fn a() = 1\nalways { info(\"${a()}\") }\ninfo(\"x\")");
        Warned.says("fn a() = 1\ninstruction i() { info(\"${a()}\") }\ninfo(\"x\")");
    }

    @Test
    void aLibraryOffersItsFunctionsToOthers() {
        Warned.says("fn a() = 1");
    }

    private static List<String> withLibrary(String library, String script) {
        Segue segue = Segue.builder()
                .libraries(new LibrarySource() {
                    @Override
                    public @Nullable Library find(SourceText user, String path) {
                        return path.equals("lib")
                                ? new Library("lib", Parser.parse(SourceText.of("lib", library)))
                                : null;
                    }
                })
                .build();
        return segue.check(segue.parse(SourceText.of("test.upgrade", script))).diagnostics().stream()
                .map(each -> each.code().id() + " " + each.span().text())
                .toList();
    }

    @Test
    void aUseOfWhichNothingIsTakenIsReported() {
        String library = "fn f(unused) = 1\ninstruction i() { info(\"i\") }";
        assertEquals(List.of("SEG0805 \"lib\""), withLibrary(library, "use \"lib\"\ninfo(\"x\")"));
        assertEquals(List.of("SEG0805 \"lib\""), withLibrary(library, "use \"lib\" as l\ninfo(\"x\")"));
        assertEquals(List.of(), withLibrary(library, "use \"lib\"\ninfo(\"${f(1)}\")"));
        assertEquals(List.of(), withLibrary(library, "use \"lib\" as l\ninfo(\"${l.f(1)}\")"));
        assertEquals(List.of(), withLibrary(library, "use \"lib\"\ni()"));
        assertEquals(List.of(), withLibrary(library, "use \"lib\" as l\nl.i()"));
        assertEquals(
                List.of(),
                withLibrary(
                        "check instruction c() { info(\"c\") }",
                        "use \"lib\"\ninstruction a() depends on c { info(\"a\") }\na()"));
    }

    @Test
    void whatFollowsFromAnErrorIsNotReported() {
        Warned.says("let greeting = \"a\"\ninfo(greting)", "2 SEG0201 greting");
        Warned.says("let a = 1\nlet a = 2", "2 SEG0202 a");
        Warned.says("info(\"${late}\")\nlet late = 1", "1 SEG0204 late");
        Warned.says("let top = 1\nfn f() = top\ninfo(\"${f()}\")", "2 SEG0205 top");
        Warned.says("let total = 5s + 1", "1 SEG0302 5s + 1");
        Warned.says("fn f(n) = m\ninfo(\"${f(1)}\")", "1 SEG0201 m");
        Warned.says("fn number() = 1\ninfo(\"${nunber()}\")", "2 SEG0201 nunber");
        Warned.says("let n = 1\nunheard_of(n)", "2 SEG0201 unheard_of");
        Warned.says("let n = 1\nsleep(1s, n)", "2 SEG0208 n");
    }

    @Test
    void anErrorElsewhereSilencesNothing() {
        Warned.says(
                "let n = 1\nstep \"s\" { let m = 2\nmissing() }", "1 SEG0803 n", "2 SEG0803 m", "3 SEG0201 missing");
    }
}
