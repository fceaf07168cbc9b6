package dev.segue.cli.view;

import dev.segue.plan.Plan;
import dev.segue.plan.Upgrade;
import dev.segue.run.Outcome;
import dev.segue.run.RunResult;
import dev.segue.run.StepFailure;
import dev.segue.source.RunCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a run ended in plain words, and what to do now. */
final class Advice {
    private Advice() {}

    /** One sentence: {@code Completed: chat runs 0.2.0.} */
    static String headline(Plan plan, RunResult result, String arrow) {
        String app =
                plan.upgrade().app() == null ? "the target" : plan.upgrade().app();
        return switch (result.state()) {
            case COMPLETED -> completed(plan.upgrade(), result, arrow);
            case REFUSED ->
                result.outcome() == Outcome.UNTOUCHED
                        ? "Refused before the point of no return: nothing was changed."
                        : "Refused before the point of no return.";
            case ROLLED_BACK -> "Rolled back: what was changed has been taken back, and " + app + " runs as before.";
            case RESTARTED -> "Restarted: the node came back up with its permanent release.";
            case HALTED -> "Halted where it failed: nothing was taken back, and what can run was woken.";
            case PARTIAL -> "Only partly done: something could neither be finished nor taken back.";
            case INTERRUPTED -> "Interrupted: the target was lost after the point of no return.";
        };
    }

    /** What to do now; empty if there is nothing to do. */
    static List<String> lines(Plan plan, RunResult result) {
        return switch (result.state()) {
            case COMPLETED -> List.of();
            case REFUSED -> result.dryRun() ? List.of() : List.of(afterRefusal(result.failure()));
            case ROLLED_BACK -> List.of("Nobody needs to be woken up. Find the cause above before you run it again.");
            case RESTARTED ->
                List.of("Connections that were open are gone. Find the cause above before you run it again.");
            case HALTED ->
                List.of(
                        result.left().isEmpty()
                                ? "Mend the cause and go on by hand, or run it again with --down."
                                : "What is listed stays suspended until you resume it or restart the node.");
            case PARTIAL ->
                List.of(
                        "Look at each of these first. Restarting the application puts right whatever is suspended or half changed.");
            case INTERRUPTED ->
                List.of(
                        "Whatever was suspended is resumed by the guard on the node at most 6s after the last sign of life.",
                        "Check that the node is up and which version it runs; then run this again, or with --down.");
        };
    }

    private static String afterRefusal(@Nullable StepFailure failure) {
        return failure != null && failure.code() == RunCode.CANCELLED
                ? "Run it again whenever you like."
                : "Mend what it says above and run it again.";
    }

    private static String completed(Upgrade upgrade, RunResult result, String arrow) {
        if (result.dryRun()) {
            return "Dry run completed: everything before the point of no return went well, and nothing was changed.";
        }
        if (result.outcome() == Outcome.UNTOUCHED) {
            return "Completed: nothing had to be changed.";
        }
        return upgrade.to() == null ? "Completed." : "Completed: " + Heading.what(upgrade, arrow) + ".";
    }
}
