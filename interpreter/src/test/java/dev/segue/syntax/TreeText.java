package dev.segue.syntax;

import dev.segue.source.SourceText;
import dev.segue.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A tree as text, without places: two trees of one shape have the same text. */
public final class TreeText {
    private TreeText() {}

    /** On one line. */
    public static String flat(@Nullable Object node) {
        return pretty(node).lines().map(String::strip).collect(Collectors.joining(" "));
    }

    /** One component a line. */
    static String pretty(@Nullable Object node) {
        return switch (node) {
            case null -> "none";
            case Name name -> name.text();
            case Path path -> path.text();
            case Record tree -> record(tree);
            case List<?> list when list.isEmpty() -> "[]";
            case List<?> list ->
                list.stream()
                        .map(each -> "- " + pretty(each).replace("\n", "\n  "))
                        .collect(Collectors.joining("\n", "\n", ""));
            case String text -> quoted(text);
            default -> node.toString();
        };
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                        .replace("\r", "\\r")
                + "\"";
    }

    private static String record(Record tree) {
        List<String> lines = new ArrayList<>();
        for (RecordComponent component : tree.getClass().getRecordComponents()) {
            boolean place = component.getType() == Span.class || component.getType() == SourceText.class;
            if (!place) {
                String value = ": " + pretty(value(component, tree)).replace("\n", "\n  ");
                lines.add(component.getName() + (value.startsWith(": \n") ? ":" + value.substring(2) : value));
            }
        }
        String name = tree.getClass().getSimpleName();
        boolean brief = lines.size() <= 1 && lines.stream().noneMatch(line -> line.contains("\n"));
        return brief
                ? name
                        + lines.stream()
                                .map(line -> " " + line.replaceFirst("^\\w+: ", ""))
                                .collect(Collectors.joining())
                : name + lines.stream().map(line -> "\n  " + line).collect(Collectors.joining());
    }

    private static @Nullable Object value(RecordComponent component, Record tree) {
        try {
            return component.getAccessor().invoke(tree);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("a tree's component must be readable", failure);
        }
    }
}
