package dev.segue.erlang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.erlang.codec.Terms;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What OTP prints we read, and what we print OTP reads back equal. */
@AddLifecycleHook(OtpNodeOfTexts.Stop.class)
class OtpProperties {
    @Provide
    Arbitrary<List<Term>> terms() {
        return Terms.literals().list().ofMinSize(10).ofMaxSize(20);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatWePrintOtpReads(@ForAll("terms") List<Term> terms) {
        String text = TermWriter.write(terms);
        assertEquals(new ListTerm(terms), consult(text), text);
        assertEquals(terms, TermText.read(text).terms(), text);
    }

    /** Without funs: OTP 25 prints their wide names as the bytes of UTF-8. */
    @Provide
    Arbitrary<List<Term>> printable() {
        return Terms.literals()
                .filter(term -> !term.toString().contains("fun "))
                .list()
                .ofMinSize(10)
                .ofMaxSize(20);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatOtpPrintsWeRead(@ForAll("printable") List<Term> terms) {
        for (String format : List.of("~tp.~n", "~tw.~n", "~p.~n", "~w.~n")) {
            StringBuilder all = new StringBuilder();
            for (Term term : terms) {
                Term printed = OtpNodeOfTexts.call("io_lib", "format", ListTerm.charlist(format), ListTerm.of(term));
                Binary text = (Binary) OtpNodeOfTexts.call("unicode", "characters_to_binary", printed);
                all.append(text.text().orElseThrow());
            }
            assertEquals(terms, TermText.read(all.toString()).terms(), all.toString());
        }
    }

    private static Term consult(String text) {
        try {
            Path file = Files.createTempFile("terms", ".txt");
            Files.writeString(file, text, StandardCharsets.UTF_8);
            Term read = OtpNodeOfTexts.call("file", "consult", ListTerm.charlist(file.toString()));
            Files.delete(file);
            return read instanceof Tuple(List<Term> both) && both.getFirst().equals(Atom.OK) ? both.get(1) : read;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
