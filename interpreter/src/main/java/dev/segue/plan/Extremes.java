package dev.segue.plan;

/** The first and the last members of a hub in the plan, the runner-up too, since a step is never its own anchor. */
final class Extremes {
    private final int[][] firsts = new int[Touches.COUNT][];
    private final int[][] lasts = new int[Touches.COUNT][];

    /**
     * Finds them.
     *
     * @param places the index in the plan of each listed node, of its first step if it is several
     */
    Extremes(Hub hub, int[] places, Layout layout) {
        for (int touches = 0; touches < Touches.COUNT; touches++) {
            firsts[touches] = new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE};
            lasts[touches] = new int[] {-1, -1};
            for (int member : hub.members(touches)) {
                offerFirst(places[member], firsts[touches]);
                offerLast(places[member] + layout.size(member) - 1, lasts[touches]);
            }
        }
    }

    private static void offerFirst(int place, int[] first) {
        if (place < first[0]) {
            first[1] = first[0];
            first[0] = place;
        } else if (place < first[1]) {
            first[1] = place;
        }
    }

    private static void offerLast(int place, int[] last) {
        if (place > last[0]) {
            last[1] = last[0];
            last[0] = place;
        } else if (place > last[1]) {
            last[1] = place;
        }
    }

    /**
     * The index of the first member, or of the last one; negative if there is none.
     *
     * @param self the index of the step that asks, which does not count
     * @param turned whether only members count to which its edges turn round; else only the others
     */
    int find(boolean first, int self, Placing placing, boolean turned) {
        int found = first ? Integer.MAX_VALUE : -1;
        for (int touches = 0; touches < Touches.COUNT; touches++) {
            if (placing.turns(touches) == turned) {
                int[] places = first ? firsts[touches] : lasts[touches];
                int place = places[0] == self ? places[1] : places[0];
                found = first ? Math.min(found, place) : Math.max(found, place);
            }
        }
        return found == Integer.MAX_VALUE ? -1 : found;
    }
}
