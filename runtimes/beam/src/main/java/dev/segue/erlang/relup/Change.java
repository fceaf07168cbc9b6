package dev.segue.erlang.relup;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.List;
import java.util.Optional;

/** How processes take the new code of a module that is updated ({@code appup(4)}, {@code Change}). */
public sealed interface Change {
    /** Their states stay as they are. */
    record Soft() implements Change {}

    /**
     * Their states change, by {@code code_change}.
     *
     * @param extra what that is given besides
     */
    record Advanced(Term extra) implements Change {}

    /** As it stands in {@code update}. */
    default Term term() {
        return switch (this) {
            case Soft soft -> Atom.of("soft");
            case Advanced(Term extra) -> Tuple.of(Atom.of("advanced"), extra);
        };
    }

    /** What a term of an instruction says. */
    static Optional<Change> of(Term term) {
        if (term.equals(Atom.of("soft"))) {
            return Optional.of(new Soft());
        }
        return term instanceof Tuple(List<Term> both)
                        && both.size() == 2
                        && both.getFirst().equals(Atom.of("advanced"))
                ? Optional.of(new Advanced(both.get(1)))
                : Optional.empty();
    }
}
