package dev.segue.eval;

import dev.segue.value.Value;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Arguments in the order in which they are written, each for a parameter.
 *
 * @param count how many there are
 * @param size how many parameters there are up to the last that is given
 */
record Arguments(Filling filling, int count, int size) {

    static Arguments of(List<Node> nodes, List<Integer> parameters) {
        int[] places = parameters.stream().mapToInt(place -> place).toArray();
        Filling filling = Filling.of(nodes.toArray(Node[]::new), places, 0, places.length);
        return new Arguments(filling, places.length, IntStream.of(places).max().orElse(-1) + 1);
    }

    /** The same number as there are places. */
    static Arguments of(List<Node> nodes) {
        return of(nodes, IntStream.range(0, nodes.size()).boxed().toList());
    }

    /** Evaluates them; those left out are null. */
    @Nullable
    Value[] evaluate(Frame frame) {
        @Nullable Value[] values = new Value[size];
        filling.fill(values, frame);
        return values;
    }
}
