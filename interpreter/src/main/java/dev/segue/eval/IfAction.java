package dev.segue.eval;

import dev.segue.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/** {@code if condition { block } else { otherwise }}; further branches are in what is otherwise. */
record IfAction(Condition condition, Action block, Action otherwise) implements Action {

    /** A branch. */
    record Branch(Condition condition, Action block) {}

    static Action of(List<Branch> branches, Action otherwise) {
        int first = Math.min(branches.size(), Chain.LONGEST);
        Action following = first == branches.size()
                ? otherwise
                : new Rest(List.copyOf(branches.subList(first, branches.size())), otherwise);
        for (Branch branch : branches.subList(0, first).reversed()) {
            following = new IfAction(branch.condition(), branch.block(), following);
        }
        return following;
    }

    /** The branches behind a long chain. */
    private record Rest(List<Branch> branches, Action otherwise) implements Action {
        @Override
        public @Nullable Value perform(Frame frame) {
            for (Branch branch : branches) {
                if (branch.condition().holds(frame)) {
                    return branch.block().perform(frame);
                }
            }
            return otherwise.perform(frame);
        }

        @Override
        public void emit(Emitter emitter) {
            Label end = new Label();
            branches.forEach(branch -> IfAction.emit(emitter, branch.condition(), branch.block(), end));
            emitter.action(otherwise);
            emitter.code.here(end);
        }
    }

    @Override
    public @Nullable Value perform(Frame frame) {
        return condition.holds(frame) ? block.perform(frame) : otherwise.perform(frame);
    }

    @Override
    public void emit(Emitter emitter) {
        Label end = new Label();
        emit(emitter, condition, block, end);
        emitter.action(otherwise);
        emitter.code.here(end);
    }

    private static void emit(Emitter emitter, Condition condition, Action block, Label end) {
        Label next = new Label();
        emitter.unless(condition, next);
        emitter.action(block);
        emitter.code.goTo(end);
        emitter.code.here(next);
    }
}
