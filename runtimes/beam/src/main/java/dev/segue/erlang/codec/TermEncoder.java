package dev.segue.erlang.codec;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.BigInt;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.BitString;
import dev.segue.erlang.term.ExternalFun;
import dev.segue.erlang.term.FloatTerm;
import dev.segue.erlang.term.ImproperList;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.LocalFun;
import dev.segue.erlang.term.LocalTerm;
import dev.segue.erlang.term.MapTerm;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Port;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes terms in the external format, as OTP 25 and newer write them. */
public final class TermEncoder {
    private static final int LONGEST_STRING = 0xffff;

    private final ByteBuilder out;
    private int depth;

    private TermEncoder(ByteBuilder out) {
        this.out = out;
    }

    /**
     * The term with its version byte, as {@code term_to_binary} gives it.
     *
     * @throws UnencodableTermException if the term is nested too deeply or too large
     */
    public static byte[] encode(Term term) {
        ByteBuilder out = new ByteBuilder(64);
        write(term, out);
        return out.toBytes();
    }

    /**
     * Appends the term with its version byte.
     *
     * @throws UnencodableTermException if the term is nested too deeply or too large; part of it may then be written
     */
    public static void write(Term term, ByteBuilder out) {
        out.u8(Tag.VERSION);
        writeBare(term, out);
    }

    /**
     * Appends the term without a version byte, as it stands inside another term.
     *
     * @throws UnencodableTermException if the term is nested too deeply or too large; part of it may then be written
     */
    public static void writeBare(Term term, ByteBuilder out) {
        new TermEncoder(out).term(term);
    }

    private void term(Term term) {
        switch (term) {
            case Atom(String name) -> atom(name);
            case Int(long value) -> Integers.write(value, out);
            case BigInt big -> Integers.write(big.value(), out);
            case FloatTerm(double value) -> out.u8(Tag.NEW_FLOAT).u64(Double.doubleToRawLongBits(value));
            case Binary binary -> binary(binary);
            case BitString bits -> bits(bits);
            case Pid pid -> pid(pid);
            case Reference reference -> reference(reference);
            case Port port -> port(port);
            case ExternalFun fun -> external(fun);
            case LocalFun fun -> local(fun);
            case LocalTerm local -> opaque(out.u8(Tag.LOCAL), local.encoding());
            case Tuple(List<Term> elements) -> tuple(elements);
            case ListTerm list -> list(list);
            case ImproperList(List<Term> elements, Term tail) -> improper(elements, tail);
            case MapTerm map -> map(map);
        }
    }

    private void descend() {
        if (++depth > Limits.DEEPEST) {
            throw new UnencodableTermException("A term is nested more than " + Limits.DEEPEST + " levels deep.");
        }
    }

    private void atom(String name) {
        int length = name.length();
        int start = out.size();
        out.u8(Tag.SMALL_ATOM_UTF8).u8(length);
        int target = out.skip(length);
        byte[] bytes = out.array();
        for (int index = 0; index < length; index++) {
            char character = name.charAt(index);
            if (character >= 0x80 || length > 0xff) {
                out.truncate(start);
                wideAtom(name);
                return;
            }
            bytes[target + index] = (byte) character;
        }
    }

    private void wideAtom(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        if (text.length > 0xff) {
            out.u8(Tag.ATOM_UTF8).u16(text.length);
        } else {
            out.u8(Tag.SMALL_ATOM_UTF8).u8(text.length);
        }
        out.bytes(text);
    }

    private void binary(Binary binary) {
        opaque(out.u8(Tag.BINARY).u32(binary.size()), binary);
    }

    private void bits(BitString bits) {
        opaque(out.u8(Tag.BIT_BINARY).u32(bits.bytes().size()).u8(bits.bitsInLastByte()), bits.bytes());
    }

    private static void opaque(ByteBuilder out, Binary content) {
        int target = out.skip(content.size());
        content.copyInto(out.array(), target);
    }

    private void pid(Pid pid) {
        out.u8(Tag.NEW_PID);
        atom(pid.node().name());
        out.u32(pid.id()).u32(pid.serial()).u32(pid.creation());
    }

    private void port(Port port) {
        boolean wide = port.id() >>> 28 != 0;
        out.u8(wide ? Tag.V4_PORT : Tag.NEW_PORT);
        atom(port.node().name());
        if (wide) {
            out.u64(port.id());
        } else {
            out.u32((int) port.id());
        }
        out.u32(port.creation());
    }

    private void reference(Reference reference) {
        out.u8(Tag.NEWER_REFERENCE).u16(reference.words().size());
        atom(reference.node().name());
        out.u32(reference.creation());
        for (int word : reference.words()) {
            out.u32(word);
        }
    }

    private void local(LocalFun fun) {
        descend();
        opaque(out.u8(Tag.NEW_FUN), fun.encoding());
        depth--;
    }

    private void external(ExternalFun fun) {
        descend();
        out.u8(Tag.EXPORT);
        atom(fun.module().name());
        atom(fun.function().name());
        out.u8(Tag.SMALL_INTEGER).u8(fun.arity());
        depth--;
    }

    private void tuple(List<Term> elements) {
        if (elements.size() <= 0xff) {
            out.u8(Tag.SMALL_TUPLE).u8(elements.size());
        } else {
            out.u8(Tag.LARGE_TUPLE).u32(elements.size());
        }
        all(elements);
    }

    private void list(ListTerm list) {
        List<Term> elements = list.elements();
        if (elements.isEmpty()) {
            out.u8(Tag.NIL);
        } else if (elements.size() <= LONGEST_STRING && isBytes(elements)) {
            out.u8(Tag.STRING).u16(elements.size());
            for (Term element : elements) {
                out.u8((int) ((Int) element).value());
            }
        } else {
            out.u8(Tag.LIST).u32(elements.size());
            all(elements);
            out.u8(Tag.NIL);
        }
    }

    private static boolean isBytes(List<Term> elements) {
        for (Term element : elements) {
            if (!(element instanceof Int(long value)) || value < 0 || value > 0xff) {
                return false;
            }
        }
        return true;
    }

    private void improper(List<Term> elements, Term tail) {
        out.u8(Tag.LIST).u32(elements.size());
        all(elements);
        term(tail);
    }

    private void map(MapTerm map) {
        out.u8(Tag.MAP).u32(map.entries().size());
        descend();
        map.entries().forEach((key, value) -> {
            term(key);
            term(value);
        });
        depth--;
    }

    private void all(List<Term> elements) {
        descend();
        for (Term element : elements) {
            term(element);
        }
        depth--;
    }
}
