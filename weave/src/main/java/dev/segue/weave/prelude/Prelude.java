package dev.segue.weave.prelude;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.erlang.text.TermText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The functions of Segue in Erlang. Each is an expression in {@code src/main/erlang/NAME.erl}, kept as its abstract form
 * (ERTS, «The Abstract Format») in a resource; a free variable {@code Segue@NAME} in it is the function {@code NAME}.
 */
public final class Prelude {

    private static final String PREFIX = "Segue@";
    private static final Int LINE = new Int(1);

    private final Map<String, Term> read = new LinkedHashMap<>();

    /** Reads functions as they are asked for, each once. */
    public Prelude() {}

    /** The name of a Segue function here: {@code any?} is {@code any_p}. */
    public static String name(String segueName) {
        return segueName.replace("?", "_p");
    }

    /** The Erlang variable that holds a function: {@code Segue@any_p}. */
    public static String variable(String segueName) {
        return PREFIX + name(segueName);
    }

    /** Whether there is a function of that name. */
    public boolean has(String name) {
        return find(name(name)) != null;
    }

    /**
     * The abstract form of a function's expression.
     *
     * @throws IllegalArgumentException if there is no such function
     */
    public Term form(String name) {
        Term form = find(name(name));
        if (form == null) {
            throw new IllegalArgumentException("the prelude has no function " + name);
        }
        return form;
    }

    /**
     * What defines these functions and all that they need: matches {@code Segue@NAME = EXPRESSION}, each behind those
     * that it needs, equal for equal names.
     *
     * @throws IllegalArgumentException if there is no function of one of the names
     */
    public List<Term> forms(Collection<String> names) {
        Set<String> ordered = new LinkedHashSet<>();
        for (String name : new TreeSet<>(names)) {
            order(name(name), ordered, new LinkedHashSet<>());
        }
        List<Term> forms = new ArrayList<>();
        ordered.forEach(name -> forms.add(definition(name)));
        return forms;
    }

    private void order(String name, Set<String> ordered, Set<String> open) {
        if (ordered.contains(name)) {
            return;
        }
        if (!open.add(name)) {
            throw new IllegalStateException("functions of the prelude need each other: " + open);
        }
        needs(form(name)).forEach(need -> order(need, ordered, open));
        open.remove(name);
        ordered.add(name);
    }

    private Term definition(String name) {
        return Tuple.of(Atom.of("match"), LINE, variableForm(name), form(name));
    }

    private static Term variableForm(String name) {
        return Tuple.of(Atom.of("var"), LINE, Atom.of(variable(name)));
    }

    /** The names of the functions that a form uses. */
    public static Set<String> needs(Term form) {
        Set<String> needs = new TreeSet<>();
        collect(form, needs);
        return needs;
    }

    private static void collect(Term form, Set<String> needs) {
        if (form instanceof Tuple tuple) {
            if (tuple.isTagged("var", 3)
                    && tuple.at(2) instanceof Atom name
                    && name.name().startsWith(PREFIX)) {
                needs.add(name.name().substring(PREFIX.length()));
            }
            tuple.elements().forEach(element -> collect(element, needs));
        } else if (form instanceof ListTerm list && list.compactBytes().isEmpty()) {
            list.elements().forEach(element -> collect(element, needs));
        }
    }

    private synchronized @Nullable Term find(String name) {
        Term known = read.get(name);
        if (known != null) {
            return known;
        }
        byte @Nullable [] text = resource(name + ".forms");
        if (text == null) {
            return null;
        }
        Term form = TermText.read(text).terms().getFirst();
        read.put(name, form);
        return form;
    }

    private static byte @Nullable [] resource(String file) {
        try (InputStream stream = Prelude.class.getResourceAsStream(file)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
