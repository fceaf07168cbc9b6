package dev.segue.weave.source;

import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The clauses of a {@code case}, a {@code fun} and their like. */
final class Clauses {
    private static final Doc NOTHING = Doc.text("");

    private Clauses() {}

    static Doc cases(Term clauses) {
        return below(clauses, clause -> Expressions.loose(patterns(clause).getFirst()));
    }

    static Doc conditions(Term clauses) {
        return Doc.separated(
                Expressions.elements(clauses).stream()
                        .map(Expressions::node)
                        .map(clause -> clause(guards(clause), clause))
                        .toList(),
                ";",
                Doc.BREAK);
    }

    static Doc catching(Term clauses) {
        return below(clauses, clause -> thrown(Expressions.node(patterns(clause).getFirst())));
    }

    /** A class, a reason and a stack: {@code throw:Reason}, {@code error:Reason:Stack}. */
    private static Doc thrown(Tuple pattern) {
        List<Term> parts = Expressions.elements(pattern.at(2));
        Doc head = Doc.joined(
                Expressions.bound(parts.get(0), Operators.TIGHTEST),
                Doc.text(":"),
                Expressions.bound(parts.get(1), Operators.TIGHTEST));
        Tuple stack = Expressions.node(parts.get(2));
        return Expressions.name(stack.at(2)).equals("_")
                ? head
                : Doc.joined(head, Doc.text(":"), Expressions.loose(stack));
    }

    /** Expressions one below the other. */
    static Doc body(Term expressions) {
        return Doc.separated(Expressions.all(expressions), ",", Doc.BREAK);
    }

    private static Doc below(Term clauses, Function<Tuple, Doc> head) {
        return Doc.separated(
                Expressions.elements(clauses).stream()
                        .map(Expressions::node)
                        .map(clause -> clause(guarded(head.apply(clause), clause), clause))
                        .toList(),
                ";",
                Doc.BREAK);
    }

    /** A fun: with one clause on the line of its first word, else each clause on a line of its own. */
    static Doc fun(String word, String name, Term clauses) {
        List<Doc> all = new ArrayList<>();
        for (Term each : Expressions.elements(clauses)) {
            Tuple clause = Expressions.node(each);
            List<Doc> formals =
                    patterns(clause).stream().map(Expressions::loose).toList();
            Doc head = Doc.joined(Doc.text(name), Structures.enclosed("(", formals, ")"));
            all.add(unbroken(guarded(head, clause), clause));
        }
        String gap = name.isEmpty() ? "" : " ";
        return all.size() == 1
                ? Doc.group(Doc.text(word + gap), all.getFirst(), Doc.BLANK_OR_BREAK, Doc.text("end"))
                : Doc.joined(
                        Doc.text(word),
                        Blocks.inside(Doc.separated(
                                all.stream().map(each -> Doc.group(each)).toList(), ";", Doc.BREAK)),
                        Doc.BREAK,
                        Doc.text("end"));
    }

    private static Doc clause(Doc head, Tuple clause) {
        return Doc.group(unbroken(head, clause));
    }

    /** A clause that breaks where what it stands in breaks. */
    private static Doc unbroken(Doc head, Tuple clause) {
        return Doc.joined(head, Doc.text(" ->"), Doc.nested(Doc.BLANK_OR_BREAK, body(clause.at(4))));
    }

    private static List<Term> patterns(Tuple clause) {
        return Expressions.elements(clause.at(2));
    }

    private static Doc guarded(Doc head, Tuple clause) {
        return clause.at(3).equals(ListTerm.NIL) ? head : Doc.joined(head, Doc.text(" when "), guards(clause));
    }

    /** Guards: any of the alternatives, each of which is all of its tests. */
    private static Doc guards(Tuple clause) {
        List<Doc> alternatives = Expressions.elements(clause.at(3)).stream()
                .map(tests -> Doc.separated(Expressions.all(tests), ", ", NOTHING))
                .toList();
        return Doc.separated(alternatives, "; ", NOTHING);
    }
}
