package dev.segue.cli.view;

import dev.segue.cli.terminal.Amounts;
import dev.segue.cli.terminal.Console;
import dev.segue.cli.terminal.Printable;
import dev.segue.cli.terminal.Style;
import dev.segue.cli.terminal.Width;
import dev.segue.plan.Plan;
import dev.segue.plan.Upgrade;
import dev.segue.resolve.Direction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands above a plan and a run: what goes where, and what holds on the way. */
final class Heading {
    private final Console console;
    private final Plan plan;

    Heading(Console console, Plan plan) {
        this.console = console;
        this.plan = plan;
    }

    /**
     * What goes where, and under which conditions.
     *
     * @param target where it runs, or null
     */
    List<String> lines(@Nullable String target) {
        Style style = console.outStyle();
        String what = what(plan.upgrade(), console.signs().arrow());
        String where = target == null ? "" : "on " + Printable.line(target);
        List<String> lines = new ArrayList<>();
        if (Width.of(what + where) + 2 <= console.terminal().columns()) {
            lines.add(style.bold(what) + (where.isEmpty() ? "" : "  " + style.dim(where)));
        } else {
            lines.add(style.bold(what));
            lines.add(style.dim(where));
        }
        wrapped(conditions()).forEach(line -> lines.add(style.dim(line)));
        return lines;
    }

    private List<String> wrapped(List<String> remarks) {
        String between = " " + console.signs().dot() + " ";
        List<String> lines = new ArrayList<>();
        for (String remark : remarks) {
            String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            if (!lines.isEmpty()
                    && Width.of(last + between + remark) <= console.terminal().columns()) {
                lines.set(lines.size() - 1, last + between + remark);
            } else {
                lines.add(remark);
            }
        }
        return lines;
    }

    /** {@code chat 0.1.0 → 0.2.0}. */
    static String what(Upgrade upgrade, String arrow) {
        String app = upgrade.app() == null ? "anonymous upgrade" : upgrade.app();
        String versions = upgrade.from() == null ? "" : " " + upgrade.from() + " " + arrow + " " + upgrade.to();
        String down = upgrade.direction() == Direction.DOWN ? " (down)" : "";
        return Printable.line(app + versions + down);
    }

    private List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        long steps = plan.steps().stream()
                .filter(step -> StepTitle.isShown(step) && !StepTitle.isPointOfNoReturn(step))
                .count();
        conditions.add(Amounts.count(steps, "step", "steps"));
        conditions.add("on failure " + plan.policy().word());
        if (plan.deadline() != null) {
            conditions.add("within " + plan.deadline().literal());
        }
        if (plan.freezeLimit() != null) {
            conditions.add("freeze at most " + plan.freezeLimit().literal());
        }
        if (plan.predictedFreeze() != null && plan.predictedFreeze().micros() > 0) {
            conditions.add(
                    "predicted freeze " + Amounts.time(plan.predictedFreeze().toJava()) + " (simulated)");
        }
        return conditions;
    }
}
