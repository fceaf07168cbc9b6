package dev.segue.eval;

import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code match subject { cases }}. */
final class MatchAction implements Action {
    private final Node subject;
    private final Cases cases;

    MatchAction(Node subject, Cases cases) {
        this.subject = subject;
        this.cases = cases;
    }

    @Override
    public @Nullable Value perform(Frame frame) {
        return cases.perform(subject.execute(frame), frame);
    }
}
