package dev.segue.erlang.term;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints terms in Erlang syntax, for messages; what is too long ends in {@code …}. */
public final class TermPrinter {
    /** After how many characters {@code toString} of a term stops. */
    public static final int DEFAULT_LIMIT = 10_000;

    private final StringBuilder out = new StringBuilder();
    private final int limit;

    private TermPrinter(int limit) {
        this.limit = limit;
    }

    /** The term in Erlang syntax, cut after {@value #DEFAULT_LIMIT} characters. */
    public static String print(Term term) {
        return print(term, DEFAULT_LIMIT);
    }

    /** The term in Erlang syntax, cut after about that many characters. */
    public static String print(Term term, int limit) {
        TermPrinter printer = new TermPrinter(limit);
        printer.term(term);
        if (printer.out.length() > limit) {
            printer.out.setLength(limit);
            printer.out.append('…');
        }
        return printer.out.toString();
    }

    private void term(Term term) {
        if (out.length() > limit) {
            return;
        }
        switch (term) {
            case Atom(String name) -> Quoting.atom(out, name, limit);
            case Int(long value) -> out.append(value);
            case BigInt big -> big(big.value());
            case FloatTerm(double value) -> out.append(floatText(value));
            case Binary binary -> binary(binary);
            case BitString bits -> bits(bits);
            case Tuple(List<Term> elements) -> enclosed('{', elements, "}");
            case ListTerm list -> list(list);
            case ImproperList(List<Term> elements, Term tail) -> improper(elements, tail);
            case MapTerm(Map<Term, Term> entries) -> map(entries);
            case Pid pid -> pid(pid);
            case Port port ->
                out.append("#Port<")
                        .append(port.node().name())
                        .append('.')
                        .append(unsigned(port.id()))
                        .append('>');
            case Reference reference -> reference(reference);
            case ExternalFun fun -> external(fun);
            case LocalFun fun ->
                out.append("#Fun<")
                        .append(fun.module().name())
                        .append('/')
                        .append(fun.arity())
                        .append('>');
            case LocalTerm local ->
                out.append("#Local<").append(local.encoding().size()).append(" bytes>");
        }
    }

    /** Printing takes quadratic time, so a number that would be cut anyway is not printed. */
    private void big(BigInteger value) {
        if (value.bitLength() / 4 > limit) {
            out.append("#Integer<").append(value.bitLength()).append(" bits>");
        } else {
            out.append(value);
        }
    }

    private static String unsigned(long value) {
        return Long.toUnsignedString(value);
    }

    private static String floatText(double value) {
        String text = Double.toString(value);
        return text.contains("E") ? text.replace("E", "e") : text;
    }

    private void binary(Binary binary) {
        Optional<String> text = binary.text().filter(TermPrinter::isPrintable);
        out.append("<<");
        if (text.isPresent() && binary.size() > 0) {
            Quoting.quoted(out, text.get(), '"', limit);
            out.append(text.get().length() == binary.size() ? "" : "/utf8");
        } else {
            bytes(binary, binary.size());
        }
        out.append(">>");
    }

    private void bytes(Binary binary, int count) {
        for (int index = 0; index < count && out.length() <= limit; index++) {
            out.append(index == 0 ? "" : ",").append(binary.at(index) & 0xff);
        }
    }

    private void bits(BitString bits) {
        int last = bits.bytes().size() - 1;
        out.append("<<");
        bytes(bits.bytes(), last);
        out.append(last == 0 ? "" : ",")
                .append((bits.bytes().at(last) & 0xff) >> (8 - bits.bitsInLastByte()))
                .append(':')
                .append(bits.bitsInLastByte())
                .append(">>");
    }

    private static boolean isPrintable(String text) {
        return text.codePoints()
                .allMatch(code -> code >= ' '
                        ? code != 0x7f && !Character.isISOControl(code)
                        : code == '\n' || code == '\t' || code == '\r');
    }

    private void list(ListTerm list) {
        Optional<String> text =
                list.size() == 0 ? Optional.empty() : list.text().filter(TermPrinter::isPrintable);
        if (text.isPresent()) {
            Quoting.quoted(out, text.get(), '"', limit);
        } else {
            enclosed('[', list.elements(), "]");
        }
    }

    private void improper(List<Term> elements, Term tail) {
        enclosed('[', elements, "|");
        term(tail);
        out.append(']');
    }

    private void enclosed(char open, List<Term> elements, String close) {
        out.append(open);
        for (Iterator<Term> rest = elements.iterator(); rest.hasNext() && out.length() <= limit; ) {
            term(rest.next());
            out.append(rest.hasNext() ? "," : "");
        }
        out.append(close);
    }

    private void map(Map<Term, Term> entries) {
        out.append("#{");
        String separator = "";
        for (Map.Entry<Term, Term> entry : entries.entrySet()) {
            if (out.length() > limit) {
                break;
            }
            out.append(separator);
            separator = ",";
            term(entry.getKey());
            out.append(" => ");
            term(entry.getValue());
        }
        out.append('}');
    }

    private void pid(Pid pid) {
        out.append('<')
                .append(pid.node().name())
                .append('.')
                .append(Integer.toUnsignedString(pid.id()))
                .append('.')
                .append(Integer.toUnsignedString(pid.serial()))
                .append('>');
    }

    private void reference(Reference reference) {
        out.append("#Ref<").append(reference.node().name());
        for (int index = reference.words().size() - 1; index >= 0; index--) {
            out.append('.').append(Integer.toUnsignedString(reference.words().get(index)));
        }
        out.append('>');
    }

    private void external(ExternalFun fun) {
        out.append("fun ");
        term(fun.module());
        out.append(':');
        term(fun.function());
        out.append('/').append(fun.arity());
    }
}
