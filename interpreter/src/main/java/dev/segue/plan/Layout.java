package dev.segue.plan;

import dev.segue.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of all that a plan lists: {@code start} is 0, then come the steps and the point of no return as written,
 * then {@code end}. A place is the number of a node in the graph, too.
 */
final class Layout {
    private final List<Entry> entries;
    private final Entry point;
    private final boolean pointWritten;

    private Layout(List<Entry> entries, Entry point, boolean pointWritten) {
        this.entries = entries;
        this.point = point;
        this.pointWritten = pointWritten;
        for (int index = 0; index < entries.size(); index++) {
            entries.get(index).place(index + 1);
        }
    }

    /**
     * Gives everything its place; an unwritten point of no return stands right before the first changing step.
     *
     * @param last what stands for the place behind all steps
     */
    static Layout of(Listing listing, Span last) {
        Entry written = listing.point();
        if (written != null) {
            return new Layout(List.copyOf(listing.entries()), written, true);
        }
        List<Entry> entries = new ArrayList<>(listing.entries());
        int place = firstChange(entries);
        Span span = place < entries.size() ? entries.get(place).span() : last;
        Entry point = Entry.pointOfNoReturn(span, null);
        entries.add(place, point);
        return new Layout(List.copyOf(entries), point, false);
    }

    /** The places of what is in its order already; the point of no return is one of them. */
    static Layout of(List<Entry> entries, Entry point) {
        return new Layout(List.copyOf(entries), point, true);
    }

    private static int firstChange(List<Entry> entries) {
        int place = 0;
        while (place < entries.size() && !entries.get(place).changes()) {
            place++;
        }
        return place;
    }

    int start() {
        return 0;
    }

    int point() {
        return point.node();
    }

    /** Whether the script has the point of no return. */
    boolean pointWritten() {
        return pointWritten;
    }

    int end() {
        return entries.size() + 1;
    }

    /** How many nodes the plan lists; nodes of greater numbers are hubs. */
    int listed() {
        return entries.size() + 2;
    }

    boolean isMarker(int node) {
        return node == start() || node == end() || node == point();
    }

    /** The steps and the point of no return in written order. */
    List<Entry> entries() {
        return entries;
    }

    /** The one at a node that is neither {@code start} nor {@code end}. */
    Entry entry(int node) {
        return entries.get(node - 1);
    }

    /** What a listed node is called. */
    String name(int node) {
        if (node == start()) {
            return Plan.START;
        }
        return node == end() ? Plan.END : entry(node).name();
    }

    /** How many steps of the plan a listed node is. */
    int size(int node) {
        return node == start() || node == end() ? 1 : entry(node).size();
    }

    /** Its {@link Touches}. */
    int touches(int node) {
        return node == start() || node == end() ? 0 : entry(node).touches();
    }
}
