package dev.segue.weave.compile;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes abstract forms of expressions (ERTS User's Guide, «The Abstract Format»), all of them on line 1. */
final class Forms {
    // Above the forms below, which are made of them.
    private static final Int LINE = new Int(1);
    private static final Atom DEFAULT = Atom.of("default");

    static final Term NIL = atom("nil");
    static final Term OK = atom("ok");
    static final Term TRUE = atom("true");
    static final Term FALSE = atom("false");
    static final Term ANYTHING = variable("_");

    private Forms() {}

    private static Tuple form(String tag, Term... parts) {
        Term[] all = new Term[parts.length + 2];
        all[0] = Atom.of(tag);
        all[1] = LINE;
        System.arraycopy(parts, 0, all, 2, parts.length);
        return Tuple.of(all);
    }

    static Term atom(String name) {
        return form("atom", Atom.of(name));
    }

    static Term variable(String name) {
        return form("var", Atom.of(name));
    }

    /** An integer or, as the parser has it, the opposite of one. */
    static Term integer(java.math.BigInteger number) {
        Term magnitude = form("integer", Int.of(number.abs()));
        return number.signum() < 0 ? prefix("-", magnitude) : magnitude;
    }

    static Term integer(long number) {
        return integer(java.math.BigInteger.valueOf(number));
    }

    static Term real(double number) {
        Term magnitude = form("float", new dev.segue.erlang.term.FloatTerm(Math.abs(number)));
        return Double.compare(number, 0.0) < 0 ? prefix("-", magnitude) : magnitude;
    }

    /** A list of letters. */
    static Term letters(String text) {
        return form("string", ListTerm.charlist(text));
    }

    /** A text as the node has it: a binary in UTF-8. */
    static Term text(String text) {
        if (text.isEmpty()) {
            return form("bin", ListTerm.NIL);
        }
        boolean plain = isPlain(text);
        Term types = plain ? DEFAULT : ListTerm.of(Atom.of("utf8"));
        return form("bin", ListTerm.of(form("bin_element", letters(text), DEFAULT, types)));
    }

    /** Whether each letter is one byte in UTF-8. */
    static boolean isPlain(String text) {
        return text.length() == text.getBytes(StandardCharsets.UTF_8).length;
    }

    static Term bytes(byte[] bytes) {
        Term[] elements = new Term[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            elements[i] = form("bin_element", integer(bytes[i] & 0xff), DEFAULT, DEFAULT);
        }
        return form("bin", ListTerm.of(elements));
    }

    static Term tuple(List<Term> elements) {
        return form("tuple", new ListTerm(elements));
    }

    static Term tuple(Term... elements) {
        return tuple(List.of(elements));
    }

    static Term list(List<Term> elements) {
        return list(elements, form("nil"));
    }

    static Term list(List<Term> elements, Term tail) {
        Term list = tail;
        for (Term element : elements.reversed()) {
            list = form("cons", element, list);
        }
        return list;
    }

    static Term map(List<Term> fields) {
        return form("map", new ListTerm(fields));
    }

    static Term field(Term key, Term value) {
        return form("map_field_assoc", key, value);
    }

    /** A field of a pattern. */
    static Term exactField(Term key, Term value) {
        return form("map_field_exact", key, value);
    }

    static Term match(Term pattern, Term value) {
        return form("match", pattern, value);
    }

    static Term prefix(String operator, Term operand) {
        return form("op", Atom.of(operator), operand);
    }

    static Term infix(String operator, Term left, Term right) {
        return form("op", Atom.of(operator), left, right);
    }

    static Term call(Term callee, List<Term> arguments) {
        return form("call", callee, new ListTerm(arguments));
    }

    /** A call of a function that every module knows. */
    static Term builtIn(String name, Term... arguments) {
        return call(atom(name), List.of(arguments));
    }

    static Term remote(String module, String function, Term... arguments) {
        return call(form("remote", atom(module), atom(function)), List.of(arguments));
    }

    /** The forms as one expression. */
    static Term block(List<Term> body) {
        return body.size() == 1 ? body.getFirst() : form("block", new ListTerm(body));
    }

    /**
     * A clause.
     *
     * @param guards all of which must hold
     */
    static Term clause(List<Term> patterns, List<Term> guards, List<Term> body) {
        Term tests = guards.isEmpty() ? ListTerm.NIL : ListTerm.of(new ListTerm(guards));
        return form("clause", new ListTerm(patterns), tests, new ListTerm(body));
    }

    static Term clause(Term pattern, List<Term> guards, List<Term> body) {
        return clause(List.of(pattern), guards, body);
    }

    static Term clause(Term pattern, Term value) {
        return clause(pattern, List.of(), List.of(value));
    }

    static Term caseOf(Term subject, List<Term> clauses) {
        return form("case", subject, new ListTerm(clauses));
    }

    static Term fun(List<Term> clauses) {
        return form("fun", Tuple.of(Atom.of("clauses"), new ListTerm(clauses)));
    }

    static Term fun(List<Term> formals, List<Term> body) {
        return fun(List.of(clause(formals, List.of(), body)));
    }

    /** A fun of no arguments. */
    static Term later(List<Term> body) {
        return fun(List.of(), body);
    }

    /** A fun that can call itself. */
    static Term named(String name, List<Term> clauses) {
        return form("named_fun", Atom.of(name), new ListTerm(clauses));
    }

    static Term comprehension(Term element, List<Term> qualifiers) {
        return form("lc", element, new ListTerm(qualifiers));
    }

    static Term generator(Term pattern, Term source) {
        return form("generate", pattern, source);
    }

    static boolean isTagged(Term form, String tag) {
        return form instanceof Tuple tuple && tuple.at(0) instanceof Atom atom && atom.is(tag);
    }

    /** Whether evaluating it gives what it is, can be repeated and cannot fail. */
    static boolean isSimple(Term form) {
        return isTagged(form, "var") || isTagged(form, "atom") || isTagged(form, "integer");
    }
}
