package dev.segue.plan;

import dev.segue.resolve.Step;
import dev.segue.syntax.Placement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Puts the steps of a script among the steps that its plan is given. A step without placement stands right before the
 * point of no return if it only reads and is written above the first changing step, or above the written point of no
 * return; else behind the last given step. A step placed after a given one stands right behind that one.
 */
final class Interleaving implements Arrangement {
    private final List<Entry> given = new ArrayList<>();
    private final PlanRequest request;
    private final int point;

    private Interleaving(PlanRequest request) {
        this.request = request;
        this.point = point(request.given().steps());
    }

    private static int point(List<GivenStep> steps) {
        for (int index = 0; index < steps.size(); index++) {
            if (steps.get(index).role() == GivenStep.Role.POINT_OF_NO_RETURN) {
                return index;
            }
        }
        throw new IllegalArgumentException("the given steps have no point of no return");
    }

    /** Takes the steps away from a listing whose work a given step does, and keeps them with that one. */
    static Interleaving of(Listing listing, PlanRequest request) {
        Interleaving made = new Interleaving(request);
        made.takeCarried(listing);
        return made;
    }

    private void takeCarried(Listing listing) {
        Map<Integer, List<Entry>> carried = new HashMap<>();
        List<Entry> left = new ArrayList<>();
        for (Entry entry : listing.entries()) {
            Set<Integer> carriers = carriers(entry);
            if (carriers.isEmpty()) {
                left.add(entry);
            }
            carriers.forEach(carrier -> carried.computeIfAbsent(carrier, ignored -> new ArrayList<>())
                    .add(entry));
        }
        listing.replaceEntries(left);
        for (int index = 0; index < request.given().steps().size(); index++) {
            given.add(entry(index, carried.getOrDefault(index, List.of())));
        }
    }

    private Set<Integer> carriers(Entry entry) {
        return entry.step() == null ? Set.of() : request.given().carriers(entry.step(), request.constants());
    }

    private Entry entry(int index, List<Entry> carried) {
        List<Step> steps =
                carried.stream().map(Entry::step).filter(Objects::nonNull).toList();
        return Entry.given(new Carrier(index, request.given().steps().get(index), steps), placements(carried));
    }

    /** What a given step carries is at the span by being there, and behind the point of no return by its order. */
    private static Entry.Carried placements(List<Entry> carried) {
        List<Placement> written = new ArrayList<>();
        List<Placement> defaults = new ArrayList<>();
        for (Entry each : carried) {
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

    @Override
    public Layout layout(Listing listing) {
        Map<Entry, Integer> slots = new Slots(listing, given, point, last(), request.direction()).find();
        List<List<Entry>> behind = new ArrayList<>();
        for (int index = 0; index <= given.size(); index++) {
            behind.add(new ArrayList<>());
        }
        for (Entry entry : listing.entries()) {
            if (entry != listing.point()) {
                behind.get(slots.getOrDefault(entry, last()) + 1).add(entry);
            }
        }
        List<Entry> all = new ArrayList<>(behind.get(0));
        for (int index = 0; index < given.size(); index++) {
            all.add(given.get(index));
            all.addAll(behind.get(index + 1));
        }
        return Layout.of(all, given.get(point));
    }

    private int last() {
        int last = given.size() - 1;
        return given.get(last).role() == GivenStep.Role.LAST ? last - 1 : last;
    }

    @Override
    public void tie(Constraints constraints) {
        new GivenEdges(constraints, request, given).addAll();
    }
}
