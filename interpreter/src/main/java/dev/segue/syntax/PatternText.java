package dev.segue.syntax;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of a pattern on one line. */
final class PatternText {
    private PatternText() {}

    static String of(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Wildcard wildcard -> "_";
            case Pattern.Binding binding -> binding.name().text();
            case Pattern.Pinned pinned -> "^" + pinned.name().text();
            case Pattern.Constant constant -> LiteralText.of(constant.literal());
            case Pattern.Tuple tuple -> tuple(tuple.elements());
            case Pattern.ListOf list -> "[" + joined(list.elements()) + tail(list.tail()) + "]";
            case Pattern.MapOf map ->
                "%{" + map.entries().stream().map(PatternText::entry).collect(Collectors.joining(", ")) + "}";
            case Pattern.Typed typed ->
                inner(typed.pattern()) + ": " + typed.type().text();
        };
    }

    /** A typed pattern inside a typed one needs brackets. */
    private static String inner(Pattern pattern) {
        return pattern instanceof Pattern.Typed ? "(" + of(pattern) + ")" : of(pattern);
    }

    private static String tuple(List<Pattern> elements) {
        return "(" + joined(elements) + (elements.size() == 1 ? ",)" : ")");
    }

    private static String joined(List<Pattern> patterns) {
        return patterns.stream().map(PatternText::of).collect(Collectors.joining(", "));
    }

    private static String tail(@Nullable Pattern tail) {
        return tail == null ? "" : " | " + of(tail);
    }

    private static String entry(Pattern.Entry entry) {
        return key(entry.key()) + of(entry.value());
    }

    static String key(Literal key) {
        return key instanceof Literal.Atom atom && LiteralText.isName(atom.value())
                ? atom.value() + ": "
                : LiteralText.of(key) + " => ";
    }
}
