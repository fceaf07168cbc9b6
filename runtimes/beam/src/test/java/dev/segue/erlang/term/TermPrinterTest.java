package dev.segue.erlang.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermPrinterTest {
    @Test
    void identifiersShowTheirNode() {
        Atom node = Atom.of("chat@host");
        assertEquals("<chat@host.214.0>", new Pid(node, 214, 0, 1).toString());
        assertEquals("<chat@host.4294967295.1>", new Pid(node, -1, 1, 1).toString());
        assertEquals("#Ref<chat@host.3.2.1>", new Reference(node, 7, List.of(1, 2, 3)).toString());
        assertEquals("#Port<chat@host.5>", new Port(node, 5, 1).toString());
    }

    @Test
    void longTermsAreCut() {
        Term list = new ListTerm(java.util.Collections.nCopies(10_000, Atom.of("element")));
        String text = TermPrinter.print(list, 50);
        assertEquals(51, text.length());
        assertTrue(text.endsWith("…"));
        assertEquals("#Integer<100001 bits>", TermPrinter.print(Int.of(BigInteger.TWO.pow(100_000)), 50));
    }

    @Test
    void mapsAndTextAreWrittenAsInErlang() {
        assertEquals(
                "#{a => <<\"é\"/utf8>>}",
                MapTerm.of(Map.of(Atom.of("a"), Binary.utf8("é"))).toString());
        assertEquals("\"a\\nb\"", ListTerm.charlist("a\nb").toString());
        assertEquals(
                "[1,2|3]",
                ImproperList.of(List.of(Int.of(1), Int.of(2)), Int.of(3)).toString());
    }

    @Test
    void equalityIsErlangsExactEquality() {
        assertEquals(ListTerm.charlist("ab"), ListTerm.ofBytes(new byte[] {'a', 'b'}));
        assertEquals(
                ListTerm.charlist("ab").hashCode(),
                ListTerm.ofBytes(new byte[] {'a', 'b'}).hashCode());
        assertNotEquals(Int.of(1), FloatTerm.of(1.0));
        assertEquals(ListTerm.charlist("abc"), ImproperList.of(List.of(Int.of('a')), ListTerm.charlist("bc")));
        assertEquals(new BitString(Binary.of((byte) 0xff), 1), new BitString(Binary.of((byte) 0x80), 1));
    }
}
