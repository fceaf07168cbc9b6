package dev.segue.weave.compile;

import dev.segue.erlang.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All woven steps of an entry in their order, which the release handler goes through in one pass. */
public final class Pass {
    private final List<WovenStep> before = new ArrayList<>();
    private final List<WovenStep> behind = new ArrayList<>();

    /** Nothing yet. */
    public Pass() {}

    /**
     * Adds the next step.
     *
     * @param isBefore whether it stands before the point of no return
     */
    public void add(WovenStep step, boolean isBefore) {
        (isBefore ? before : behind).add(step);
    }

    /** The steps, in their order. */
    public List<WovenStep> steps() {
        return Stream.concat(before.stream(), behind.stream()).toList();
    }

    /** The forms of each step: the first argument of its {@code erl_eval:exprs/2}; of no use where it has errors. */
    public List<List<Term>> forms() {
        return Stream.of(before, behind)
                .flatMap(part -> new Part(part).forms().stream())
                .toList();
    }
}
