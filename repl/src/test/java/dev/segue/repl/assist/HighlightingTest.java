package dev.segue.repl.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightingTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "info(\"hi\") | info=CALLABLE (=SIGN \"=TEXT hi=TEXT \"=TEXT )=SIGN",
                "let x = x + y | let=KEYWORD x=NAME ==SIGN x=NAME +=SIGN y=UNKNOWN",
                "sockets | sockets=NAME",
                "inof(1) | inof=UNKNOWN (=SIGN 1=NUMBER )=SIGN",
                "resume(p, timeout: 5s) | resume=CALLABLE (=SIGN p=UNKNOWN ,=SIGN timeout=LABEL :=SIGN 5s=NUMBER )=SIGN",
                "%{for: :ok} | %{=SIGN for=LABEL :=SIGN :ok=ATOM }=SIGN",
                "drain.if | drain=NAME .=SIGN if=LABEL",
                "fn f(a: atom) = f(a) | fn=KEYWORD f=NAME (=SIGN a=LABEL :=SIGN atom=UNKNOWN )=SIGN ==SIGN f=NAME (=SIGN a=NAME )=SIGN",
                ":doc count | :doc=COMMAND count=CALLABLE",
                ":load a b | :load=COMMAND",
                ":time count(sockets) | :time=COMMAND count=CALLABLE (=SIGN sockets=NAME )=SIGN",
                ":chat # rest | :chat=ATOM # rest=COMMENT",
                "\"a\\n${1}\" | \"=TEXT a=TEXT \\n=ESCAPE ${=SIGN 1=NUMBER }=SIGN \"=TEXT",
                "1 § 2 | 1=NUMBER §=MISTAKE 2=NUMBER",
                "foo() within 5s | foo=UNKNOWN (=SIGN )=SIGN within=KEYWORD 5s=NUMBER",
                "let limit = 1 limit | let=KEYWORD limit=NAME ==SIGN 1=NUMBER limit=NAME",
                "for (a, b) in drain {} | for=KEYWORD (=SIGN a=NAME ,=SIGN b=NAME )=SIGN in=KEYWORD drain=NAME {=SIGN }=SIGN",
            })
    void tellsTheKindOfEachPart(String text, String parts) {
        assertEquals(
                parts,
                Highlighting.of(text, Example.NAMES, Example.COMMANDS).stream()
                        .map(each -> text.substring(each.start(), each.end()) + "=" + each.kind())
                        .collect(Collectors.joining(" ")));
    }
}
