package dev.segue.weave.source;

import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands between brackets: lists, tuples, maps, calls. */
final class Structures {
    /** What is written over several lines with its first word at the end of a line and {@code end} below its start. */
    private static final Set<String> HANGING = Set.of("fun", "named_fun", "case", "try", "receive", "block", "if");

    /** What may begin on the line of the brackets that it stands in. */
    private static final Set<String> ON_LINE = Set.of("fun", "named_fun");

    private static final Set<String> SHORT = Set.of("atom", "integer", "float", "var", "bin", "string", "nil");

    private Structures() {}

    static boolean hangs(Term form) {
        return HANGING.contains(Expressions.tag(Expressions.node(form)));
    }

    static Doc enclosed(String open, List<Doc> parts, String close) {
        return parts.isEmpty()
                ? Doc.text(open + close)
                : Doc.group(
                        Doc.text(open),
                        Doc.nested(Doc.BREAK_OR_NOTHING, Doc.separated(parts, ",", Doc.BLANK_OR_BREAK)),
                        Doc.BREAK_OR_NOTHING,
                        Doc.text(close));
    }

    /** A call; a fun that is its last argument stays on the line of the brackets. */
    static Doc call(Doc callee, List<Term> arguments) {
        List<Doc> docs = arguments.stream().map(Expressions::loose).toList();
        boolean hanging = !arguments.isEmpty()
                && staysOnLine(arguments)
                && arguments.subList(0, arguments.size() - 1).stream().allMatch(Structures::isShort);
        return Doc.joined(
                callee,
                hanging
                        ? Doc.joined(Doc.text("("), Doc.separated(docs, ", ", Doc.text("")), Doc.text(")"))
                        : enclosed("(", docs, ")"));
    }

    private static boolean staysOnLine(List<Term> arguments) {
        String last = Expressions.tag(Expressions.node(arguments.getLast()));
        return ON_LINE.contains(last) || last.equals("cons") && arguments.size() == 1;
    }

    /** Whether it takes no more than a part of a line. */
    private static boolean isShort(Term form) {
        Tuple node = Expressions.node(form);
        return Expressions.tag(node).equals("tuple")
                ? Expressions.elements(node.at(2)).stream().allMatch(Structures::isShort)
                : SHORT.contains(Expressions.tag(node));
    }

    static Doc list(Tuple node) {
        List<Doc> parts = new ArrayList<>();
        Tuple rest = node;
        while (Expressions.tag(rest).equals("cons")) {
            parts.add(Expressions.loose(rest.at(2)));
            rest = Expressions.node(rest.at(3));
        }
        if (!Expressions.tag(rest).equals("nil")) {
            Doc last = parts.removeLast();
            parts.add(Doc.joined(last, Doc.BLANK_OR_BREAK, Doc.text("| "), Expressions.loose(rest)));
        }
        return enclosed("[", parts, "]");
    }

    /** A map, or a change of one. */
    static Doc map(Tuple node) {
        List<Doc> fields = Expressions.elements(node.at(node.size() - 1)).stream()
                .map(Structures::field)
                .toList();
        Doc whole = node.size() == 4 ? updated(node.at(2)) : Doc.text("");
        return Doc.joined(whole, enclosed("#{", fields, "}"));
    }

    private static Doc updated(Term map) {
        boolean chained = Expressions.tag(Expressions.node(map)).equals("map");
        return Expressions.bound(map, chained ? Operators.CALL : Operators.TIGHTEST);
    }

    private static Doc field(Term form) {
        Tuple field = Expressions.node(form);
        String arrow = Expressions.tag(field).equals("map_field_exact") ? " := " : " => ";
        return Doc.joined(Expressions.loose(field.at(2)), Doc.text(arrow), Expressions.loose(field.at(3)));
    }

    static Doc comprehension(String open, Doc element, Tuple node, String close) {
        List<Doc> qualifiers = Expressions.elements(node.at(3)).stream()
                .map(Structures::qualifier)
                .toList();
        return Doc.group(
                Doc.text(open),
                Doc.nested(
                        Doc.BREAK_OR_NOTHING,
                        element,
                        Doc.BLANK_OR_BREAK,
                        Doc.text("|| "),
                        Doc.separated(qualifiers, ",", Doc.BLANK_OR_BREAK)),
                Doc.BREAK_OR_NOTHING,
                Doc.text(close));
    }

    private static Doc qualifier(Term form) {
        Tuple node = Expressions.node(form);
        return switch (Expressions.tag(node)) {
            case "generate" -> generator(node, " <- ");
            case "b_generate" -> generator(node, " <= ");
            default -> Expressions.loose(node);
        };
    }

    private static Doc generator(Tuple node, String arrow) {
        return Doc.joined(Expressions.loose(node.at(2)), Doc.text(arrow), Expressions.loose(node.at(3)));
    }
}
