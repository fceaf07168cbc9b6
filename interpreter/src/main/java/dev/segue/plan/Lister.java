package dev.segue.plan;

import dev.segue.resolve.Direction;
import dev.segue.resolve.Program;
import dev.segue.resolve.ProgramItem;
import dev.segue.resolve.Step;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.PlanCode;
import dev.segue.value.BooleanValue;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides the step-level {@code if}s and lists the steps that are left. */
final class Lister {
    private final Program program;
    private final PlanRequest request;
    private final Diagnostics diagnostics;
    private final Listing listing = new Listing();

    private Lister(Program program, PlanRequest request, Diagnostics diagnostics) {
        this.program = program;
        this.request = request;
        this.diagnostics = diagnostics;
    }

    /** What takes part in planning. */
    static Listing list(Program program, PlanRequest request, Diagnostics diagnostics) {
        Lister lister = new Lister(program, request, diagnostics);
        lister.listing.undecided().addAll(request.doubts().names());
        lister.addAll(program.items(), null);
        return lister.listing;
    }

    private void addAll(List<ProgramItem> items, @Nullable Enclosing section) {
        for (ProgramItem item : items) {
            switch (item) {
                case Step step -> addStep(step, section);
                case ProgramItem.Section inner -> {
                    listing.titles().add(inner.title());
                    addAll(inner.items(), new Enclosing(inner.title(), section));
                }
                case ProgramItem.Choice choice -> addChoice(choice, section);
                case ProgramItem.PointOfNoReturn point -> addPoint(point, section);
            }
        }
    }

    private void addStep(Step step, @Nullable Enclosing section) {
        Step acting = request.direction() == Direction.DOWN ? Counterparts.goingDown(step, program) : step;
        listing.add(Entry.written(acting, step.instruction(), section));
    }

    private void addPoint(ProgramItem.PointOfNoReturn written, @Nullable Enclosing section) {
        Entry first = listing.point();
        if (first == null) {
            listing.addPoint(Entry.pointOfNoReturn(written.span(), section));
        } else {
            diagnostics.report(Diagnostic.of(
                            PlanCode.SECOND_POINT,
                            written.span(),
                            "The point of no return is written a second time; a plan has one.")
                    .withRelated("it is written here already", first.span())
                    .withHint("take one of them away"));
        }
    }

    private void addChoice(ProgramItem.Choice choice, @Nullable Enclosing section) {
        boolean decided = false;
        for (ProgramItem.Branch branch : choice.branches()) {
            if (decided) {
                note(branch.items(), listing.leftOut());
                continue;
            }
            switch (request.constants().evaluate(branch.condition())) {
                case Constants.Evaluation.Known known -> decided = addIf(known, branch, section);
                case Constants.Evaluation.Unknown ignored -> {
                    leaveUndecided(choice);
                    return;
                }
                case Constants.Evaluation.Failed failed -> {
                    diagnostics.report(failed.diagnostic());
                    leaveUndecided(choice);
                    return;
                }
            }
        }
        if (decided) {
            note(choice.otherwise(), listing.leftOut());
        } else {
            addAll(choice.otherwise(), section);
        }
    }

    private boolean addIf(Constants.Evaluation.Known known, ProgramItem.Branch branch, @Nullable Enclosing section) {
        if (known.value() instanceof BooleanValue truth) {
            if (truth.isTrue()) {
                addAll(branch.items(), section);
            } else {
                note(branch.items(), listing.leftOut());
            }
            return truth.isTrue();
        }
        diagnostics.error(
                PlanCode.CONDITION,
                branch.condition().span(),
                "The condition of an `if` is true or false, but this is " + known.value() + ".",
                "compare it, as in `x > 0`");
        note(branch.items(), listing.undecided());
        return false;
    }

    private void leaveUndecided(ProgramItem.Choice choice) {
        choice.branches().forEach(branch -> note(branch.items(), listing.undecided()));
        note(choice.otherwise(), listing.undecided());
    }

    private void note(List<ProgramItem> items, Set<String> names) {
        for (ProgramItem item : items) {
            switch (item) {
                case Step step -> names.addAll(step.anchors());
                case ProgramItem.Section section -> {
                    names.add(section.title());
                    note(section.items(), names);
                }
                case ProgramItem.Choice choice -> {
                    choice.branches().forEach(branch -> note(branch.items(), names));
                    note(choice.otherwise(), names);
                }
                case ProgramItem.PointOfNoReturn ignored -> {}
            }
        }
    }
}
