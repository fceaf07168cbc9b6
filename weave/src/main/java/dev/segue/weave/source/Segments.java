package dev.segue.weave.source;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.List;
import java.util.stream.Collectors;

/** Binaries: {@code <<"text"/utf8, Size:16, Rest/binary>>}. */
final class Segments {
    private Segments() {}

    static Doc binary(List<Term> elements) {
        return Structures.enclosed(
                "<<", elements.stream().map(Segments::segment).toList(), ">>");
    }

    private static Doc segment(Term form) {
        Tuple element = Expressions.node(form);
        Term size = element.at(3);
        Doc width =
                isDefault(size) ? Doc.text("") : Doc.joined(Doc.text(":"), Expressions.bound(size, Operators.TIGHTEST));
        return Doc.joined(value(element.at(2)), width, Doc.text(types(element.at(4))));
    }

    /** Of all operators only a sign may stand here without brackets. */
    private static Doc value(Term form) {
        Tuple node = Expressions.node(form);
        boolean signed = Expressions.tag(node).equals("op") && node.size() == 4;
        return Expressions.bound(form, signed ? Operators.UNARY : Operators.TIGHTEST);
    }

    private static boolean isDefault(Term term) {
        return term instanceof Atom atom && atom.is("default");
    }

    private static String types(Term types) {
        return types instanceof ListTerm(List<Term> list)
                ? list.stream().map(Segments::type).collect(Collectors.joining("-", "/", ""))
                : "";
    }

    private static String type(Term type) {
        return type instanceof Tuple pair ? Expressions.name(pair.at(0)) + ":" + pair.at(1) : Expressions.name(type);
    }
}
