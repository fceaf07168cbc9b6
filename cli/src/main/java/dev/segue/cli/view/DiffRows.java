package dev.segue.cli.view;

import dev.segue.erlang.relup.RelupInstruction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds which instruction of one list is which of another; those that are in both have the same order in both. */
final class DiffRows {
    private final Map<RelupInstruction, Integer> left = new HashMap<>();
    private final Deque<RelupInstruction> before;
    private final List<DiffRow> rows = new ArrayList<>();

    private DiffRows(List<RelupInstruction> before) {
        this.before = new ArrayDeque<>(before);
        before.forEach(each -> left.merge(each, 1, Integer::sum));
    }

    static List<DiffRow> of(List<RelupInstruction> before, List<NamedInstruction> after) {
        DiffRows all = new DiffRows(before);
        after.forEach(all::add);
        all.before.forEach(each -> all.rows.add(DiffRow.gone(each)));
        return paired(all.rows);
    }

    private void add(NamedInstruction next) {
        if (left.getOrDefault(next.instruction(), 0) == 0) {
            rows.add(DiffRow.fresh(next));
            return;
        }
        while (!before.getFirst().equals(next.instruction())) {
            RelupInstruction gone = before.removeFirst();
            left.merge(gone, -1, Integer::sum);
            rows.add(DiffRow.gone(gone));
        }
        left.merge(next.instruction(), -1, Integer::sum);
        rows.add(DiffRow.same(before.removeFirst(), next));
    }

    /** What went away and what came in the same place with the same name and module is one that changed. */
    private static List<DiffRow> paired(List<DiffRow> rows) {
        List<DiffRow> paired = new ArrayList<>();
        int start = 0;
        while (start < rows.size()) {
            int end = start;
            while (end < rows.size() && !rows.get(end).isSame()) {
                end++;
            }
            paired.addAll(changed(rows.subList(start, end)));
            if (end < rows.size()) {
                paired.add(rows.get(end));
            }
            start = end + 1;
        }
        return paired;
    }

    private static List<DiffRow> changed(List<DiffRow> stretch) {
        List<DiffRow> gone = new ArrayList<>(
                stretch.stream().filter(row -> row.after().isEmpty()).toList());
        List<DiffRow> rows = new ArrayList<>();
        for (DiffRow row : stretch) {
            if (row.after().isPresent()) {
                Optional<DiffRow> partner =
                        gone.stream().filter(each -> belong(each, row)).findFirst();
                partner.ifPresent(found -> {
                    // Whatever went away above it goes first, so that the left side keeps its order.
                    int place = gone.indexOf(found);
                    rows.addAll(gone.subList(0, place));
                    gone.subList(0, place + 1).clear();
                });
                rows.add(partner.map(found -> new DiffRow(found.before(), row.after()))
                        .orElse(row));
            }
        }
        rows.addAll(gone);
        return rows;
    }

    private static boolean belong(DiffRow gone, DiffRow fresh) {
        RelupInstruction one = gone.before().orElseThrow();
        RelupInstruction other = fresh.after().orElseThrow().instruction();
        return one.name().equals(other.name()) && one.modules().equals(other.modules());
    }
}
