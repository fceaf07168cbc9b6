package dev.segue.erlang.relup;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import java.util.List;
import java.util.Optional;

/** The nodes that wait for each other in {@code sync_nodes} ({@code appup(4)}). */
public sealed interface Peers {
    /** These nodes. */
    record Named(List<Atom> nodes) implements Peers {
        /** Takes a copy of the list. */
        public Named {
            nodes = List.copyOf(nodes);
        }
    }

    /** The nodes that a function gives when the instruction is carried out. */
    record Computed(Call call) implements Peers {}

    /** As it stands in the instruction. */
    default Term term() {
        return switch (this) {
            case Named(List<Atom> nodes) -> new ListTerm(List.copyOf(nodes));
            case Computed(Call call) -> call.term();
        };
    }

    /** What a term of an instruction says. */
    static Optional<Peers> of(Term term) {
        return Call.of(term)
                .<Peers>map(Computed::new)
                .or(() -> Parts.atoms(term).map(Named::new));
    }
}
