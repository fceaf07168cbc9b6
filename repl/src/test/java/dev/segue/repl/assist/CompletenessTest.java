package dev.segue.repl.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "1 + 2 | Complete[]",
                ":doc ( | Complete[]",
                ":time count([1, | More[why=BRACKET, opening=[]",
                ":time 1 | Complete[]",
                ":time | Complete[]",
                ":ok | Complete[]",
                ":ok == | More[why=REST, opening=]",
                "info( | More[why=BRACKET, opening=(]",
                "[1, | More[why=BRACKET, opening=[]",
                "%{a: | More[why=BRACKET, opening=%{]",
                "\"a ${ | More[why=BRACKET, opening=${]",
                "\"\"\" a | More[why=TEXT, opening=\"\"\"]",
                "if x { | More[why=BLOCK, opening={]",
                "fn f(x) { return x } | Complete[]",
                "1 + | More[why=REST, opening=]",
                "let x = | More[why=REST, opening=]",
                "1 + ) | Wrong[]",
                "\"a | Wrong[]",
                "} | Wrong[]",
            })
    void tells(String text, String expected) {
        assertEquals(expected, Completeness.of(text, Example.COMMANDS).toString());
    }
}
