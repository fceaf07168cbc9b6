package dev.segue.resolve.lint;

import dev.segue.resolve.Program;
import dev.segue.resolve.ProgramItem;
import dev.segue.resolve.Step;
import java.util.ArrayList;
import java.util.List;

/** The steps of a script in written order, whatever they stand in. */
final class Steps {
    private Steps() {}

    static List<Step> of(Program program) {
        List<Step> steps = new ArrayList<>();
        addAll(program.items(), steps);
        return steps;
    }

    private static void addAll(List<ProgramItem> items, List<Step> steps) {
        for (ProgramItem item : items) {
            switch (item) {
                case Step step -> steps.add(step);
                case ProgramItem.Section section -> addAll(section.items(), steps);
                case ProgramItem.Choice choice -> {
                    choice.branches().forEach(branch -> addAll(branch.items(), steps));
                    addAll(choice.otherwise(), steps);
                }
                case ProgramItem.PointOfNoReturn point -> {}
            }
        }
    }
}
