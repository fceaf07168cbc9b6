package dev.segue.erlang.text;

import dev.segue.erlang.term.ImproperList;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.MapTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes terms so that OTP reads them back equal. What fits on the rest of its line stands on it; of what does not, each
 * element has a line of its own, under the first. The same term gives the same text always.
 */
public final class TermWriter {
    /** How many characters a line has unless a single word is longer. */
    private static final int WIDTH = 100;

    /** How many characters a structure has at most that is shown as one. */
    private static final int LARGE = 1000;

    private final StringBuilder out = new StringBuilder();
    private int lineStart;

    private TermWriter() {}

    /**
     * The terms, each ended by a full stop and a line break, as {@code file:consult/1} takes them.
     *
     * @throws IllegalArgumentException if one holds what has no text: a pid, port, reference or local fun
     */
    public static String write(List<Term> terms) {
        TermWriter writer = new TermWriter();
        for (Term term : terms) {
            writer.term(term, 1);
            writer.out.append(".\n");
            writer.lineStart = writer.out.length();
        }
        return writer.out.toString();
    }

    /** One term without its full stop. */
    public static String write(Term term) {
        TermWriter writer = new TermWriter();
        writer.term(term, 0);
        return writer.out.toString();
    }

    /**
     * One term that begins in a column of a text's line, counted from 0, and has so many characters right behind it;
     * further lines of it are indented to where they belong.
     */
    public static String write(Term term, int column, int behind) {
        TermWriter writer = new TermWriter();
        writer.lineStart = -column;
        writer.term(term, behind);
        return writer.out.toString();
    }

    /**
     * Appends one term as {@link #write(Term, int, int)} gives it, but in filled lines if it is large: deep structures such
     * as abstract forms would have little on each line else.
     */
    public static void appendCompact(StringBuilder out, Term term, int column, int behind) {
        int start = out.length();
        new FlatTerm(out, Integer.MAX_VALUE).write(term);
        if (out.length() - start > WIDTH - column - behind) {
            FilledTerm filled = new FilledTerm(out.substring(start));
            out.setLength(start);
            out.append(filled.isLarge(LARGE) ? filled.write(column, WIDTH) : write(term, column, behind));
        }
    }

    /** Writes a term behind which that many characters must still fit on its line. */
    private void term(Term term, int behind) {
        int start = out.length();
        int room = WIDTH - (start - lineStart) - behind;
        if (new FlatTerm(out, room).write(term)) {
            return;
        }
        out.setLength(start);
        switch (term) {
            case Tuple(List<Term> elements) -> elements("{", elements, "}", behind);
            case ListTerm(List<Term> elements) when !FlatTerm.isText(term) -> elements("[", elements, "]", behind);
            case ImproperList(List<Term> elements, Term tail) -> improper(elements, tail, behind);
            case MapTerm(Map<Term, Term> entries) -> map(entries, behind);
            case Term leaf -> new FlatTerm(out, Integer.MAX_VALUE).write(leaf);
        }
    }

    private void elements(String open, List<Term> elements, String close, int behind) {
        int column = open(open);
        for (Iterator<Term> rest = elements.iterator(); rest.hasNext(); ) {
            Term element = rest.next();
            term(element, rest.hasNext() ? 1 : behind + 1);
            if (rest.hasNext()) {
                out.append(',');
                newLine(column);
            }
        }
        out.append(close);
    }

    private void improper(List<Term> elements, Term tail, int behind) {
        int column = open("[");
        for (Iterator<Term> rest = elements.iterator(); rest.hasNext(); ) {
            term(rest.next(), 1);
            out.append(rest.hasNext() ? "," : "");
            newLine(column);
        }
        out.append("| ");
        term(tail, behind + 1);
        out.append(']');
    }

    private void map(Map<Term, Term> entries, int behind) {
        int column = open("#{");
        String separator = "";
        for (Map.Entry<Term, Term> entry : entries.entrySet()) {
            out.append(separator);
            if (!separator.isEmpty()) {
                newLine(column);
            }
            separator = ",";
            term(entry.getKey(), 3);
            out.append(" =>");
            newLine(column + 4);
            term(entry.getValue(), behind + 1);
        }
        out.append('}');
    }

    private int open(String bracket) {
        out.append(bracket);
        return out.length() - lineStart;
    }

    private void newLine(int column) {
        out.append('\n');
        lineStart = out.length();
        out.repeat(' ', column);
    }
}
