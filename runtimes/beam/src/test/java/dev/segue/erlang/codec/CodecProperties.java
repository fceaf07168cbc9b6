package dev.segue.erlang.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.TermPrinter;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodecProperties {
    private final TermDecoder decoder = new TermDecoder();

    @Provide
    Arbitrary<Term> terms() {
        return Terms.any();
    }

    @Property(tries = 600)
    void whatIsEncodedIsDecodedAsTheSameTerm(@ForAll("terms") Term term) {
        Term back = decoder.decode(TermEncoder.encode(term));
        assertEquals(term, back);
        assertEquals(term.hashCode(), back.hashCode());
        assertEquals(term.toString(), back.toString());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aTermCutShortIsMalformed(@ForAll("terms") Term term, @ForAll Random random) {
        byte[] whole = TermEncoder.encode(term);
        byte[] part = Arrays.copyOf(whole, random.nextInt(whole.length));
        assertThrows(MalformedTermException.class, () -> decoder.decode(part));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void changedBytesAreATermOrMalformedAndNothingElse(@ForAll("terms") Term term, @ForAll Random random) {
        byte[] bytes = TermEncoder.encode(term);
        for (int change = 0; change <= random.nextInt(4); change++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        decodesOrIsMalformed(bytes);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void anyBytesAreATermOrMalformedAndNothingElse(@ForAll byte[] bytes) {
        byte[] versioned = new byte[bytes.length + 1];
        versioned[0] = (byte) 131;
        System.arraycopy(bytes, 0, versioned, 1, bytes.length);
        decodesOrIsMalformed(versioned);
    }

    private void decodesOrIsMalformed(byte[] bytes) {
        try {
            assertNotNull(TermPrinter.print(decoder.decode(bytes)));
        } catch (MalformedTermException malformed) {
            assertNotNull(malformed.getMessage());
        }
    }
}
