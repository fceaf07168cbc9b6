package dev.segue.syntax.format;

import dev.segue.syntax.Pattern;
import dev.segue.syntax.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Prints patterns. */
record PatternPrinter(Printers print) {
    Doc pattern(Pattern pattern) {
        if (tokens().offset() < pattern.span().start()) {
            return new Brackets(tokens()).tight("(", () -> pattern(pattern), ")");
        }
        return switch (pattern) {
            case Pattern.Wildcard wildcard -> tokens().take(wildcard.span());
            case Pattern.Binding binding -> tokens().take(binding.span());
            case Pattern.Pinned pinned -> tokens().take(pinned.span());
            case Pattern.Constant constant -> tokens().take(constant.span());
            case Pattern.Tuple tuple -> tuple(tuple.elements());
            case Pattern.ListOf list -> list(list);
            case Pattern.MapOf map ->
                new Brackets(tokens())
                        .of(
                                "%{",
                                map.entries().stream()
                                        .<Supplier<Doc>>map(each -> () -> entry(each))
                                        .toList(),
                                "}");
            case Pattern.Typed typed -> Doc.concat(pattern(typed.pattern()), type(typed.type()));
        };
    }

    /** A colon and a type, or nothing. */
    Doc type(@Nullable TypeName type) {
        return type == null ? Doc.EMPTY : Doc.concat(tokens().take(":"), Doc.SPACE, tokens().take(type.span()));
    }

    private Tokens tokens() {
        return print.tokens();
    }

    private Doc tuple(List<Pattern> elements) {
        if (elements.size() == 1) {
            Pattern only = elements.get(0);
            return new Brackets(tokens()).tight("(", () -> Doc.concat(pattern(only), tokens().take(",")), ")");
        }
        return new Brackets(tokens()).of("(", all(elements), ")");
    }

    private List<Supplier<Doc>> all(List<Pattern> patterns) {
        return patterns.stream().<Supplier<Doc>>map(each -> () -> pattern(each)).toList();
    }

    private Doc list(Pattern.ListOf list) {
        Pattern tail = list.tail();
        List<Supplier<Doc>> elements = new ArrayList<>(all(list.elements()));
        if (tail != null) {
            Pattern last = list.elements().get(list.elements().size() - 1);
            elements.set(
                    elements.size() - 1,
                    () -> Doc.concat(pattern(last), print.expressions().rest(() -> pattern(tail))));
        }
        return new Brackets(tokens()).of("[", elements, "]");
    }

    private Doc entry(Pattern.Entry entry) {
        Doc key = tokens().take(entry.key().span());
        return Doc.concat(key, print.expressions().arrow(), Doc.SPACE, pattern(entry.value()));
    }
}
