package dev.segue.beam;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.BigInt;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The version attributes of modules, as text for people and as the terms that {@code code_change} gets. The release
 * handler passes a string as it is, and the one element of any other attribute: {@code -vsn("1.0")} gives {@code "1.0"},
 * the compiler's own version gives a large integer.
 */
final class VersionTerms {

    private final Map<Key, Term> terms = new ConcurrentHashMap<>();

    private record Key(String module, String text) {}

    /** The text of a module's version attribute; its term is remembered. */
    String text(String module, Term attribute) {
        Term term = bare(attribute);
        String text = print(term);
        terms.put(new Key(module, text), term);
        return text;
    }

    private static Term bare(Term attribute) {
        if (attribute instanceof ListTerm list && list.size() == 1 && !(list.text().isPresent() && isPrintable(list))) {
            return list.elements().getFirst();
        }
        return attribute;
    }

    private static boolean isPrintable(ListTerm list) {
        return list.text().map(text -> text.chars().allMatch(c -> c >= ' ')).orElse(false);
    }

    private static String print(Term term) {
        if (term instanceof ListTerm list && list.text().isPresent()) {
            return list.text().get();
        }
        if (term instanceof Int || term instanceof BigInt) {
            return term instanceof BigInt big ? big.value().toString() : term.toString();
        }
        return term instanceof Atom atom ? atom.name() : term.toString();
    }

    /**
     * What a {@code code_change} is told that the state comes from: a version's text as the attribute that it stands for,
     * {@code (:down, version)} with the version likewise, all else as it is.
     */
    Term from(String module, Value from) {
        if (from instanceof StringValue(String text)) {
            Term known = terms.get(new Key(module, text));
            return known == null ? ListTerm.charlist(text) : known;
        }
        if (from instanceof TupleValue tuple && tuple.elements().size() == 2) {
            return Tuple.of(
                    ValueWriter.term(tuple.elements().getFirst()),
                    from(module, tuple.elements().getLast()));
        }
        return ValueWriter.term(from);
    }
}
