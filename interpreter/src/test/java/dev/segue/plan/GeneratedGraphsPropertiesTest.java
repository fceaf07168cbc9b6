package dev.segue.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.resolve.Direction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Graphs whose edges the test makes itself, so that what the plan owes them does not come from the plan. They have no
 * cycle, as all edges follow one hidden order of the steps.
 */
final class GeneratedGraphsPropertiesTest {

    /** One thing must precede another; it lends rank unless it was written as {@code after}. */
    private record Edge(int first, int then, boolean lends) {}

    /** Steps {@code t0, t1, …} in written order and the edges between them. */
    private record Graph(int size, List<Edge> edges) {

        static Graph of(Random random, int size, int edges) {
            List<Integer> hidden =
                    new ArrayList<>(IntStream.range(0, size).boxed().toList());
            java.util.Collections.shuffle(hidden, random);
            List<Edge> all = new ArrayList<>();
            for (int count = 0; count < edges; count++) {
                int one = random.nextInt(size);
                int other = random.nextInt(size);
                if (one != other) {
                    all.add(new Edge(
                            hidden.get(Math.min(one, other)), hidden.get(Math.max(one, other)), random.nextBoolean()));
                }
            }
            return new Graph(size, all);
        }

        /** As a script: edges that lend are written {@code before} at their first step, the others {@code after}. */
        int[] places() {
            ScriptBuilder script = new ScriptBuilder();
            for (int index = 0; index < size; index++) {
                StepBuilder step = script.changing("t" + index);
                for (Edge edge : edges) {
                    if (edge.lends() && edge.first() == index) {
                        step.placed("before t" + edge.then());
                    } else if (!edge.lends() && edge.then() == index) {
                        step.placed("after t" + edge.first());
                    }
                }
            }
            List<String> order = PlanView.of(script.result(Direction.UP)).steps();
            assertEquals(size, order.size());
            int[] places = new int[order.size()];
            for (int place = 0; place < order.size(); place++) {
                places[Integer.parseInt(order.get(place).substring(1))] = place;
            }
            return places;
        }

        /** For each step, the steps that are reached from it along edges in one direction, itself included. */
        List<BitSet> reached(boolean forwards, boolean lendingOnly) {
            List<BitSet> reached = new ArrayList<>();
            for (int index = 0; index < size; index++) {
                BitSet own = new BitSet();
                own.set(index);
                reached.add(own);
            }
            boolean grown = true;
            while (grown) {
                grown = false;
                for (Edge edge : edges) {
                    if (edge.lends() || !lendingOnly) {
                        BitSet target = reached.get(forwards ? edge.first() : edge.then());
                        int before = target.cardinality();
                        target.or(reached.get(forwards ? edge.then() : edge.first()));
                        grown |= target.cardinality() > before;
                    }
                }
            }
            return reached;
        }
    }

    @Property(tries = 60)
    void everyEdgeIsHonoured(@ForAll long seed, @ForAll @IntRange(min = 2, max = 2000) int size) {
        Graph graph = Graph.of(new Random(seed), size, size / 2);
        int[] places = graph.places();
        for (Edge edge : graph.edges()) {
            assertTrue(places[edge.first()] < places[edge.then()], edge::toString);
        }
    }

    /**
     * Where p is written before q but runs after it, p is or must follow a step r, and q is or stands by {@code before}
     * ahead of a step s, with s written no later than r.
     */
    @Property(tries = 300)
    void whatRunsOutOfTheWrittenOrderHasAWrittenReason(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int size, @ForAll @IntRange(max = 60) int edges) {
        Graph graph = Graph.of(new Random(seed), size, edges);
        int[] places = graph.places();
        List<BitSet> mustFollow = graph.reached(false, false);
        List<BitSet> standsAheadOf = graph.reached(true, true);
        for (int first = 0; first < size; first++) {
            for (int second = first + 1; second < size; second++) {
                if (places[first] > places[second]) {
                    int latest = mustFollow.get(first).length() - 1;
                    int earliest = standsAheadOf.get(second).nextSetBit(0);
                    int one = first;
                    int other = second;
                    assertTrue(earliest <= latest, () -> "t" + other + " overtakes t" + one + " in " + graph);
                }
            }
        }
    }
}
