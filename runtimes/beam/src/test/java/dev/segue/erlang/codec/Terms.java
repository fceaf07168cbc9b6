package dev.segue.erlang.codec;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.BitString;
import dev.segue.erlang.term.ExternalFun;
import dev.segue.erlang.term.FloatTerm;
import dev.segue.erlang.term.ImproperList;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.MapTerm;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Port;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes terms of every kind for properties. */
public final class Terms {
    private Terms() {}

    static Arbitrary<Term> any() {
        Arbitrary<Term> charlists = bytes().map(ListTerm::ofBytes);
        return Arbitraries.recursive(
                () -> Arbitraries.oneOf(simple(), identifier(), charlists), Terms::containing, 0, 3);
    }

    private static Arbitrary<Term> containing(Arbitrary<Term> inner) {
        Arbitrary<Term> tuples = inner.list().ofMaxSize(3).map(Tuple::new);
        Arbitrary<Term> lists = inner.list().ofMaxSize(3).map(ListTerm::new);
        Arbitrary<Term> improper =
                Combinators.combine(inner.list().ofMaxSize(2), inner).as(ImproperList::of);
        Arbitrary<Term> maps = Arbitraries.maps(inner, inner).ofMaxSize(2).map(MapTerm::of);
        return Arbitraries.oneOf(tuples, lists, improper, maps);
    }

    /** Terms that any node can take as its own: no identifiers of nodes that do not exist. */
    public static Arbitrary<Term> data() {
        Arbitrary<Term> lists = simple().list().ofMaxSize(5).map(ListTerm::new);
        Arbitrary<Term> charlists = bytes().map(ListTerm::ofBytes);
        Arbitrary<Term> maps = Arbitraries.maps(simple(), lists).ofMaxSize(4).map(MapTerm::of);
        Arbitrary<Term> improper =
                Combinators.combine(simple().list().ofMaxSize(3), simple()).as(ImproperList::of);
        Arbitrary<Term> inner = Arbitraries.oneOf(simple(), lists, charlists, maps, improper);
        return Arbitraries.oneOf(inner, inner.list().ofMaxSize(4).map(Tuple::new));
    }

    /** Terms that have a text which is read as them, nested, with strings of every kind. */
    public static Arbitrary<Term> literals() {
        Arbitrary<Term> strings = Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(40),
                        Arbitraries.strings().withCharRange(' ', '\u00ff').ofMaxLength(120))
                .filter(text -> text.codePoints().noneMatch(Terms::isSurrogate))
                .flatMap(text -> Arbitraries.of(ListTerm.charlist(text), Binary.utf8(text)));
        Arbitrary<Term> funs = Combinators.combine(
                        atom(), atom(), Arbitraries.integers().between(0, 255))
                .as(ExternalFun::new);
        return Arbitraries.recursive(() -> Arbitraries.oneOf(simple(), strings, funs), Terms::containing, 0, 3);
    }

    private static boolean isSurrogate(int code) {
        return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }

    static Arbitrary<Term> simple() {
        Arbitrary<Term> integers = Arbitraries.longs().map(Int::of);
        Arbitrary<Term> large = Arbitraries.bigIntegers()
                .between(BigInteger.TWO.pow(3000).negate(), BigInteger.TWO.pow(3000))
                .map(Int::of);
        Arbitrary<Term> floats = Arbitraries.doubles().map(FloatTerm::of);
        Arbitrary<Term> bits = Combinators.combine(
                        bytes().filter(content -> content.length > 0),
                        Arbitraries.integers().between(1, 7))
                .as((content, count) -> new BitString(Binary.of(content), count));
        return Arbitraries.oneOf(integers, large, floats, atom().map(Term.class::cast), bytes().map(Binary::of), bits);
    }

    static Arbitrary<Atom> atom() {
        Arbitrary<String> plain =
                Arbitraries.strings().alpha().numeric().withChars("_@ '\\\n").ofMaxLength(255);
        Arbitrary<String> wide =
                Arbitraries.strings().withCharRange('\u00a0', '\u0fff').ofMaxLength(255);
        return Arbitraries.oneOf(plain, wide, Arbitraries.of("𝄞𝄢", "")).map(Atom::of);
    }

    private static Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
    }

    private static Arbitrary<Term> identifier() {
        Arbitrary<Integer> word = Arbitraries.integers();
        Arbitrary<Term> pids = Combinators.combine(atom(), word, word, word).as(Pid::new);
        Arbitrary<Term> ports =
                Combinators.combine(atom(), Arbitraries.longs(), word).as(Port::new);
        Arbitrary<Term> references = Combinators.combine(
                        atom(), word, word.list().ofMinSize(1).ofMaxSize(5))
                .as(Reference::new);
        Arbitrary<Term> funs = Combinators.combine(
                        atom(), atom(), Arbitraries.integers().between(0, 255))
                .as(ExternalFun::new);
        return Arbitraries.oneOf(pids, ports, references, funs);
    }
}
