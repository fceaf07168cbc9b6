package dev.segue.plan;

import dev.segue.resolve.Instruction;
import dev.segue.resolve.Step;
import dev.segue.source.Span;
import dev.segue.syntax.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files of foreign instructions: loaded before the first step that needs them, and before the point of no return, so that
 * a file that fails changes nothing; unloaded after the last.
 */
final class ForeignFiles {
    private final Layout layout;
    private final int[] order;
    private final Map<Integer, List<Use>> first = new HashMap<>();
    private final Map<Integer, List<Use>> last = new HashMap<>();

    /**
     * A file that steps need.
     *
     * @param file as written
     * @param span where it is written
     */
    record Use(String file, Span span) {}

    /**
     * Finds them.
     *
     * @param order the listed nodes in the order in which they run
     */
    ForeignFiles(Layout layout, int[] order) {
        this.layout = layout;
        this.order = order;
        Map<String, Integer> lastNodes = new LinkedHashMap<>();
        Map<String, Use> uses = new HashMap<>();
        boolean pastPoint = false;
        for (int node : order) {
            pastPoint |= node == layout.point();
            Use use = node == layout.start() || node == layout.end()
                    ? null
                    : use(layout.entry(node).step());
            if (use != null) {
                String key = use.span().source().name() + "\n" + use.file();
                if (uses.putIfAbsent(key, use) == null) {
                    int before = pastPoint ? layout.point() : node;
                    first.computeIfAbsent(before, ignored -> new ArrayList<>()).add(use);
                }
                lastNodes.put(key, node);
            }
        }
        lastNodes.forEach((key, node) -> {
            Use use = uses.get(key);
            if (use != null) {
                last.computeIfAbsent(node, ignored -> new ArrayList<>()).add(use);
            }
        });
    }

    private static @Nullable Use use(@Nullable Step step) {
        Instruction instruction = step == null ? null : step.instruction();
        return instruction != null && instruction.declaration() instanceof Item.ForeignInstruction foreign
                ? new Use(foreign.file().text(), foreign.file().span())
                : null;
    }

    /** The files that are loaded right before that node. */
    List<Use> firstAt(int node) {
        return first.getOrDefault(node, List.of());
    }

    /** The files of which that node is the last to need them. */
    List<Use> lastAt(int node) {
        return last.getOrDefault(node, List.of());
    }

    /** The index in the plan of each listed node, of its first step if it is several; with the files counted. */
    int[] places() {
        int[] places = new int[layout.listed()];
        int index = 0;
        for (int node : order) {
            index += firstAt(node).size();
            places[node] = index;
            index += layout.size(node) + lastAt(node).size();
        }
        return places;
    }
}
