package dev.segue.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.source.Diagnostic;
import dev.segue.source.LintCode;
import dev.segue.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What fingers write that are used to other languages: one message, at the sign or word itself, with what to write. */
class HabitsTest {
    private static void told(String script, String underlined, String hint) {
        List<Diagnostic> found = Parser.parse(
                        SourceText.of("habit.upgrade", script.replace("⏎", "\n").replace("·", "\u200B")))
                .diagnostics();
        assertEquals(1, found.size(), found.toString());
        assertEquals(underlined == null ? "" : underlined, found.get(0).span().text(), found.toString());
        assertTrue(String.join("", found.get(0).hints()).contains(hint), found.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "step \"a\" { if a || b { } } ¦ || ¦ write \u0060or\u0060",
                "step \"a\" { if 1 =/= 2 { } } ¦ =/= ¦ !=",
                "step \"a\" { if 1 /= 2 { } } ¦ /= ¦ !=",
                "step \"a\" { if 1 !== 2 { } } ¦ !== ¦ !=",
                "step \"a\" { if 1 <> 2 { } } ¦ <> ¦ !=",
                "info(\"a\" <> \"b\") ¦ <> ¦ ++",
                "step \"a\" { if 1 =:= 2 { } } ¦ =:= ¦ ==",
                "step \"a\" { if 1 === 2 { } } ¦ === ¦ ==",
                "step \"a\" { if 1 =< 2 { } } ¦ =< ¦ <=",
                "let x := 5 ¦ := ¦ let name = …",
                "step \"a\" { x := 5 } ¦ := ¦ let name = …",
                "step \"a\" { var x = 5⏎ x *= 2 } ¦ *= ¦ x = x * …",
                "step \"a\" { for x <- [1] { } } ¦ <- ¦ for x in list",
                "step \"a\" { for x in 1...3 { } } ¦ ... ¦ 1..10",
                "let b = <<1, 2>> ¦ << ¦ no binaries",
                "let b = 2 ** 3 ¦ ** ¦ multiply",
                "/* words */⏎info(1) ¦ /* ¦ #",
                "// words⏎info(1) ¦ // ¦ #",
                "-- words⏎info(1) ¦ -- ¦ #",
                "param x :: integer ¦ :: ¦ one \u0060:\u0060",
                "info(1)⏎=======⏎info(2) ¦ ======= ¦ left of a merge",
                "let b = ~r/a.c/ ¦ ~r/a.c/ ¦ no sigils",
                "info(f\"{x}\") ¦ \" ¦ ${value}"
            })
    void aSignOfAnotherLanguageIsToldOfWhole(String script, String underlined, String hint) {
        told(script, underlined, hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "step \"a\" do⏎  info(1)⏎end ¦ do ¦ braces",
                "fn f(x) do⏎  return x⏎end ¦ do ¦ braces",
                "step \"a\" { begin f() } ¦ begin ¦ braces",
                "step \"a\" { if a { } elseif b { } } ¦ elseif ¦ else if",
                "step \"a\" { if a: f() } ¦ : ¦ { … }",
                "step \"a\" { match 5 { 5 -> f() } } ¦ 5 ¦ begins with \u0060case\u0060",
                "step \"a\" { match 5 { case 5 -> f(), case _ -> g() } } ¦ , ¦ without commas",
                "step \"a\" { match 5 { case 5 -> f() else -> g() } } ¦ else ¦ case _ -> …",
                "step \"a\" { match 5 { case 5 | 6 -> f() } } ¦ | ¦ two cases",
                "step \"a\" { match 5 { case 5 if b -> f() } } ¦ if ¦ when",
                "step \"a\" { case 5 { } } ¦ case ¦ match x { case 1 -> … }",
                "step \"a\" { try { f() } rescue e { } } ¦ e ¦ rescue { case failure -> … }",
                "step \"a\" { try { f() } finally { } } ¦ finally ¦ always",
                "step \"a\" { assert b } ¦ assert ¦ assume",
                "assume 1 == 2 ¦  ¦ else",
                "assume 1 == 2, \"words\" ¦ , ¦ else",
                "assume 1 == 2 else { f() } ¦ { ¦ else \"…\"",
                "await 1 == 2 else \"words\" ¦ else ¦ within 5s",
                "let f = fn x -> x ¦ x ¦ fn(x) -> …",
                "let f = fn -> 1 ¦ -> ¦ fn(x) -> …",
                "fn f x = x ¦ x ¦ parentheses",
                "instruction f { } ¦ { ¦ parentheses",
                "instruction f() = g() ¦ = ¦ braces",
                "fn f(x): integer = x ¦ : ¦ not written",
                "fn f(x) { x } ¦ x ¦ return x",
                "param y int = 5 ¦ int ¦ param name: duration",
                "let mut x = 5 ¦ x ¦ var name = …",
                "let x, y = f() ¦ , ¦ let (a, b) = …",
                "let {a, b} = f() ¦ { ¦ (a, b)",
                "let m = {:ok, 1} ¦ { ¦ (a, b)",
                "let m = %{\"a\": 1} ¦ : ¦ =>",
                "let m = %{a = 1} ¦ = ¦ name: value",
                "let l = [1 2] ¦ 2 ¦ missing",
                "let l = [1, 2,, 3] ¦ , ¦ too many",
                "f(timeout = 5s) ¦ = ¦ timeout: 5s",
                "let x = 3 not in l ¦ not ¦ not x in list",
                "let x = 5 rem 2 ¦ rem ¦ mod",
                "let x = a is nil ¦ is ¦ ==",
                "let x = 2 ^ 3 ¦ ^ ¦ no sign",
                "let x = 1 if a else 2 ¦ else ¦ if a { b } else { c }",
                "let x = if a { 1 }⏎info(x) ¦  ¦ if a { b } else { c }",
                "let x = for y in l { y } ¦ for ¦ [x for x in list]",
                "let x = \"a ${} b\" ¦ } ¦ \\$",
                "info(1), info(2) ¦ , ¦ no commas",
                "info(1). ¦  ¦ delete",
                ":chat.stop() ¦ :chat ¦ call(:module, :function, [])",
                "upgrade :chat ¦ :chat ¦ upgrade chat",
                "upgrade chat, from \"1\" to \"2\" ¦ , ¦ no commas",
                "upgrade chat from \"1\" to \"2\" { } ¦ { ¦ without braces",
                "upgrade chat on failure: rollback ¦ : ¦ on failure rollback",
                "upgrade chat on failure undo ¦ undo ¦ on failure rollback",
                "step a { } ¦ a ¦ \"a\"",
                "step(\"a\") { } ¦ ( ¦ without parentheses",
                "use lib ¦ lib ¦ \"lib\"",
                "resume-channels(:chat) ¦ resume ¦ resume_channels",
                "let x-y = 5 ¦ - ¦ x_y",
                "point of no return ¦ point ¦ point_of_no_return"
            })
    void aFormOfAnotherLanguageIsToldWhereItDiffers(String script, String underlined, String hint) {
        told(script, underlined, hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "sleep(5 s) ¦ s ¦ 5s\u0060",
                "sleep(5 seconds) ¦ seconds ¦ 5s\u0060",
                "sleep(5sec) ¦ 5sec ¦ 5s\u0060",
                "sleep(5min) ¦ 5min ¦ 5m\u0060",
                "let x = 64 MB ¦ MB ¦ 64MiB\u0060",
                "let x = 0X1F ¦ 0X1F ¦ 0x1f",
                "let x = 0b101 ¦ 0b101 ¦ hexadecimal",
                "let x = .5 ¦ . ¦ 0.5",
                "let x = 5.⏎info(x) ¦ . ¦ 5.0",
                "let x· = 1 ¦ · ¦ delete it",
                "% words⏎info(1) ¦ % ¦ for a comment",
                "info(\"hello”) ¦ \"hello”) ¦ straight"
            })
    void aNumberOrLetterOfAnotherLanguageIsToldToo(String script, String underlined, String hint) {
        told(script, underlined.replace("·", "\u200B"), hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "f(16#FF) ¦ 16#FF ¦ 0xff\u0060",
                "f(2#101, 5)⏎info(1) ¦ 2#101 ¦ \u00605\u0060",
                "step \"a\" { let x = 16#1F }⏎info(1) ¦ 16#1F ¦ 0x1f\u0060",
                "let l = [1, 36#zz] ¦ 36#zz ¦ \u00601295\u0060",
                "let m = #{a: 1}⏎let x = 5 ¦ #{ ¦ %{name: value}",
                "let m = #{}⏎let x = 5 ¦ #{ ¦ %{name: value}",
                "f(#{a: 1}) ¦ #{ ¦ %{name: value}",
                "f(1, #{a: 1}, 2)⏎info(1) ¦ #{ ¦ %{name: value}",
                "step \"a\" { let m = #{:a => 1} }⏎info(1) ¦ #{ ¦ %{key => value}",
                "step \"a\" { return #{a: %{b: 1}} }⏎info(1) ¦ #{ ¦ %{",
                "let m = [#{⏎  :a => 1,⏎  :b => 2⏎}]⏎let x = 5 ¦ #{ ¦ %{",
                "step \"a\" { match x { case #{a: 1} -> f() } } ¦ #{ ¦ %{"
            })
    void whatIsNoCommentElsewhereIsToldAtItsPlace(String script, String underlined, String hint) {
        told(script, underlined, hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "let x = #{{{ a fold⏎)",
                "let x = 5 # 16#FF⏎let y = )",
                "let x = 5 #{a: 1}⏎let y = )",
                "let x = #{ a thought⏎  5⏎let y = )",
                "let x = 5#th of all⏎let y = )",
                "let x = # {a: 1}⏎  5⏎let y = )",
                "f(1, #{a: 1}, as they say⏎  2)⏎let y = )",
                "# let m = #{a: 1}⏎let y = )"
            })
    void aCommentIsBlamedForNothingElse(String script) {
        told(script, ")", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let x = #{{{ a fold\n5",
                "let x = #{a: 1}\n5",
                "let x = 16 #FF is meant\ninfo(x)",
                "f(1)#2",
                "let x = 5#th of all",
                "let x = 1#1",
                "f(#{a: 1}\n)"
            })
    void aCommentThatHarmsNothingIsOne(String script) {
        assertEquals(List.of(), Parser.parse(SourceText.of("a", script)).diagnostics());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "let x = 16#FF ¦ 16#FF ¦ write `0xff`, or a space before a comment",
                "let x = 16#FF is meant⏎info(x) ¦ 16#FF ¦ write `0xff`, or a space before a comment",
                "sleep(2#101⏎)⏎f(1) ¦ 2#101 ¦ write `5`, or a space before a comment"
            })
    void aNumberThatIsReadInPartIsToldOfThoughNothingIsWrong(String script, String underlined, String hint) {
        Diagnostic told = Parser.parse(SourceText.of("a", script.replace('⏎', '\n')))
                .diagnostics()
                .getFirst();
        assertEquals(LintCode.OTHER_NUMBER, told.code());
        assertFalse(told.isError());
        assertEquals(underlined, told.span().text());
        assertEquals(List.of(hint), told.hints());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "for (let i = 0; i < n; i++) { f(i) } ¦ (let i = 0; i < n; i++) ¦ for i in 0..9",
                "for (i = 0; i < n; i += 1) { f(i) } ¦ (i = 0; i < n; i += 1) ¦ for i in 0..9",
                "for (int i = 0; i < n; i++) {⏎  f(i)⏎} ¦ (int i = 0; i < n; i++) ¦ for i in 0..9",
                "for(var i = 0; i < n; i++) f(i) ¦ (var i = 0; i < n; i++) ¦ for i in 0..9",
                "for (;;) { f() } ¦ (;;) ¦ for i in 0..9",
                "for (x in list) { f(x) } ¦ (x in list) ¦ for x in list",
                "for (const x of list) { f(x) } ¦ (const x of list) ¦ for x in list",
                "for (x) { f(x) } ¦ (x) ¦ for x in list",
                "for (a, b) { f(a) } ¦ (a, b) ¦ for x in list",
                "for (a, b 5) in list { f(a) } ¦ 5 ¦ "
            })
    void aLoopOfAnotherLanguageIsToldOfOnce(String loop, String underlined, String hint) {
        told("step \"a\" {⏎  " + loop + "⏎  g()⏎}", underlined, hint == null ? "" : hint);
        told("step \"a\" { " + loop + " }", underlined, hint == null ? "" : hint);
    }

    @Test
    void aLoopAmongStepsIsOutOfPlaceAndThatIsAll() {
        told("for (let i = 0; i < n; i++) { f(i) }⏎info(1)", "for", "put it into a step");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "step \"a\" do⏎  f()⏎end⏎end ¦ end",
                "step \"a\" do⏎  f()⏎end⏎step \"b\" {⏎  g()⏎end ¦ {",
                "step \"a\" do⏎  f()⏎end⏎let x = 5 end ¦ end",
                "step \"a\" do⏎  f()⏎end⏎f(1 end ¦ end",
                "step \"a\" do⏎  f()⏎end ) ¦ )",
                "step \"a\" do⏎  f()⏎end⏎info(1)⏎end⏎info(2) ¦ end",
                "step \"a\" do⏎  f()⏎end⏎let y = ) ¦ )"
            })
    void behindABodyOfAnotherLanguageTheNextMistakeIsTold(String script, String underlined) {
        List<Diagnostic> found = Parser.parse(SourceText.of("habit.upgrade", script.replace("⏎", "\n")))
                .diagnostics();
        assertEquals(
                List.of("do", underlined),
                found.stream().map(each -> each.span().text()).toList(),
                found.toString());
    }

    @Test
    void bodiesInBodiesOfAnotherLanguageAreToldOfWhereTheyBegin() {
        List<Diagnostic> found = Parser.parse(SourceText.of(
                        "habit.upgrade", "step \"a\" do\n  if b do\n    f()\n  end\nend\nstep \"c\" do\n  g()\nend\n"))
                .diagnostics();
        assertTrue(found.stream().allMatch(each -> each.span().text().equals("do")), found.toString());
    }
}
