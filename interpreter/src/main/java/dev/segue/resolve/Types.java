package dev.segue.resolve;

import dev.segue.value.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of types. */
public final class Types {
    private static final Set<Kind> NUMBER = EnumSet.of(Kind.INTEGER, Kind.FLOAT);
    private static final Set<Kind> LIST = EnumSet.of(Kind.LIST, Kind.RANGE);

    private Types() {}

    /** The kinds that a type takes, empty for {@code any}; null if there is no such type. */
    public static @Nullable Set<Kind> kinds(String name) {
        return switch (name) {
            case "any" -> Set.of();
            case "number" -> NUMBER;
            case "list" -> LIST;
            default -> {
                for (Kind kind : Kind.values()) {
                    if (kind.text().equals(name)) {
                        yield Set.of(kind);
                    }
                }
                yield null;
            }
        };
    }

    /** Every name of a type. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(List.of("any", "number"));
        for (Kind kind : Kind.values()) {
            names.add(kind.text());
        }
        return names;
    }

    /** Kinds as a type's name or several: {@code number}, {@code atom or string}. */
    public static String describe(Set<Kind> kinds) {
        if (kinds.isEmpty()) {
            return "any";
        }
        if (kinds.equals(NUMBER)) {
            return "number";
        }
        return kinds.equals(LIST)
                ? "list"
                : new TreeSet<>(kinds).stream().map(Kind::text).collect(Collectors.joining(" or "));
    }
}
