package dev.segue.weave.place;

import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.erlang.term.Atom;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.source.Diagnostic;
import dev.segue.source.WeaveCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which instructions of the relup cannot be left to the release handler. For {@code suspend}, {@code stop} and
 * {@code start} it walks down all supervision trees and gives up at a supervisor that is suspended; cowboy declares its
 * connections as supervisors, so it gives up where a step has suspended websockets before. What it would have recorded
 * then, {@code code_change} and {@code resume} lack, too.
 */
public final class Substitutes {
    private final Set<Integer> indices = new HashSet<>();
    private final Set<Atom> held = new HashSet<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private final Holders holders;

    /** Of a plan that was given a relup. */
    public Substitutes(GivenRelup given, Plan plan) {
        holders = new Holders(given);
        for (PlannedStep step : plan.steps()) {
            if (step.carrier() != null) {
                follow(step, given.instruction(step.carrier().index()));
            } else {
                holders.pass(step);
            }
        }
    }

    /** Whether the instruction at that place of the plan is one. */
    public boolean contains(PlannedStep step) {
        return !indices.isEmpty() && indices.contains(step.index());
    }

    /** What cannot be done at all. */
    public List<Diagnostic> diagnostics() {
        return found;
    }

    private void follow(PlannedStep step, RelupInstruction instruction) {
        PlannedStep holder = holders.first();
        if (holder != null && instruction instanceof RelupInstruction.Suspend) {
            held.addAll(instruction.modules());
            indices.add(step.index());
        } else if (follows(instruction) && instruction.modules().stream().anyMatch(held::contains)) {
            indices.add(step.index());
            if (!held.containsAll(instruction.modules())) {
                report(step, instruction, "is about processes that are suspended before and after");
            }
        } else if (holder != null && walks(instruction)) {
            report(
                    step,
                    instruction,
                    "walks down all supervision trees and gives up at connections that are suspended, after");
        } else if (instruction instanceof RelupInstruction.Apply apply) {
            ending(step, apply);
        }
    }

    private static boolean follows(RelupInstruction instruction) {
        return instruction instanceof RelupInstruction.CodeChange || instruction instanceof RelupInstruction.Resume;
    }

    private static boolean walks(RelupInstruction instruction) {
        return instruction instanceof RelupInstruction.Stop || instruction instanceof RelupInstruction.Start;
    }

    /** A process that is suspended hears of no shutdown: whoever ends it waits until its time is over, and kills it. */
    private void ending(PlannedStep step, RelupInstruction.Apply apply) {
        Endings.of(apply.call())
                .flatMap(holders::over)
                .ifPresent(holder -> found.add(Diagnostic.of(
                                WeaveCode.STOPS_SUSPENDED,
                                holder.span(),
                                "The relup ends what %s has suspended, which cannot end by itself: it is waited for in vain, and"
                                                .formatted(holder.name())
                                        + " killed.")
                        .withRelated("it is ended here", step.span())
                        .withHint("resume it before that, or place %s behind it: `after apply`"
                                .formatted(holder.name()))));
    }

    /** Once is enough: what mends the one mends the others. */
    private void report(PlannedStep step, RelupInstruction instruction, String what) {
        PlannedStep holder = holders.first();
        if (holder != null && found.isEmpty()) {
            String place =
                    step.name() + "." + Modules.shortName(instruction.modules().getFirst());
            found.add(Diagnostic.of(
                            WeaveCode.GIVES_UP,
                            holder.span(),
                            "The relup's " + step.name() + " " + what + " " + holder.name() + ".")
                    .withRelated("here", step.span())
                    .withHint(
                            "place %s `after %s` or behind it, or resume what it suspends before the relup's first stop"
                                    .formatted(holder.name(), place)));
        }
    }
}
