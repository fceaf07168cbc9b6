package dev.segue.erlang.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.io.ByteArrayOutputStream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedDecodingTest {
    /** Module, index and hash of a fun, and the pid that made it. */
    private static final byte[] MAKER = {119, 0, 97, 0, 97, 0, 88, 119, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    private final TermDecoder decoder = new TermDecoder();

    @ParameterizedTest
    @ValueSource(ints = {105, 108, 109, 111, 116})
    void aLengthOfGibibytesIsRefusedBeforeAnythingIsAllocated(int tag) {
        byte[] bytes = {(byte) 131, (byte) tag, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xf0, 0, 106, 106, 106};
        assertThrows(MalformedTermException.class, () -> decoder.decode(bytes));
    }

    @Test
    void nestedContainersCannotAnnounceTheSameBytesTwice() {
        ByteBuilder out = new ByteBuilder(1 << 20);
        out.u8(131);
        for (int level = 0; level < 450; level++) {
            out.u8(105).u32(1_000_000);
        }
        out.bytes(new byte[1_000_000]);
        long before = Runtime.getRuntime().totalMemory();
        assertThrows(MalformedTermException.class, () -> decoder.decode(out.toBytes()));
        assertTrue(Runtime.getRuntime().totalMemory() - before < 1L << 30);
    }

    @ParameterizedTest
    @ValueSource(ints = {104, 108, 116, 113, 112})
    void deepNestingIsMalformedAndOverflowsNoStack(int tag) {
        ByteBuilder out = new ByteBuilder(1 << 20);
        out.u8(131);
        for (int level = 0; level < 100_000; level++) {
            nest(tag, out);
        }
        byte[] bytes = out.u8(106).toBytes();
        assertThrows(MalformedTermException.class, () -> decoder.decode(bytes));
    }

    private static void nest(int tag, ByteBuilder out) {
        switch (tag) {
            case 104 -> out.u8(104).u8(1);
            case 108 -> out.u8(108).u32(1);
            case 116 -> out.u8(116).u32(1);
            case 113 -> out.u8(113).u8(119).u8(0).u8(119).u8(0);
            default ->
                out.u8(112).u32(100).u8(0).bytes(new byte[16]).u32(0).u32(1).bytes(MAKER);
        }
    }

    @Test
    void theDeepestTermAllowedGoesBothWaysAndCanBeComparedAndPrinted() {
        Term term = Atom.OK;
        for (int level = 0; level < Limits.DEEPEST; level++) {
            term = Tuple.of(term);
        }
        Term back = decoder.decode(TermEncoder.encode(term));
        assertEquals(term, back);
        assertEquals(term.hashCode(), back.hashCode());
        assertEquals("{".repeat(Limits.DEEPEST) + "ok" + "}".repeat(Limits.DEEPEST), back.toString());
        Term tooDeep = Tuple.of(term);
        assertThrows(UnencodableTermException.class, () -> TermEncoder.encode(tooDeep));
    }

    @Test
    void aCompressedTermIsUnfolded() throws Exception {
        Term list = ListTerm.charlist("a".repeat(60_000));
        assertEquals(list, decoder.decode(compressed(TermEncoder.encode(list), 0)));
    }

    @Test
    void aCompressedTermThatLiesAboutItsSizeIsMalformed() throws Exception {
        byte[] content = TermEncoder.encode(Binary.of(new byte[100_000]));
        for (int lie : new int[] {-1, 1, -100_000, 10_000, 1 << 30, Integer.MIN_VALUE}) {
            byte[] bytes = compressed(content, lie);
            assertThrows(MalformedTermException.class, () -> decoder.decode(bytes));
        }
        TermDecoder strict = new TermDecoder(new Limits(10, 1000));
        byte[] honest = compressed(content, 0);
        assertThrows(MalformedTermException.class, () -> strict.decode(honest));
    }

    private static byte[] compressed(byte[] versioned, int lie) throws Exception {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(versioned, 1, versioned.length - 1);
        }
        return new ByteBuilder(64)
                .u8(131)
                .u8(80)
                .u32(versioned.length - 1 + lie)
                .bytes(deflated.toByteArray())
                .toBytes();
    }

    @Test
    void whatFollowsATermIsMalformedAndWhatStandsBeforeTheVersionToo() {
        assertThrows(MalformedTermException.class, () -> decoder.decode(new byte[] {(byte) 131, 106, 106}));
        assertThrows(MalformedTermException.class, () -> decoder.decode(new byte[] {106}));
        assertThrows(MalformedTermException.class, () -> decoder.decode(new byte[0]));
        assertThrows(MalformedTermException.class, () -> decoder.decode(new byte[] {(byte) 131}));
    }

    @Test
    void anInfiniteFloatAndARepeatedKeyAreMalformed() {
        byte[] infinite =
                new ByteBuilder(16).u8(131).u8(70).u64(0x7ff0000000000000L).toBytes();
        assertThrows(MalformedTermException.class, () -> decoder.decode(infinite));
        byte[] twice = {(byte) 131, 116, 0, 0, 0, 2, 97, 1, 106, 97, 1, 106};
        assertThrows(MalformedTermException.class, () -> decoder.decode(twice));
    }
}
