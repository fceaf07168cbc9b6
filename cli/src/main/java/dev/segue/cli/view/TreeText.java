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
        add(lines, List.of(tree.top()), INDENT, tree.suspended());
        tree.listeners().forEach(listener -> add(lines, List.of(listener), INDENT, tree.suspended()));
        return lines;
    }

    /** A line for processes that are alike, and below it what any of them watches. */
    private void add(List<String> lines, List<Supervised> alike, String indent, Set<Handle> suspended) {
        lines.add(indent + (alike.size() == 1 ? one(alike.getFirst(), suspended) : many(alike, suspended)));
        alike.stream()
                .flatMap(each -> each.below().stream())
                .collect(Collectors.groupingBy(TreeText::kind, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(group -> add(lines, group, indent + INDENT, suspended));
    }

    /** A supervisor with a name of its own is like no other. */
    private static String kind(Supervised process) {
        return process.below().isEmpty() || process.name().isEmpty()
                ? process.name() + "/" + process.module()
                : process.pid().literal();
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
                + (group.getFirst().isSupervisor() ? style.cyan(Printable.line(module)) : Printable.line(module))
                + (held == 0 ? "" : "  " + style.yellow(signs.changes() + " " + Amounts.count(held) + " suspended"));
    }
}
