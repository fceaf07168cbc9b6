package dev.segue.weave.source;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.FloatTerm;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Quoting;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.List;

/** Expressions, patterns and guards, which are written alike. */
final class Expressions {
    private Expressions() {}

    /** An expression where anything may stand. */
    static Doc loose(Term form) {
        return bound(form, Operators.LOOSEST);
    }

    /** An expression that has brackets around it unless it binds at least so strongly. */
    static Doc bound(Term form, int strength) {
        Tuple node = node(form);
        return switch (tag(node)) {
            case "match" -> match(node, strength);
            case "op" -> node.size() == 4 ? prefix(node, strength) : infix(node, strength);
            case "catch" -> bracketed(Doc.joined(Doc.text("catch "), loose(node.at(2))), Operators.LOOSEST, strength);
            case "call", "map" -> bracketed(calling(node), Operators.CALL, strength);
            case "remote" -> bracketed(remote(node), Operators.REMOTE, strength);
            default -> plain(node);
        };
    }

    /** Elements of a list, tuple or call. */
    static List<Doc> all(Term forms) {
        return elements(forms).stream().map(Expressions::loose).toList();
    }

    /** The parts of a form. */
    static List<Term> elements(Term list) {
        if (list instanceof ListTerm(List<Term> parts)) {
            return parts;
        }
        throw new IllegalArgumentException("a list of forms is wanted, not " + list);
    }

    static Tuple node(Term form) {
        if (form instanceof Tuple tuple && tuple.size() > 1 && tuple.at(0) instanceof Atom) {
            return tuple;
        }
        throw new IllegalArgumentException("no abstract form: " + form);
    }

    static String tag(Tuple node) {
        return name(node.at(0));
    }

    static String name(Term atom) {
        return atom instanceof Atom(String name) ? name : String.valueOf(atom);
    }

    static Doc atom(Term atom) {
        StringBuilder out = new StringBuilder();
        Quoting.atom(out, name(atom), Atom.MAX_LENGTH);
        return Doc.text(out.toString());
    }

    private static Doc bracketed(Doc doc, int own, int strength) {
        return own >= strength ? doc : Doc.joined(Doc.text("("), doc, Doc.text(")"));
    }

    private static Doc match(Tuple node, int strength) {
        Doc value = bound(node.at(3), Operators.MATCH);
        Doc left = Doc.joined(bound(node.at(2), Operators.MATCH + 1), Doc.text(" ="));
        boolean hangs = Structures.hangs(node.at(3));
        Doc doc =
                hangs ? Doc.joined(left, Doc.text(" "), value) : Doc.group(left, Doc.nested(Doc.BLANK_OR_BREAK, value));
        return bracketed(doc, Operators.MATCH, strength);
    }

    private static Doc prefix(Tuple node, int strength) {
        String operator = name(node.at(2));
        boolean word = Character.isLetter(operator.charAt(0));
        // A second sign directly behind the first would be read as one operator.
        Doc operand = bound(node.at(3), Operators.UNARY + 1);
        Doc doc = Doc.joined(Doc.text(word ? operator + " " : operator), operand);
        return bracketed(doc, Operators.UNARY, strength);
    }

    private static Doc infix(Tuple node, int strength) {
        String name = name(node.at(2));
        Operators.Operator operator = Operators.binary(name);
        Doc left = bound(node.at(3), operator.left());
        Doc right = bound(node.at(4), operator.right());
        Doc doc = Doc.group(left, Doc.text(" " + name), Doc.nested(Doc.BLANK_OR_BREAK, right));
        return bracketed(doc, operator.own(), strength);
    }

    private static Doc calling(Tuple node) {
        return tag(node).equals("call")
                ? Structures.call(bound(node.at(2), Operators.REMOTE), elements(node.at(3)))
                : Structures.map(node);
    }

    /** What is called, or a function of a module: {@code lists:map}. */
    private static Doc remote(Tuple node) {
        return Doc.joined(bound(node.at(2), Operators.TIGHTEST), Doc.text(":"), bound(node.at(3), Operators.TIGHTEST));
    }

    private static Doc plain(Tuple node) {
        return switch (tag(node)) {
            case "atom" -> atom(node.at(2));
            case "integer", "float" -> Doc.text(number(node.at(2)));
            case "char" -> Doc.text(Letter.written(node.at(2)));
            case "string" -> Doc.text(string(node.at(2)));
            case "var" -> Doc.text(name(node.at(2)));
            case "bin" -> Segments.binary(elements(node.at(2)));
            case "nil", "cons" -> Structures.list(node);
            case "tuple" -> Structures.enclosed("{", all(node.at(2)), "}");
            case "lc" -> Structures.comprehension("[", loose(node.at(2)), node, "]");
            case "bc" -> Structures.comprehension("<<", bound(node.at(2), Operators.TIGHTEST), node, ">>");
            default -> Blocks.block(node);
        };
    }

    private static String number(Term number) {
        return number instanceof FloatTerm(double value)
                ? Double.toString(value).replace('E', 'e')
                : String.valueOf(number);
    }

    private static String string(Term text) {
        StringBuilder out = new StringBuilder();
        String letters = text instanceof ListTerm list ? list.text().orElseThrow() : String.valueOf(text);
        Quoting.quoted(out, letters, '"', Integer.MAX_VALUE);
        return out.toString();
    }

    /** A single letter: {@code $a}. */
    private static final class Letter {
        static String written(Term code) {
            int point = code instanceof Int(long value) ? (int) value : 0;
            StringBuilder out = new StringBuilder();
            Quoting.quoted(out, Character.toString(point), '\'', 1);
            String inner = out.substring(1, out.length() - 1);
            return "$" + (point == ' ' ? "\\s" : inner);
        }
    }
}
