package dev.segue.plan;

import dev.segue.resolve.Direction;
import dev.segue.syntax.Placement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Behind which given step each step of a script stands as long as nothing else is said. */
final class Slots {
    private static final int NONE = Integer.MIN_VALUE;

    private final Listing listing;
    private final List<Entry> given;
    private final int point;
    private final int last;
    private final Direction direction;
    private final Map<Entry, Integer> moved = new HashMap<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    /**
     * Prepares it.
     *
     * @param point the index of the point of no return among the given steps
     * @param last the index of the given step that the script's steps usually stand behind
     */
    Slots(Listing listing, List<Entry> given, int point, int last, Direction direction) {
        this.listing = listing;
        this.given = given;
        this.point = point;
        this.last = last;
        this.direction = direction;
        for (int index = 0; index < given.size(); index++) {
            call(index, given.get(index));
        }
    }

    /** Books the texts by which placements find a given step. */
    private void call(int index, Entry entry) {
        if (entry.isCodeChange()) {
            call(index, Plan.CODE_CHANGE);
        }
        if (entry.isAnchor()) {
            for (String text : entry.anchors()) {
                // The name of the span is nobody's name.
                if (!text.equals(Plan.CODE_CHANGE)) {
                    call(index, text);
                }
            }
        }
    }

    private void call(int index, String text) {
        places.computeIfAbsent(text, ignored -> new ArrayList<>()).add(index);
    }

    /** The index of that given step for each entry; -1 for what stands before all of them. */
    Map<Entry, Integer> find() {
        while (move()) {
            // A step may be placed after one that moved only now.
        }
        Map<Entry, Integer> slots = new HashMap<>();
        boolean above = true;
        for (Entry entry : listing.entries()) {
            above &= entry != listing.point() && (listing.point() != null || !entry.changes());
            slots.put(entry, moved.getOrDefault(entry, above ? point - 1 : last));
        }
        return slots;
    }

    private boolean move() {
        boolean more = false;
        for (Entry entry : listing.entries()) {
            int slot = slot(entry);
            if (slot != NONE && slot > moved.getOrDefault(entry, NONE)) {
                moved.put(entry, slot);
                more = true;
            }
        }
        return more;
    }

    private int slot(Entry entry) {
        int slot = NONE;
        for (Placement placement : entry.placements()) {
            slot = Math.max(slot, slot(entry, placement, true));
        }
        for (Placement placement : entry.defaultPlacements()) {
            slot = Math.max(slot, slot(entry, placement, false));
        }
        return slot;
    }

    private int slot(Entry entry, Placement placement, boolean written) {
        String text = placement.anchor().text();
        if (placement.relation() != Placement.Relation.AFTER) {
            return NONE;
        }
        if (text.equals(Plan.POINT_OF_NO_RETURN)) {
            return written ? point : NONE;
        }
        int slot = lastCalled(entry, text);
        for (Map.Entry<Entry, Integer> each : moved.entrySet()) {
            if (each.getKey() != entry && isCalled(each.getKey(), text) && !turns(entry, each.getKey())) {
                slot = Math.max(slot, each.getValue());
            }
        }
        return slot;
    }

    private int lastCalled(Entry entry, String text) {
        for (int index : places.getOrDefault(text, List.of()).reversed()) {
            if (!turns(entry, given.get(index))) {
                return index;
            }
        }
        return NONE;
    }

    private static boolean isCalled(Entry entry, String text) {
        for (@Nullable Enclosing each = entry.section(); each != null; each = each.outer()) {
            if (each.title().equals(text)) {
                return true;
            }
        }
        return entry.anchors().contains(text);
    }

    private boolean turns(Entry one, Entry other) {
        return direction == Direction.DOWN && Touches.turn(one.touches(), other.touches());
    }
}
