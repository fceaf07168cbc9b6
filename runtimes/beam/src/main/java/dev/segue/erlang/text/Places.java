package dev.segue.erlang.text;

import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Where the tuples of a text stand: by identity, since equal terms may stand in several places. */
public final class Places {
    private final Map<Term, Position> positions = new IdentityHashMap<>();

    Places() {}

    void put(Tuple tuple, Position position) {
        positions.put(tuple, position);
    }

    /** Where this very term begins, if it is a tuple that was read from the text. */
    public Optional<Position> of(Term term) {
        return Optional.ofNullable(positions.get(term));
    }
}
