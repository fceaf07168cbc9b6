package dev.segue.weave.place;

import dev.segue.plan.Because;
import dev.segue.plan.PlannedStep;
import dev.segue.resolve.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a script that have suspended processes and whose counterparts, by which they are resumed, have not come yet.
 * What resumes by code of a script's own is no counterpart, for nobody knows of what.
 */
final class Holders {
    private final GivenRelup given;
    private final List<PlannedStep> holding = new ArrayList<>();

    Holders(GivenRelup given) {
        this.given = given;
    }

    /** A step of the script comes next. */
    void pass(PlannedStep planned) {
        Step step = planned.step();
        if (step == null) {
            return;
        }
        Set<String> functions = given.reach(step).functions();
        if (functions.contains("resume")) {
            planned.because().stream()
                    .filter(because -> because.edge() == Because.Edge.TWIN)
                    .forEach(because -> holding.removeIf(holder -> isCounterpart(holder, because.anchor(), step)));
        }
        if (functions.contains("suspend")) {
            holding.add(planned);
        }
    }

    private boolean isCounterpart(PlannedStep holder, String name, Step resuming) {
        return holder.name().equals(name)
                && holder.step() != null
                && given.application(holder.step()).equals(given.application(resuming));
    }

    /** The first of them; null if nothing is suspended. */
    @Nullable
    PlannedStep first() {
        return holding.isEmpty() ? null : holding.getFirst();
    }

    /** The first that may have suspended processes of what ends. */
    Optional<PlannedStep> over(Endings ends) {
        return holding.stream().filter(holder -> isOf(holder, ends)).findFirst();
    }

    private boolean isOf(PlannedStep holder, Endings ends) {
        Optional<String> about = holder.step() == null ? Optional.empty() : given.application(holder.step());
        return ends.application().isEmpty() || about.isEmpty() || about.equals(ends.application());
    }
}
