package dev.segue.beam;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ImproperList;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.MapTerm;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.Handle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a node answers. Every shape is checked: an answer of another shape is refused, never believed. */
final class Terms {

    private Terms() {}

    /** The elements of a list. */
    static List<Term> elements(Term term) {
        if (term instanceof ListTerm list) {
            return list.elements();
        }
        throw unexpected(term);
    }

    /** The elements of a tuple of that size. */
    static Tuple tuple(Term term, int size) {
        if (term instanceof Tuple tuple && tuple.size() == size) {
            return tuple;
        }
        throw unexpected(term);
    }

    /** The text of an atom. */
    static String atom(Term term) {
        if (term instanceof Atom atom) {
            return atom.name();
        }
        throw unexpected(term);
    }

    /** A text, as Erlang keeps it: a list of code points. */
    static String text(Term term) {
        if (term instanceof ListTerm list && list.text().isPresent()) {
            return list.text().get();
        }
        throw unexpected(term);
    }

    /** The pids of a list of pids; what is no pid is left out. */
    static List<Pid> pids(Term term) {
        List<Pid> pids = new ArrayList<>();
        for (Term element : elements(term)) {
            if (element instanceof Pid pid) {
                pids.add(pid);
            }
        }
        return pids;
    }

    /** A small integer, or 0 for the atom {@code undefined} and all else. */
    static int number(Term term) {
        return term instanceof Int(long value) && value == (int) value ? (int) value : 0;
    }

    /** The value under an atom in a map, or in a list of pairs. */
    static Optional<Term> field(Term term, String key) {
        if (term instanceof MapTerm map) {
            return map.value(key);
        }
        return elements(term).stream()
                .filter(entry -> entry instanceof Tuple pair && pair.isTagged(key, 2))
                .map(entry -> ((Tuple) entry).at(1))
                .findFirst();
    }

    /** Collects every atom within a term. */
    static void atoms(Term term, Set<Atom> found) {
        if (term instanceof Atom atom) {
            found.add(atom);
        } else if (term instanceof Tuple tuple) {
            tuple.elements().forEach(element -> atoms(element, found));
        } else if (term instanceof ListTerm list && list.compactBytes().isEmpty()) {
            list.elements().forEach(element -> atoms(element, found));
        } else if (term instanceof ImproperList list) {
            list.elements().forEach(element -> atoms(element, found));
        } else if (term instanceof MapTerm map) {
            map.entries().keySet().forEach(key -> atoms(key, found));
            map.entries().values().forEach(value -> atoms(value, found));
        }
    }

    /** The pids behind handles of this runtime. */
    static List<Pid> pids(List<Handle> handles) {
        return handles.stream().map(Terms::pid).toList();
    }

    /**
     * The pid behind a handle.
     *
     * @throws RuntimeFailure.Refused if it is no process of an Erlang node
     */
    static Pid pid(Handle handle) {
        if (handle instanceof TermHandle(Term term) && term instanceof Pid pid) {
            return pid;
        }
        throw new RuntimeFailure.Refused(handle.literal() + " is no process of this node");
    }

    /** A term that must be a process. */
    static Handle handle(Term term) {
        if (term instanceof Pid pid) {
            return new TermHandle(pid);
        }
        throw unexpected(term);
    }

    /** Pids as handles. */
    static List<Handle> handles(List<Pid> pids) {
        return pids.stream().<Handle>map(TermHandle::new).toList();
    }

    static RuntimeFailure unexpected(Term term) {
        return new RuntimeFailure.Refused("the node gave an answer of an unknown shape: " + Failures.reason(term));
    }
}
