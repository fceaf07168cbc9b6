package dev.segue.plan;

import dev.segue.resolve.Step;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A given step at its place in a plan.
 *
 * @param index which of the given steps
 * @param step itself
 * @param carries the steps of the script whose work it does
 */
public record Carrier(int index, GivenStep step, List<Step> carries) {

    /** Keeps an immutable copy. */
    public Carrier {
        carries = List.copyOf(carries);
    }

    /** The texts by which placements find it: its own, and those of what it carries. */
    Set<String> anchors() {
        if (carries.isEmpty()) {
            return step.anchors();
        }
        Set<String> anchors = new TreeSet<>(step.anchors());
        carries.forEach(each -> anchors.addAll(each.anchors()));
        return anchors;
    }
}
