package dev.segue.cli.view;

import dev.segue.cli.terminal.Amounts;
import dev.segue.cli.terminal.Console;
import dev.segue.cli.terminal.Printable;
import dev.segue.cli.terminal.Signs;
import dev.segue.cli.terminal.Style;
import dev.segue.repl.Reply;
import dev.segue.runtime.Supervised;
import dev.segue.value.Handle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A supervision tree, what is suspended marked. Children that cannot be told apart by name or module share a line, since
 * there may be thousands.
 */
final class TreeText {
    private static final String INDENT = "  ";

    private final Style style;
    private final Signs signs;

    TreeText(Console console) {
        this.style = console.outStyle();
        this.signs = console.signs();
    }

    List<String> lines(Reply.Tree tree) {
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(Printable.line(tree.application())));
        add(lines, tree.top(), INDENT, tree.suspended());
        return lines;
    }

    private void add(List<String> lines, Supervised process, String indent, Set<Handle> suspended) {
        lines.add(indent + one(process, suspended));
        Map<String, List<Supervised>> groups = process.below().stream()
                .collect(Collectors.groupingBy(
                        each -> each.below().isEmpty()
                                ? each.name() + "/" + each.module()
                                : each.pid().literal(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        for (List<Supervised> group : groups.values()) {
            if (group.size() == 1) {
                add(lines, group.getFirst(), indent + INDENT, suspended);
            } else {
                lines.add(indent + INDENT + many(group, suspended));
            }
        }
    }

    private String one(Supervised process, Set<Handle> suspended) {
        String name = process.name().isEmpty() ? process.module() : process.name();
        String module =
                process.module().isEmpty() || process.module().equals(name) ? "" : " (" + process.module() + ")";
        boolean held = suspended.contains(process.pid());
        String shown = process.isSupervisor() ? style.cyan(Printable.line(name)) : Printable.line(name);
        return shown
                + Printable.line(module)
                + "  "
                + style.dim(Printable.line(process.pid().display()))
                + (held ? "  " + style.yellow(signs.changes() + " suspended") : "");
    }

    private String many(List<Supervised> group, Set<Handle> suspended) {
        long held =
                group.stream().filter(each -> suspended.contains(each.pid())).count();
        String module = group.getFirst().module().isEmpty()
                ? "processes"
                : group.getFirst().module();
        return Amounts.count(group.size())
                + " × "
                + Printable.line(module)
                + (held == 0 ? "" : "  " + style.yellow(signs.changes() + " " + Amounts.count(held) + " suspended"));
    }
}
