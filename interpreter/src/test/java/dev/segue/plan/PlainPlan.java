package dev.segue.plan;

import dev.segue.resolve.Direction;
import dev.segue.resolve.Global;
import dev.segue.resolve.Instruction;
import dev.segue.resolve.Program;
import dev.segue.resolve.ProgramItem;
import dev.segue.resolve.Step;
import dev.segue.resolve.Touch;
import dev.segue.syntax.Placement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rules of planning as plainly as they can be written down, with one edge for every pair of steps and no care for
 * time: what the planner is compared with. Dependencies and written points of no return are left to examples.
 */
final class PlainPlan {
    /** A step or marker at its place. */
    record Node(String name, @Nullable Step step, Set<String> texts) {
        boolean touches(Touch touch) {
            return step != null && step.effects().touches().contains(touch);
        }

        boolean changes() {
            return step != null && step.effects().changes();
        }
    }

    private final boolean down;
    private final List<Node> nodes = new ArrayList<>();
    private final boolean[][] edges;
    private final boolean[][] lends;
    private final int point;
    private final boolean acyclic;

    PlainPlan(Program program, Direction direction) {
        down = direction == Direction.DOWN;
        nodes.add(new Node(Plan.START, null, Set.of(Plan.START)));
        list(program.items(), Set.of());
        int first = 1;
        while (first < nodes.size() && !nodes.get(first).changes()) {
            first++;
        }
        point = first;
        nodes.add(point, new Node(Plan.POINT_OF_NO_RETURN, null, Set.of(Plan.POINT_OF_NO_RETURN)));
        nodes.add(new Node(Plan.END, null, Set.of(Plan.END)));
        edges = new boolean[nodes.size() + 1][nodes.size() + 1];
        lends = new boolean[nodes.size() + 1][nodes.size() + 1];
        addCertain();
        acyclic = !hasCycle();
        if (acyclic) {
            addDefaults();
        }
    }

    boolean isAcyclic() {
        return acyclic;
    }

    private void list(List<ProgramItem> items, Set<String> titles) {
        for (ProgramItem item : items) {
            if (item instanceof Step step) {
                Set<String> texts = new TreeSet<>(step.anchors());
                if (step.kind() == Step.Kind.CALL || step.kind() == Step.Kind.INLINE) {
                    texts.addAll(titles);
                }
                nodes.add(new Node(step.name(), step, texts));
            } else if (item instanceof ProgramItem.Section section) {
                Set<String> inner = new TreeSet<>(titles);
                inner.add(section.title());
                list(section.items(), inner);
            }
        }
    }

    /** What stands for the change where nothing changes code: no step, and done as soon as it can be. */
    private int passage() {
        return nodes.size();
    }

    private int last() {
        return nodes.size() - 1;
    }

    private void addCertain() {
        edges[0][point] = true;
        edges[point][last()] = true;
        for (int node = 1; node < last(); node++) {
            if (node == point) {
                continue;
            }
            edges[0][node] = true;
            edges[node][last()] = true;
            if (nodes.get(node).changes()) {
                edges[point][node] = true;
            }
            addBindings(node);
            for (Placement placement : step(node).placements()) {
                for (int[] edge : edgesOf(node, placement)) {
                    add(edge, placement);
                }
            }
        }
        addTwins();
    }

    private Step step(int node) {
        Step step = nodes.get(node).step();
        if (step == null) {
            throw new IllegalStateException("no step at " + node);
        }
        return step;
    }

    private void addBindings(int user) {
        for (Global global : step(user).uses()) {
            for (int binder = 1; binder < last(); binder++) {
                if (binder != point && step(binder).binds().contains(global)) {
                    edges[binder][user] = true;
                    lends[binder][user] = true;
                }
            }
        }
    }

    private void addTwins() {
        for (String kind : List.of("acceptors", "channels", "processes")) {
            for (int suspend = 1; suspend < last(); suspend++) {
                for (int resume = 1; resume < last(); resume++) {
                    if (calls(suspend, "suspend_" + kind) && calls(resume, "resume_" + kind)) {
                        edges[suspend][resume] = true;
                    }
                }
            }
        }
    }

    private boolean calls(int node, String name) {
        Instruction called = node == point ? null : step(node).instruction();
        return called != null && called.name().equals(name);
    }

    /** The edges of a placement, as pairs of what runs first and what runs then. */
    private List<int[]> edgesOf(int node, Placement placement) {
        String text = placement.anchor().text();
        boolean before = placement.relation() == Placement.Relation.BEFORE;
        if (text.equals(Plan.CODE_CHANGE)
                && nodes.stream()
                        .noneMatch(each ->
                                each.step() != null && each.step().effects().isCodeChange())) {
            return List.of(before ? new int[] {node, passage()} : new int[] {passage(), node});
        }
        List<int[]> found = new ArrayList<>();
        for (int other = 0; other < nodes.size(); other++) {
            if (other != node && isCalled(nodes.get(other), text)) {
                boolean first = before ^ (down && turns(nodes.get(node), nodes.get(other)));
                found.add(first ? new int[] {node, other} : new int[] {other, node});
            }
        }
        return found;
    }

    private static boolean isCalled(Node node, String text) {
        if (text.equals(Plan.CODE_CHANGE)) {
            return node.step() != null && node.step().effects().isCodeChange();
        }
        return node.texts().contains(text);
    }

    private static boolean turns(Node one, Node other) {
        return one.touches(Touch.CODE) && other.touches(Touch.PROCESSES)
                || one.touches(Touch.PROCESSES) && other.touches(Touch.CODE);
    }

    private void add(int[] edge, Placement placement) {
        edges[edge[0]][edge[1]] = true;
        if (placement.relation() == Placement.Relation.BEFORE) {
            lends[edge[0]][edge[1]] = true;
        }
    }

    private void addDefaults() {
        for (int node = 1; node < last(); node++) {
            Instruction called = node == point ? null : step(node).instruction();
            if (called == null) {
                continue;
            }
            for (Placement placement : called.defaultPlacements()) {
                attempt(edgesOf(node, placement), placement);
            }
        }
    }

    /** All edges of the placement, or none if one closes a cycle, be it with another one of them. */
    private void attempt(List<int[]> found, Placement placement) {
        List<int[]> added = new ArrayList<>();
        for (int[] edge : found) {
            if (reaches(edge[1], edge[0])) {
                added.forEach(each -> edges[each[0]][each[1]] = false);
                return;
            }
            if (!edges[edge[0]][edge[1]]) {
                edges[edge[0]][edge[1]] = true;
                added.add(edge);
            }
        }
        found.forEach(edge -> add(edge, placement));
    }

    private boolean hasCycle() {
        for (int node = 0; node <= passage(); node++) {
            for (int next = 0; next <= passage(); next++) {
                if (edges[node][next] && reaches(next, node)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean reaches(int from, int to) {
        boolean[] seen = new boolean[nodes.size() + 1];
        List<Integer> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            int node = open.remove(open.size() - 1);
            if (node == to) {
                return true;
            }
            for (int next = 0; next <= passage(); next++) {
                if (edges[node][next] && !seen[next]) {
                    seen[next] = true;
                    open.add(next);
                }
            }
        }
        return false;
    }

    /** The names in the order in which they run. */
    List<String> order() {
        int[] ranks = ranks();
        boolean[] done = new boolean[nodes.size() + 1];
        List<String> order = new ArrayList<>();
        while (order.size() < nodes.size()) {
            done[passage()] = done[passage()] || isReady(passage(), done);
            int best = -1;
            for (int node = 0; node < nodes.size(); node++) {
                if (!done[node] && isReady(node, done) && (best < 0 || ranks[node] < ranks[best])) {
                    best = node;
                }
            }
            done[best] = true;
            order.add(nodes.get(best).name());
        }
        return order;
    }

    private boolean isReady(int node, boolean[] done) {
        for (int before = 0; before <= passage(); before++) {
            if (edges[before][node] && !done[before]) {
                return false;
            }
        }
        return true;
    }

    private int[] ranks() {
        int[] ranks = new int[nodes.size()];
        Arrays.setAll(ranks, node -> node);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int node = 1; node < last(); node++) {
                for (int next = 0; next < nodes.size(); next++) {
                    if (node != point && lends[node][next] && ranks[next] < ranks[node]) {
                        ranks[node] = ranks[next];
                        changed = true;
                    }
                }
            }
        }
        return ranks;
    }
}
