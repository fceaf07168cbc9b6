package dev.segue.eval;

import dev.segue.value.Value;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Evaluates nodes in their order into places of an array. */
interface Filling {

    void fill(@Nullable Value[] values, Frame frame);

    /** Tells each node with its place, in their order. */
    void each(BiConsumer<Node, Integer> reader);

    /** The nodes from one to before another, each for a place. */
    static Filling of(Node[] nodes, int[] places, int from, int to) {
        int middle = (from + to) / 2;
        return switch (to - from) {
            case 0 -> new None();
            case 1 -> new One(nodes[from], places[from]);
            default -> new Both(of(nodes, places, from, middle), of(nodes, places, middle, to));
        };
    }

    /** Nothing. */
    record None() implements Filling {
        @Override
        public void fill(@Nullable Value[] values, Frame frame) {}

        @Override
        public void each(BiConsumer<Node, Integer> reader) {}
    }

    /** One place. */
    record One(Node node, int place) implements Filling {
        @Override
        public void fill(@Nullable Value[] values, Frame frame) {
            values[place] = node.execute(frame);
        }

        @Override
        public void each(BiConsumer<Node, Integer> reader) {
            reader.accept(node, place);
        }
    }

    /** The first half, then the second. */
    record Both(Filling first, Filling second) implements Filling {
        @Override
        public void fill(@Nullable Value[] values, Frame frame) {
            first.fill(values, frame);
            second.fill(values, frame);
        }

        @Override
        public void each(BiConsumer<Node, Integer> reader) {
            first.each(reader);
            second.each(reader);
        }
    }
}
