package dev.segue.erlang.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.BitString;
import dev.segue.erlang.term.ExternalFun;
import dev.segue.erlang.term.FloatTerm;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.LocalFun;
import dev.segue.erlang.term.LocalTerm;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Port;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of term by bytes written from the manual («External Term Format»), also kinds no older node sends. */
class WireFormatTest {
    private static final Atom NODE = Atom.of("a@b");

    record Example(String what, String hex, Term term, boolean written) {
        @Override
        public String toString() {
            return what;
        }

        byte[] bytes() {
            return HexFormat.of().parseHex("83" + hex.replace(" ", ""));
        }
    }

    private static Example both(String what, String hex, Term term) {
        return new Example(what, hex, term, true);
    }

    private static Example onlyRead(String what, String hex, Term term) {
        return new Example(what, hex, term, false);
    }

    static List<Example> present() {
        return List.of(
                both("SMALL_ATOM_UTF8_EXT", "77 05 68c3a96c6c", Atom.of("héll")),
                both("ATOM_UTF8_EXT", "76 0100" + "c3a9".repeat(128), Atom.of("é".repeat(128))),
                both("SMALL_INTEGER_EXT", "61 ff", Int.of(255)),
                both("INTEGER_EXT", "62 ffffffff", Int.of(-1)),
                both("SMALL_BIG_EXT", "6e 04 00 00000080", Int.of(1L << 31)),
                both("SMALL_BIG_EXT, least of 64 bits", "6e 08 01 0000000000000080", Int.of(Long.MIN_VALUE)),
                both(
                        "SMALL_BIG_EXT, beyond 64 bits",
                        "6e 09 01 000000000000000001",
                        Int.of(BigInteger.TWO.pow(64).negate())),
                both("LARGE_BIG_EXT", "6f 00000100 00" + "00".repeat(255) + "01", Int.of(BigInteger.TWO.pow(2040))),
                both("NEW_FLOAT_EXT", "46 3ff8000000000000", FloatTerm.of(1.5)),
                both(
                        "NEW_FLOAT_EXT, minus zero, a term of its own from OTP 27",
                        "46 8000000000000000",
                        FloatTerm.of(-0.0)),
                both("BIT_BINARY_EXT", "4d 00000001 03 a0", new BitString(Binary.of((byte) 0xa0), 3)),
                both(
                        "NEW_PID_EXT, all 64 bits, OTP 26",
                        "58 77 03 614062 ffffffff fffffffe 65a1b2c3",
                        new Pid(NODE, -1, -2, 0x65a1b2c3)),
                both(
                        "NEWER_REFERENCE_EXT, five words, OTP 26",
                        "5a 0005 77 03 614062 00000007 00000001 00000002 00000003 00000004 ffffffff",
                        new Reference(NODE, 7, List.of(1, 2, 3, 4, -1))),
                both(
                        "V4_PORT_EXT, 64 bits, OTP 26",
                        "78 77 03 614062 ffffffffffffffff 00000007",
                        new Port(NODE, -1L, 7)),
                both("NEW_PORT_EXT", "59 77 03 614062 00000005 00000007", new Port(NODE, 5, 7)),
                both("EXPORT_EXT", "71 77 05 6c69737473 77 03 6d6170 61 02", ExternalFun.of("lists", "map", 2)),
                both("STRING_EXT", "6b 0003 616263", ListTerm.charlist("abc")),
                both("LIST_EXT", "6c 00000001 62 00000100 6a", ListTerm.of(Int.of(256))));
    }

    static List<Example> past() {
        return List.of(
                onlyRead("ATOM_EXT, as term_to_binary writes before OTP 26", "64 0004 68e96c6c", Atom.of("héll")),
                onlyRead("SMALL_ATOM_EXT", "73 02 6f6b", Atom.OK),
                onlyRead("FLOAT_EXT", "63 312e35" + "30".repeat(19) + "652b3030 0000000000", FloatTerm.of(1.5)),
                onlyRead("PID_EXT", "67 64 0003 614062 00000005 00000006 03", new Pid(NODE, 5, 6, 3)),
                onlyRead("PORT_EXT", "66 64 0003 614062 00000005 03", new Port(NODE, 5, 3)),
                onlyRead(
                        "V4_PORT_EXT of a small number",
                        "78 77 03 614062 0000000000000005 00000007",
                        new Port(NODE, 5, 7)),
                onlyRead("REFERENCE_EXT", "65 64 0003 614062 00000005 03", new Reference(NODE, 3, List.of(5))),
                onlyRead(
                        "NEW_REFERENCE_EXT",
                        "72 0002 64 0003 614062 03 00000005 00000006",
                        new Reference(NODE, 3, List.of(5, 6))),
                onlyRead("LIST_EXT of bytes", "6c 00000002 61 61 61 62 6a", ListTerm.charlist("ab")),
                onlyRead("LARGE_TUPLE_EXT of few", "69 00000000", new dev.segue.erlang.term.Tuple(List.of())));
    }

    @ParameterizedTest
    @MethodSource({"present", "past"})
    void everyKindIsRead(Example example) {
        assertEquals(example.term(), new TermDecoder().decode(example.bytes()));
    }

    @ParameterizedTest
    @MethodSource("present")
    void everyPresentKindIsWrittenAsTheManualSays(Example example) {
        assertArrayEquals(example.bytes(), TermEncoder.encode(example.term()));
    }

    @Test
    void aFunIsKeptAsItWasSent() {
        byte[] fun = new Example(
                        "NEW_FUN_EXT",
                        "70 0000003b 01 000102030405060708090a0b0c0d0e0f 00000002 00000001 77 01 6d 61 02 62 00ffff00"
                                + " 58 77 03 614062 00000001 00000000 00000007 61 2a",
                        ListTerm.NIL,
                        true)
                .bytes();
        LocalFun read = assertInstanceOf(LocalFun.class, new TermDecoder().decode(fun));
        assertEquals(Atom.of("m"), read.module());
        assertEquals(1, read.arity());
        assertArrayEquals(fun, TermEncoder.encode(read));
    }

    @Test
    void aTermInTheFormatOfOneNodeIsKeptAsItWasSent() {
        byte[] local = {(byte) 131, 121, 1, 2, 3, 4, 5, 6, 7, 8, 97, 1};
        LocalTerm read = assertInstanceOf(LocalTerm.class, new TermDecoder().decode(local));
        assertArrayEquals(local, TermEncoder.encode(read));
    }
}
