package dev.segue.testkit;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Prints at the end of the suite which tests were left out, and why: one line for each capability that is missing. */
final class LeftOut implements TestWatcher, AfterAllCallback {
    private final Map<String, Integer> reasons = new TreeMap<>();

    @Override
    public void testAborted(ExtensionContext context, @Nullable Throwable cause) {
        note(cause == null ? "for no reason" : String.valueOf(cause.getMessage()));
    }

    synchronized void note(String reason) {
        reasons.merge(reason, 1, Integer::sum);
    }

    /** Nothing if no test was left out. */
    synchronized String summary() {
        return reasons.entrySet().stream()
                .map(reason -> "left out %d %s: %s%n"
                        .formatted(reason.getValue(), reason.getValue() == 1 ? "test" : "tests", reason.getKey()))
                .collect(Collectors.joining());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        // The parts of the suite end before it does.
        if (context.getRequiredTestClass().getEnclosingClass() == null) {
            System.out.print(summary());
        }
    }
}
