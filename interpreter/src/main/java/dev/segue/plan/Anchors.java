package dev.segue.plan;

import dev.segue.syntax.Placement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** What placements refer to: markers, the span of the change, and steps by name, qualified name, title or section. */
final class Anchors {
    private final Graph graph;
    private final Layout layout;
    private final Listing listing;
    private final Map<String, Hub> hubs = new HashMap<>();

    private Anchors(Graph graph, Layout layout, Listing listing) {
        this.graph = graph;
        this.layout = layout;
        this.listing = listing;
    }

    /** Looks up all that any placement refers to. */
    static Anchors of(Graph graph, Layout layout, Listing listing) {
        Anchors anchors = new Anchors(graph, layout, listing);
        anchors.addSteps(anchors.usedTexts());
        anchors.addMarker(Plan.START, layout.start());
        anchors.addMarker(Plan.POINT_OF_NO_RETURN, layout.point());
        anchors.addMarker(Plan.END, layout.end());
        anchors.hubs.put(Plan.CODE_CHANGE, anchors.codeChange());
        return anchors;
    }

    /** What stands under that name or title; null if nothing in the plan does. */
    @Nullable
    Hub find(String text) {
        return hubs.get(text);
    }

    /** Whether it is not known if something of that name is in the plan. */
    boolean isUndecided(String text) {
        return listing.undecided().contains(text);
    }

    /** Whether something of that name stands in an {@code if} that does not hold. */
    boolean isLeftOut(String text) {
        return listing.leftOut().contains(text);
    }

    /** Everything that a placement of an entry could refer to: not what is nothing but itself or around it. */
    Set<String> knownTo(Entry placed) {
        Set<String> known = new TreeSet<>(List.of(Plan.START, Plan.POINT_OF_NO_RETURN, Plan.CODE_CHANGE, Plan.END));
        known.addAll(listing.titles());
        for (Enclosing each = placed.section(); each != null; each = each.outer()) {
            known.remove(each.title());
        }
        for (Entry entry : layout.entries()) {
            if (!entry.equals(placed)) {
                known.addAll(entry.anchors());
            }
        }
        return known;
    }

    private Set<String> usedTexts() {
        Set<String> used = new HashSet<>();
        for (Entry entry : layout.entries()) {
            addTexts(entry.placements(), used);
            addTexts(entry.defaultPlacements(), used);
        }
        return used;
    }

    private static void addTexts(List<Placement> placements, Set<String> used) {
        for (Placement placement : placements) {
            used.add(placement.anchor().text());
        }
    }

    private void addSteps(Set<String> used) {
        Map<String, List<Integer>> members = new HashMap<>();
        for (String title : listing.titles()) {
            if (used.contains(title)) {
                members.put(title, new ArrayList<>());
            }
        }
        for (Entry entry : layout.entries()) {
            for (String anchor : entry.anchors()) {
                addMember(anchor, entry, used, members);
            }
            for (Enclosing each = entry.section(); each != null; each = each.outer()) {
                addMember(each.title(), entry, used, members);
            }
        }
        members.forEach((text, nodes) -> hubs.put(text, hub(nodes)));
    }

    private static void addMember(String text, Entry entry, Set<String> used, Map<String, List<Integer>> members) {
        if (!entry.isAnchor() || !used.contains(text)) {
            return;
        }
        List<Integer> nodes = members.computeIfAbsent(text, ignored -> new ArrayList<>());
        if (nodes.isEmpty() || nodes.get(nodes.size() - 1) != entry.node()) {
            nodes.add(entry.node());
        }
    }

    private void addMarker(String name, int node) {
        hubs.put(name, Hub.of(graph, node, 0));
    }

    private Hub codeChange() {
        List<Integer> members = new ArrayList<>();
        for (Entry entry : layout.entries()) {
            if (entry.isCodeChange()) {
                members.add(entry.node());
            }
        }
        return hub(members, this::touchesInSpan).withPassage();
    }

    /** The change that is given has the right order for its direction already: nothing turns round at it. */
    private int touchesInSpan(int node) {
        return layout.entry(node).carrier() == null ? layout.touches(node) : 0;
    }

    /** A hub of nodes that stand in written order. */
    Hub hub(List<Integer> nodes) {
        return hub(nodes, layout::touches);
    }

    private Hub hub(List<Integer> nodes, IntUnaryOperator touched) {
        int[][] members = new int[Touches.COUNT][];
        for (int touches = 0; touches < Touches.COUNT; touches++) {
            int wanted = touches;
            members[touches] = nodes.stream()
                    .mapToInt(Integer::intValue)
                    .filter(node -> touched.applyAsInt(node) == wanted)
                    .toArray();
        }
        return new Hub(graph, members);
    }
}
