package dev.segue.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What takes part in planning, in written order. */
final class Listing {
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final Set<String> leftOut = new HashSet<>();
    private final Set<String> undecided = new HashSet<>();
    private @Nullable Entry point;

    /** The steps, and the point of no return if it is written. */
    List<Entry> entries() {
        return entries;
    }

    /** The titles of sections, also of those without steps. */
    Set<String> titles() {
        return titles;
    }

    /** What the steps and sections are called that stand in an {@code if} that does not hold. */
    Set<String> leftOut() {
        return leftOut;
    }

    /** What those are called of which it is not known whether they are in the plan. */
    Set<String> undecided() {
        return undecided;
    }

    /** The written point of no return, or null. */
    @Nullable
    Entry point() {
        return point;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    void addPoint(Entry entry) {
        entries.add(entry);
        point = entry;
    }

    /** Puts other entries in the place of these. */
    void replaceEntries(List<Entry> others) {
        entries.clear();
        entries.addAll(others);
    }
}
