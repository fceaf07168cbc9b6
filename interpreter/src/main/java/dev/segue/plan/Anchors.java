package dev.segue.plan;

import dev.segue.syntax.Placement;
import java.util.Arrays;
import java.util.HashMap;
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
    private final Map<String, Group> groups = new HashMap<>();

    /** What bears one text that a placement refers to; without a hub before it is asked for, and if nothing in the plan does. */
    private static final class Group {
        private final Nodes members = new Nodes();
        private @Nullable Hub hub;
    }

    private Anchors(Graph graph, Layout layout, Listing listing) {
        this.graph = graph;
        this.layout = layout;
        this.listing = listing;
    }

    /** Looks up all that any placement refers to. */
    static Anchors of(Graph graph, Layout layout, Listing listing) {
        Anchors anchors = new Anchors(graph, layout, listing);
        anchors.addSteps();
        anchors.addMarker(Plan.START, layout.start());
        anchors.addMarker(Plan.POINT_OF_NO_RETURN, layout.point());
        anchors.addMarker(Plan.END, layout.end());
        anchors.add(Plan.CODE_CHANGE, anchors.codeChange());
        return anchors;
    }

    /** What stands under that name or title; null if nothing in the plan does. */
    @Nullable
    Hub find(String text) {
        Group group = groups.get(text);
        if (group == null) {
            return null;
        }
        if (group.hub == null && (group.members.size() > 0 || listing.titles().contains(text))) {
            group.hub = hub(group.members);
        }
        return group.hub;
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
                entry.carriers().forEach(carrier -> known.addAll(carrier.anchors()));
            }
        }
        return known;
    }

    private void noteTexts(List<Placement> placements) {
        for (Placement placement : placements) {
            groups.computeIfAbsent(placement.anchor().text(), ignored -> new Group());
        }
    }

    private void noteMembers(Entry entry) {
        for (String anchor : entry.anchors()) {
            addMember(anchor, entry.node());
        }
        for (Enclosing each = entry.section(); each != null; each = each.outer()) {
            addMember(each.title(), entry.node());
        }
    }

    private void addMember(String text, int node) {
        Group group = groups.get(text);
        if (group != null) {
            group.members.add(node);
        }
    }

    private void addSteps() {
        for (Entry entry : layout.entries()) {
            noteTexts(entry.placements());
            noteTexts(entry.defaultPlacements());
        }
        for (Entry entry : layout.entries()) {
            if (entry.isAnchor()) {
                noteMembers(entry);
            }
        }
    }

    private void addMarker(String name, int node) {
        add(name, Hub.of(graph, node, 0));
    }

    private void add(String name, Hub hub) {
        groups.computeIfAbsent(name, ignored -> new Group()).hub = hub;
    }

    private Hub codeChange() {
        Nodes members = new Nodes();
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
    Hub hub(Nodes nodes) {
        return hub(nodes, layout::touches);
    }

    private Hub hub(Nodes nodes, IntUnaryOperator touched) {
        if (nodes.size() == 1) {
            return Hub.of(graph, nodes.get(0), touched.applyAsInt(nodes.get(0)));
        }
        int[][] members = new int[Touches.COUNT][nodes.size()];
        int[] sizes = new int[Touches.COUNT];
        for (int index = 0; index < nodes.size(); index++) {
            int touches = touched.applyAsInt(nodes.get(index));
            members[touches][sizes[touches]++] = nodes.get(index);
        }
        for (int touches = 0; touches < Touches.COUNT; touches++) {
            members[touches] = Arrays.copyOf(members[touches], sizes[touches]);
        }
        return Hub.of(graph, members);
    }
}
