package dev.segue.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts the steps of a script among the steps that its plan is given. A step without placement stands right before the
 * point of no return if it only reads and is written above the first changing step, or above the written point of no
 * return; else behind the last given step. A step placed after a given one stands right behind that one.
 */
final class Interleaving implements Arrangement {
    private final PlanRequest request;
    private final Map<Integer, List<Entry>> carried = new HashMap<>();

    private Interleaving(PlanRequest request) {
        this.request = request;
    }

    /** Takes the steps away from a listing whose work a given step does, and keeps them with that one. */
    static Interleaving of(Listing listing, PlanRequest request) {
        Interleaving made = new Interleaving(request);
        made.takeCarried(listing);
        return made;
    }

    private void takeCarried(Listing listing) {
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
    }

    private Set<Integer> carriers(Entry entry) {
        return entry.step() == null ? Set.of() : request.given().carriers(entry.step(), request.constants());
    }

    @Override
    public Layout layout(Listing listing) {
        List<Entry> given = Stretches.of(request.given().steps(), carried, texts(listing), needed(listing));
        int point = point(given);
        int last = last(given);
        Map<Entry, Integer> slots = new Slots(listing, given, point, last, request.direction()).find();
        List<List<Entry>> behind = new ArrayList<>();
        for (int index = 0; index <= given.size(); index++) {
            behind.add(new ArrayList<>());
        }
        for (Entry entry : listing.entries()) {
            if (entry != listing.point()) {
                behind.get(slots.getOrDefault(entry, last) + 1).add(entry);
            }
        }
        List<Entry> all = new ArrayList<>(behind.get(0));
        for (int index = 0; index < given.size(); index++) {
            all.add(given.get(index));
            all.addAll(behind.get(index + 1));
        }
        return Layout.of(all, given.get(point));
    }

    private Set<String> texts(Listing listing) {
        Set<String> texts = new HashSet<>();
        Stream.concat(
                        listing.entries().stream(),
                        carried.values().stream().flatMap(List::stream).distinct())
                .flatMap(entry -> Stream.of(entry.placements(), entry.defaultPlacements()))
                .flatMap(List::stream)
                .forEach(placement -> texts.add(placement.anchor().text()));
        return texts;
    }

    private Set<Integer> needed(Listing listing) {
        Set<Integer> needed = new HashSet<>();
        for (Entry entry : listing.entries()) {
            if (entry.step() != null) {
                needed.addAll(request.given().needs(entry.step(), request.constants()));
                needed.addAll(request.given().neededBy(entry.step(), request.constants()));
            }
        }
        return needed;
    }

    private static int point(List<Entry> given) {
        for (int index = 0; index < given.size(); index++) {
            if (given.get(index).role() == GivenStep.Role.POINT_OF_NO_RETURN) {
                return index;
            }
        }
        throw new IllegalArgumentException("the given steps have no point of no return");
    }

    private static int last(List<Entry> given) {
        int last = given.size() - 1;
        return given.get(last).role() == GivenStep.Role.LAST ? last - 1 : last;
    }

    @Override
    public void tie(Constraints constraints) {
        new GivenEdges(constraints, request).addAll();
    }
}
