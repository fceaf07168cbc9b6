package dev.segue.erlang.text;

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
import dev.segue.erlang.term.Quoting;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes terms on one line, and gives up where there is no more room. */
final class FlatTerm {
    private final StringBuilder out;
    private final long end;

    FlatTerm(StringBuilder out, int room) {
        this.out = out;
        end = (long) out.length() + room;
    }

    /** Whether it was written wholly within the room; if not, a part of it was. */
    boolean write(Term term) {
        if (out.length() > end) {
            return false;
        }
        boolean whole = switch (term) {
            // Most terms are.
            case Atom(String name) -> atom(name);
            case Tuple(List<Term> elements) -> elements("{", elements, "}");
            case ListTerm(List<Term> elements)
            when isText(term) -> quoted(((ListTerm) term).text().orElseThrow());
            case ListTerm(List<Term> elements) -> elements("[", elements, "]");
            case ImproperList(List<Term> elements, Term tail) -> improper(elements, tail);
            case MapTerm(Map<Term, Term> entries) -> map(entries);
            case Term leaf -> leaf(leaf);
        };
        return whole && out.length() <= end;
    }

    /** Whether the term is written as a string: if each number is a letter of Latin-1, as OTP's own {@code ~p} does. */
    static boolean isText(Term term) {
        return term instanceof ListTerm list
                && list.size() > 0
                && list.elements().getFirst() instanceof Int
                && list.text().filter(FlatTerm::isLatin).isPresent();
    }

    private static boolean isLatin(String text) {
        return text.codePoints().allMatch(code -> code < 0x100 && isPrintable(code));
    }

    private boolean leaf(Term term) {
        switch (term) {
            case Int(long value) -> out.append(value);
            case BigInt big -> out.append(big.value());
            case FloatTerm(double value) -> out.append(Double.toString(value).replace('E', 'e'));
            case Binary binary -> binary(binary);
            case BitString bits -> bits(bits);
            case ExternalFun fun -> external(fun);
            case Pid none -> throw unwritable(none);
            case Port none -> throw unwritable(none);
            case Reference none -> throw unwritable(none);
            case LocalFun none -> throw unwritable(none);
            case LocalTerm none -> throw unwritable(none);
            case Atom other -> throw new IllegalStateException("no leaf: " + other);
            case Tuple other -> throw new IllegalStateException("no leaf: " + other);
            case ListTerm other -> throw new IllegalStateException("no leaf: " + other);
            case ImproperList other -> throw new IllegalStateException("no leaf: " + other);
            case MapTerm other -> throw new IllegalStateException("no leaf: " + other);
        }
        return true;
    }

    private static IllegalArgumentException unwritable(Term term) {
        return new IllegalArgumentException("No text is read as this term: " + term);
    }

    private boolean elements(String open, List<Term> elements, String close) {
        out.append(open);
        String separator = "";
        for (Term element : elements) {
            out.append(separator);
            separator = ",";
            if (!write(element)) {
                return false;
            }
        }
        out.append(close);
        return true;
    }

    private boolean improper(List<Term> elements, Term tail) {
        boolean whole = elements("[", elements, "|") && write(tail);
        out.append(']');
        return whole;
    }

    private boolean map(Map<Term, Term> entries) {
        out.append("#{");
        String separator = "";
        for (Map.Entry<Term, Term> entry : entries.entrySet()) {
            out.append(separator);
            separator = ",";
            if (!write(entry.getKey())) {
                return false;
            }
            out.append(" => ");
            if (!write(entry.getValue())) {
                return false;
            }
        }
        out.append('}');
        return true;
    }

    private boolean atom(String name) {
        Quoting.atom(out, name, Integer.MAX_VALUE);
        return true;
    }

    private void external(ExternalFun fun) {
        out.append("fun ");
        atom(fun.module().name());
        out.append(':');
        atom(fun.function().name());
        out.append('/').append(fun.arity());
    }

    private void binary(Binary binary) {
        Optional<String> text =
                binary.size() == 0 ? Optional.empty() : binary.text().filter(FlatTerm::isPrintable);
        out.append("<<");
        if (text.isPresent()) {
            quoted(text.get());
            out.append(text.get().length() == binary.size() ? "" : "/utf8");
        } else {
            bytes(binary.bytes(), binary.size());
        }
        out.append(">>");
    }

    private void bits(BitString bits) {
        byte[] bytes = bits.bytes().bytes();
        int last = bytes.length - 1;
        out.append("<<");
        bytes(bytes, last);
        out.append(last == 0 ? "" : ",")
                .append((bytes[last] & 0xff) >> 8 - bits.bitsInLastByte())
                .append(':')
                .append(bits.bitsInLastByte())
                .append(">>");
    }

    private void bytes(byte[] bytes, int count) {
        for (int index = 0; index < count; index++) {
            out.append(index == 0 ? "" : ",").append(bytes[index] & 0xff);
        }
    }

    private boolean quoted(String text) {
        Quoting.quoted(out, text, '"', Integer.MAX_VALUE);
        return true;
    }

    /** Whether a text reads well between quotes, and can stand there: no lone surrogate, no character that shows nothing. */
    private static boolean isPrintable(String text) {
        return text.codePoints().allMatch(FlatTerm::isPrintable);
    }

    private static boolean isPrintable(int code) {
        if (code < ' ') {
            return code == '\n' || code == '\t' || code == '\r';
        }
        int type = Character.getType(code);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.FORMAT;
    }
}
