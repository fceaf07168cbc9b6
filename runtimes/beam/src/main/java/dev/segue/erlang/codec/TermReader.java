package dev.segue.erlang.codec;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.BitString;
import dev.segue.erlang.term.FloatTerm;
import dev.segue.erlang.term.ImproperList;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.MapTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one term. Elements that a container announces are booked against the bytes left, each of which pays for one
 * element at most, so nested containers cannot announce the same bytes twice.
 */
final class TermReader {
    /** More than any node computes with; larger ones would only occupy the processor. */
    private static final int LONGEST_INTEGER = 1 << 20;

    private final Input input;
    private final AtomCache atoms;
    private final IdentifierReader identifiers;
    private int depthLeft;
    private int announced;

    TermReader(Input input, AtomCache atoms, int depth) {
        this.input = input;
        this.atoms = atoms;
        this.depthLeft = depth;
        this.identifiers = new IdentifierReader(input, this);
    }

    Term read() {
        int tag = input.u8();
        return switch (tag) {
            case Tag.SMALL_INTEGER -> Int.of(input.u8());
            case Tag.INTEGER -> Int.of(input.i32());
            case Tag.SMALL_BIG -> big(input.u8());
            case Tag.LARGE_BIG -> big(input.length());
            case Tag.NEW_FLOAT -> floating(Double.longBitsToDouble(input.i64()));
            case Tag.FLOAT -> floatText();
            case Tag.SMALL_ATOM_UTF8, Tag.ATOM_UTF8, Tag.SMALL_ATOM, Tag.ATOM -> atom(tag);
            case Tag.BINARY -> input.slice(input.length());
            case Tag.BIT_BINARY -> bits();
            case Tag.SMALL_TUPLE -> tuple(input.u8());
            case Tag.LARGE_TUPLE -> tuple(input.length());
            case Tag.NIL -> ListTerm.NIL;
            case Tag.STRING -> string();
            case Tag.LIST -> list(input.length());
            case Tag.MAP -> map(input.length());
            case Tag.EXPORT, Tag.NEW_FUN -> fun(tag);
            default -> identifiers.read(tag);
        };
    }

    Atom atom() {
        return atom(input.u8());
    }

    private Atom atom(int tag) {
        return switch (tag) {
            case Tag.SMALL_ATOM_UTF8 -> atoms.utf8(input, input.u8());
            case Tag.ATOM_UTF8 -> atoms.utf8(input, input.u16());
            case Tag.SMALL_ATOM -> AtomCache.latin1(input, input.u8());
            case Tag.ATOM -> AtomCache.latin1(input, input.u16());
            default -> throw input.malformed("An atom was expected, not tag " + tag + ".");
        };
    }

    /** A fun takes more room on the stack than other terms, so it counts as a level besides those of what it holds. */
    private Term fun(int tag) {
        descend();
        Term fun = identifiers.read(tag);
        depthLeft++;
        return fun;
    }

    private Term big(int count) {
        if (count > LONGEST_INTEGER) {
            throw input.malformed("An integer has " + count + " bytes.");
        }
        boolean negative = input.u8() != 0;
        return Integers.read(negative, input.bytes, input.take(count), count);
    }

    private Term floating(double value) {
        if (!Double.isFinite(value)) {
            throw input.malformed("A float is not finite.");
        }
        return FloatTerm.of(value);
    }

    private Term floatText() {
        int length = 31;
        String text = new String(input.bytes, input.take(length), length, StandardCharsets.ISO_8859_1);
        int zero = text.indexOf(0);
        try {
            return floating(Double.parseDouble(zero < 0 ? text : text.substring(0, zero)));
        } catch (NumberFormatException notANumber) {
            throw input.malformed("A float is no number.");
        }
    }

    private Term bits() {
        int length = input.length();
        int bits = input.u8();
        if (bits > 8 || length == 0 && bits > 0 || length > 0 && bits == 0) {
            throw input.malformed("A bit string has " + bits + " bits in its last byte.");
        }
        return bits == 8 || length == 0 ? input.slice(length) : new BitString(input.slice(length), bits);
    }

    private Term string() {
        int length = input.u16();
        int at = input.take(length);
        byte[] content = new byte[length];
        System.arraycopy(input.bytes, at, content, 0, length);
        return ListTerm.ofBytes(content);
    }

    private Term tuple(int arity) {
        return new Tuple(List.of(elements(arity)));
    }

    private Term list(int length) {
        List<Term> elements = List.of(elements(length));
        descend();
        Term tail = read();
        depthLeft++;
        return tail == ListTerm.NIL ? new ListTerm(elements) : ImproperList.of(elements, tail);
    }

    Term[] elements(int count) {
        announce(count);
        descend();
        Term[] elements = new Term[count];
        for (int index = 0; index < count; index++) {
            announced--;
            elements[index] = read();
        }
        depthLeft++;
        return elements;
    }

    private Term map(int size) {
        announce(2L * size);
        descend();
        Map<Term, Term> entries = LinkedHashMap.newLinkedHashMap(size);
        for (int index = 0; index < size; index++) {
            announced -= 2;
            entry(entries);
        }
        depthLeft++;
        return new MapTerm(entries);
    }

    private void entry(Map<Term, Term> entries) {
        Term key = read();
        if (entries.put(key, read()) != null) {
            throw input.malformed("A map has a key twice.");
        }
    }

    private void announce(long count) {
        if (count > (long) input.remaining() - announced) {
            throw input.malformed("The term ends in the middle.");
        }
        announced += (int) count;
    }

    private void descend() {
        if (--depthLeft < 0) {
            throw input.malformed("The term is nested too deeply.");
        }
    }
}
