package dev.segue.erlang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTextTest {
    private static TermSyntaxException mistake(byte[] content) {
        return assertThrows(TermSyntaxException.class, () -> TermText.read(content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a, b | 1:6 | `}` belongs here, not the end of the text",
                "{a, b} | 1:7 | a full stop is missing behind the term that begins at 1:1",
                "{a, b} c. | 1:8 | a full stop belongs here, not `c`",
                "{a, }. | 1:5 | a term belongs here, not `}`",
                "{\"a, b}. | 1:2 | this string is never closed",
                "['a]. | 1:2 | this quoted atom is never closed",
                "{Version}. | 1:2 | a term has no variables, but here is `Version`; an atom is quoted",
                "{after}. | 1:2 | `after` is a reserved word; an atom of that name is quoted",
                "99#1. | 1:1 | the base of a number is 2 to 36, not 99",
                "1.0e999. | 1:1 | the float 1.0e999 is too large",
                "\"\\x{110000}\". | 1:3 | a character's number is written `\\x41` or `\\x{1F600}`, up to 10FFFF in hexadecimal",
                "{a; b}. | 1:3 | no term has the character `;` here",
                "<<1:8/utf8>>. | 1:3 | a segment of this type has no size",
                "<<1:99999999999>>. | 1:5 | the size of a segment is a number from 0 to 1048576",
                "{\"é😀\", x y}. | 1:10 | `}` belongs here, not `y`"
            })
    void aMistakeHasItsPlaceAndSaysWhatIsWrong(String row) {
        String[] parts = row.split(" \\| ");
        TermSyntaxException mistake = mistake(parts[0].getBytes(StandardCharsets.UTF_8));
        assertEquals(parts[2], mistake.getMessage());
        assertEquals(parts[1], mistake.position().toString());
    }

    @Test
    void latin1IsReadWhereTheFileSaysSo() {
        String text = "%% coding: latin-1\n{\"\u00e9\"}.\n";
        Term expected = Tuple.of(ListTerm.charlist("\u00e9"));
        assertEquals(
                List.of(expected),
                TermText.read(text.getBytes(StandardCharsets.ISO_8859_1)).terms());
        byte[] undeclared = "\n{\"\u00e9\"}.\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("2:3", mistake(undeclared).position().toString());
    }

    @Test
    void deepNestingIsRefusedAndNoEndOfTheStack() {
        byte[] deep = "{".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        assertEquals("terms nest deeper than 250 here", mistake(deep).getMessage());
        assertEquals(
                "this number has more than 100000 digits",
                mistake("9".repeat(10_000_000).getBytes(StandardCharsets.UTF_8)).getMessage());
    }

    @Test
    void tuplesHaveTheirPlaces() {
        TermText text = TermText.read("{a,\n  {a}}. {a}.");
        Tuple outer = (Tuple) text.terms().getFirst();
        assertEquals(Optional.of(new Position(1, 1)), text.places().of(outer));
        assertEquals(Optional.of(new Position(2, 3)), text.places().of(outer.at(1)));
        assertEquals(
                Optional.of(new Position(2, 9)), text.places().of(text.terms().get(1)));
        assertEquals(Optional.empty(), text.places().of(Tuple.of(Atom.of("a"))));
    }

    @Test
    void whatDoesNotFitOnALineHasALineForEachElement() {
        String text = """
                {"2.0",
                 [{"1.0",
                   [],
                   [{load_object_code,{chat,"2.0",[chat_channel,chat_room]}},
                    point_of_no_return,
                    {suspend,[chat_channel,{chat_room,10000}]},
                    {load,{chat_channel,brutal_purge,brutal_purge}}]}],
                 []}.
                """;
        assertEquals(text, TermWriter.write(TermText.read(text).terms()));
    }

    @Test
    void whatHasNoTextIsRefused() {
        Term pid = new Pid(Atom.of("a@b"), 1, 2, 3);
        assertThrows(IllegalArgumentException.class, () -> TermWriter.write(List.of(Tuple.of(pid))));
    }
}
