package dev.segue.weave.compile;

import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.source.Diagnostic;
import dev.segue.source.Span;
import dev.segue.source.WeaveCode;
import dev.segue.syntax.Header;
import java.util.ArrayList;
import java.util.List;

/** What of a whole script cannot be woven or acts otherwise when woven. */
final class PlanRules {
    private PlanRules() {}

    static List<Diagnostic> check(Plan plan) {
        List<Diagnostic> found = new ArrayList<>();
        ResolvedExpr freeze = plan.program().freezeLimit();
        if (freeze != null) {
            found.add(Diagnostic.of(
                            WeaveCode.FREEZE,
                            freeze.span(),
                            "A bound on the freeze cannot be woven: nobody watches the node from outside.")
                    .withHint("bound the steps that suspend: suspend_channels(app) within 2s"));
        }
        if (plan.policy() == Header.Policy.ROLLBACK && changes(plan)) {
            found.add(Diagnostic.of(
                            WeaveCode.ROLLBACK,
                            policy(plan),
                            "A woven script cannot roll back: where a step fails, what is suspended is resumed and the"
                                    + " release handler restarts the node.")
                    .withHint("write `on failure restart`, or run the script live"));
        }
        plan.always()
                .forEach(body -> found.add(Diagnostic.of(
                        WeaveCode.ALWAYS,
                        body.span(),
                        "This does not run where an instruction of the relup itself fails.")));
        return found;
    }

    private static boolean changes(Plan plan) {
        return plan.steps().stream().anyMatch(step -> step.step() != null && !step.readOnly());
    }

    private static Span policy(Plan plan) {
        Header header = plan.program().file().header();
        if (header == null) {
            return plan.steps().stream()
                    .filter(step -> step.step() != null && !step.readOnly())
                    .map(PlannedStep::span)
                    .findFirst()
                    .orElseThrow();
        }
        return header.policy() == null
                ? header.application().span()
                : header.policy().span();
    }
}
