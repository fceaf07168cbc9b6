package dev.segue.erlang.term;

import java.util.List;
import java.util.Optional;

/**
 * A proper list. A list of bytes, as Erlang strings mostly are, is kept compactly and equals the same list of
 * {@link Int}s.
 *
 * @param elements its elements in order
 */
public record ListTerm(List<Term> elements) implements Term {
    /** The empty list. */
    public static final ListTerm NIL = new ListTerm(List.of());

    /** Takes a copy of the list. */
    public ListTerm {
        elements = elements instanceof ByteElements ? elements : List.copyOf(elements);
    }

    /** The list of these elements. */
    public static ListTerm of(Term... elements) {
        return new ListTerm(List.of(elements));
    }

    /** The list of these bytes as integers from 0 to 255; whoever calls this never changes the array again. */
    public static ListTerm ofBytes(byte[] bytes) {
        return new ListTerm(new ByteElements(bytes));
    }

    /** The text as Erlang's list of code points. */
    public static ListTerm charlist(String text) {
        Term[] codes = new Term[text.codePointCount(0, text.length())];
        for (int index = 0, offset = 0; index < codes.length; index++) {
            int code = text.codePointAt(offset);
            codes[index] = Int.of(code);
            offset += Character.charCount(code);
        }
        return new ListTerm(List.of(codes));
    }

    /** The text, if every element is a code point: what {@code "…"} is in Erlang. The empty list is the empty text. */
    public Optional<String> text() {
        StringBuilder text = new StringBuilder(elements.size());
        for (Term element : elements) {
            if (!(element instanceof Int(long code)) || code < 0 || code > Character.MAX_CODE_POINT) {
                return Optional.empty();
            }
            text.appendCodePoint((int) code);
        }
        return Optional.of(text.toString());
    }

    /** How many elements there are. */
    public int size() {
        return elements.size();
    }

    /** The elements as bytes, if they were kept as such. */
    public Optional<byte[]> compactBytes() {
        return elements instanceof ByteElements compact ? Optional.of(compact.copy()) : Optional.empty();
    }

    @Override
    public String toString() {
        return TermPrinter.print(this);
    }
}
