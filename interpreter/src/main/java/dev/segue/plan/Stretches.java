package dev.segue.plan;

import dev.segue.resolve.Step;
import dev.segue.syntax.Placement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes one entry of given steps that follow each other and that nothing in the script tells apart: no step of the script can
 * come to stand between them. So planning among the thousands of instructions of a relup takes no longer than among a few.
 */
final class Stretches {
    private final Map<Integer, List<Entry>> carried;
    private final Set<String> texts;
    private final Set<Integer> needed;
    private final List<Entry> entries = new ArrayList<>();
    private List<Carrier> open = new ArrayList<>();
    private List<Entry> work = List.of();
    private Set<String> names = Set.of();

    private Stretches(Map<Integer, List<Entry>> carried, Set<String> texts, Set<Integer> needed) {
        this.carried = carried;
        this.texts = texts;
        this.needed = needed;
    }

    /**
     * The entries of the given steps, in their order.
     *
     * @param carried the script's steps whose work a given step does, by its index
     * @param texts all that placements refer to
     * @param needed the indices of given steps that a step of the script is tied to, whatever it says
     */
    static List<Entry> of(
            List<GivenStep> steps, Map<Integer, List<Entry>> carried, Set<String> texts, Set<Integer> needed) {
        Stretches stretches = new Stretches(carried, texts, needed);
        int index = 0;
        for (GivenStep step : steps) {
            stretches.add(index++, step);
        }
        stretches.close();
        return stretches.entries;
    }

    private void add(int index, GivenStep step) {
        List<Entry> itsWork = carried.getOrDefault(index, List.of());
        Set<String> itsNames = called(step);
        boolean alone = step.role() != GivenStep.Role.USUAL || needed.contains(index);
        if (alone || !continues(step) || !itsWork.equals(work) || !itsNames.equals(names)) {
            close();
        }
        work = itsWork;
        names = itsNames;
        open.add(new Carrier(index, step, steps()));
        if (alone) {
            close();
        }
    }

    private boolean continues(GivenStep step) {
        GivenStep before = open.isEmpty() ? null : open.getLast().step();
        return before != null
                && before.name().equals(step.name())
                && before.codeChange() == step.codeChange()
                && before.touches().equals(step.touches());
    }

    /** Of the texts that find it, those which placements refer to. */
    private Set<String> called(GivenStep step) {
        Set<String> called = Set.of();
        for (String anchor : step.anchors()) {
            if (texts.contains(anchor)) {
                called = called.isEmpty() ? new HashSet<>() : called;
                called.add(anchor);
            }
        }
        return called;
    }

    private List<Step> steps() {
        return work.isEmpty()
                ? List.of()
                : work.stream().map(Entry::step).filter(Objects::nonNull).toList();
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Entry.Carried placements = placements();
        if (placements.isEmpty()) {
            entries.add(Entry.given(open, placements));
        } else {
            // What is placed is no anchor of its own, but one of its neighbour's.
            open.forEach(each -> entries.add(Entry.given(List.of(each), placements)));
        }
        open = new ArrayList<>();
    }

    /** What a given step carries is at the span by being there, and behind the point of no return by its order. */
    private Entry.Carried placements() {
        List<Placement> written = new ArrayList<>();
        List<Placement> defaults = new ArrayList<>();
        for (Entry each : work) {
            each.placements().stream()
                    .filter(placement -> !isAt(placement, Plan.CODE_CHANGE))
                    .forEach(written::add);
            each.defaultPlacements().stream()
                    .filter(placement ->
                            !isAt(placement, Plan.CODE_CHANGE) && !isAt(placement, Plan.POINT_OF_NO_RETURN))
                    .forEach(defaults::add);
        }
        return new Entry.Carried(written, defaults);
    }

    private static boolean isAt(Placement placement, String anchor) {
        return placement.anchor().text().equals(anchor);
    }
}
