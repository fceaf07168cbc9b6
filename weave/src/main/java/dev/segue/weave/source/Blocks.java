package dev.segue.weave.source;

import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.ArrayList;
import java.util.List;

/** What ends with {@code end}. */
final class Blocks {
    private Blocks() {}

    static Doc block(Tuple node) {
        return switch (Expressions.tag(node)) {
            case "case" ->
                ended(
                        Doc.joined(Doc.text("case "), Expressions.loose(node.at(2)), Doc.text(" of")),
                        inside(Clauses.cases(node.at(3))));
            case "if" -> ended(Doc.text("if"), inside(Clauses.conditions(node.at(2))));
            case "block" -> ended(Doc.text("begin"), inside(Clauses.body(node.at(2))));
            case "fun" -> fun(Expressions.node(node.at(2)));
            case "named_fun" -> Clauses.fun("fun", Expressions.name(node.at(2)), node.at(3));
            case "try" -> attempt(node);
            case "receive" -> receive(node);
            default -> throw new IllegalArgumentException("no form of an expression: " + node);
        };
    }

    private static Doc ended(Doc... parts) {
        return Doc.joined(Doc.joined(parts), Doc.BREAK, Doc.text("end"));
    }

    static Doc inside(Doc body) {
        return Doc.nested(Doc.BREAK, body);
    }

    private static Doc fun(Tuple named) {
        return switch (Expressions.tag(named)) {
            case "clauses" -> Clauses.fun("fun", "", named.at(1));
            case "function" -> named.size() == 3 ? local(named) : remote(named);
            default -> throw new IllegalArgumentException("no fun: " + named);
        };
    }

    private static Doc local(Tuple named) {
        return Doc.joined(Doc.text("fun "), Expressions.atom(named.at(1)), Doc.text("/" + named.at(2)));
    }

    private static Doc remote(Tuple named) {
        return Doc.joined(
                Doc.text("fun "),
                Expressions.bound(named.at(1), Operators.TIGHTEST),
                Doc.text(":"),
                Expressions.bound(named.at(2), Operators.TIGHTEST),
                Doc.text("/"),
                Expressions.bound(named.at(3), Operators.TIGHTEST));
    }

    private static Doc attempt(Tuple node) {
        List<Doc> parts = new ArrayList<>(List.of(Doc.text("try"), inside(Clauses.body(node.at(2)))));
        if (!node.at(3).equals(ListTerm.NIL)) {
            parts.addAll(List.of(Doc.BREAK, Doc.text("of"), inside(Clauses.cases(node.at(3)))));
        }
        if (!node.at(4).equals(ListTerm.NIL)) {
            parts.addAll(List.of(Doc.BREAK, Doc.text("catch"), inside(Clauses.catching(node.at(4)))));
        }
        if (!node.at(5).equals(ListTerm.NIL)) {
            parts.addAll(List.of(Doc.BREAK, Doc.text("after"), inside(Clauses.body(node.at(5)))));
        }
        return ended(parts.toArray(Doc[]::new));
    }

    private static Doc receive(Tuple node) {
        List<Doc> parts = new ArrayList<>(List.of(Doc.text("receive")));
        if (!node.at(2).equals(ListTerm.NIL)) {
            parts.add(inside(Clauses.cases(node.at(2))));
        }
        if (node.size() == 5) {
            Term limit = node.at(3);
            parts.add(Doc.joined(Doc.BREAK, Doc.text("after "), Expressions.loose(limit), Doc.text(" ->")));
            parts.add(inside(Clauses.body(node.at(4))));
        }
        return ended(parts.toArray(Doc[]::new));
    }
}
