package dev.segue.eval;

import dev.segue.value.Value;
import java.util.List;

/** {@code if condition { value } else { otherwise }}; further branches are in what is otherwise. */
record IfNode(Condition condition, Node value, Node otherwise) implements Node {

    /** A branch. */
    record Branch(Condition condition, Node value) {}

    static Node of(List<Branch> branches, Node otherwise) {
        int first = Math.min(branches.size(), Chain.LONGEST);
        Node following = first == branches.size()
                ? otherwise
                : new Rest(List.copyOf(branches.subList(first, branches.size())), otherwise);
        for (Branch branch : branches.subList(0, first).reversed()) {
            following = new IfNode(branch.condition(), branch.value(), following);
        }
        return following;
    }

    /** The branches behind a long chain. */
    private record Rest(List<Branch> branches, Node otherwise) implements Node {
        @Override
        public Value execute(Frame frame) {
            for (Branch branch : branches) {
                if (branch.condition().holds(frame)) {
                    return branch.value().execute(frame);
                }
            }
            return otherwise.execute(frame);
        }
    }

    @Override
    public Value execute(Frame frame) {
        return condition.holds(frame) ? value.execute(frame) : otherwise.execute(frame);
    }
}
