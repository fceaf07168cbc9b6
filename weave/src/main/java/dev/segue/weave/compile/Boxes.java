package dev.segue.weave.compile;

import dev.segue.resolve.ResolvedBody;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedStatement;
import dev.segue.resolve.Slot;
import dev.segue.weave.tree.Parts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the variables of a body that need a box. The others are assigned only in the block that makes them, where each
 * assignment can simply give a new name: {@code X}, {@code X@2}.
 */
final class Boxes {
    private final Map<Slot, List<ResolvedStatement>> home = new HashMap<>();
    private final Set<Slot> assigned = new HashSet<>();
    private final Set<Slot> captured = new HashSet<>();
    private final Set<Slot> boxed = new HashSet<>();

    private Boxes() {}

    static Set<Slot> of(ResolvedBody body) {
        Boxes boxes = new Boxes();
        boxes.block(body.statements());
        boxes.captured.retainAll(boxes.assigned);
        boxes.boxed.addAll(boxes.captured);
        return boxes.boxed;
    }

    private void block(List<ResolvedStatement> block) {
        for (ResolvedStatement statement : block) {
            if (statement instanceof ResolvedStatement.Var variable) {
                home.put(variable.slot(), block);
            }
            if (statement instanceof ResolvedStatement.Assign assign) {
                assign(assign.slot(), block);
            }
            Parts.of(statement).forEach(this::expression);
            Parts.blocks(statement).forEach(this::block);
        }
    }

    private void assign(Slot slot, List<ResolvedStatement> block) {
        assigned.add(slot);
        // Identity: two blocks that look alike are two blocks all the same.
        if (home.get(slot) != block) {
            boxed.add(slot);
        }
    }

    private void expression(ResolvedExpr expression) {
        if (expression instanceof ResolvedExpr.Lambda lambda) {
            lambda.captures().forEach(capture -> captured.add(capture.outer()));
        }
        Parts.of(expression).forEach(this::expression);
    }
}
