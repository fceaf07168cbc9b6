package dev.segue.resolve;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each step of a script mentions. A step is found by its identity, since two may be alike; the table for that is
 * made when first asked for, which only the lints do. Safe to use from many threads once the script is resolved.
 */
public final class StepMentions {
    private final List<Step> steps = new ArrayList<>();
    private final List<Reached> mentioned = new ArrayList<>();
    private @Nullable Map<Step, Reached> byStep;

    /** None so far. */
    public StepMentions() {}

    void add(Step step, Reached reached) {
        steps.add(step);
        mentioned.add(reached);
    }

    /** What a step mentions; nothing if it is none of the script. */
    public Reached of(Step step) {
        return table().getOrDefault(step, new Reached());
    }

    private synchronized Map<Step, Reached> table() {
        Map<Step, Reached> table = byStep;
        if (table == null) {
            table = new IdentityHashMap<>(steps.size());
            for (int index = 0; index < steps.size(); index++) {
                table.put(steps.get(index), mentioned.get(index));
            }
            byStep = table;
        }
        return table;
    }
}
