package dev.segue;

import dev.segue.eval.Globals;
import dev.segue.resolve.BoundNames;
import dev.segue.resolve.Program;
import dev.segue.resolve.ResolvedParam;
import dev.segue.syntax.Header;
import dev.segue.syntax.Item;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of a session have defined so far: the upgrade line, libraries, parameters, functions, instructions and
 * bound names with their values. Immutable: a text that fails leaves no trace.
 */
public final class Definitions {

    /** Nothing yet. */
    public static final Definitions NONE = new Definitions(null, List.of(), BoundNames.NONE, Map.of(), Map.of());

    private final @Nullable Header header;
    private final List<Item> declarations;
    private final BoundNames names;
    private final Map<Integer, Value> values;
    private final Map<String, Value> parameters;

    private Definitions(
            @Nullable Header header,
            List<Item> declarations,
            BoundNames names,
            Map<Integer, Value> values,
            Map<String, Value> parameters) {
        this.header = header;
        this.declarations = List.copyOf(declarations);
        this.names = names;
        this.values = Map.copyOf(values);
        this.parameters = Map.copyOf(parameters);
    }

    /** The upgrade line. */
    public Optional<Header> header() {
        return Optional.ofNullable(header);
    }

    /** What is declared, in the order in which it was. */
    public List<Item> declarations() {
        return declarations;
    }

    /** The bound names with their values, in the order of their binding. */
    public Map<String, Value> bindings() {
        Map<String, Value> bound = new LinkedHashMap<>();
        for (String name : names.names()) {
            Value value = values.get(names.place(name));
            if (value != null) {
                bound.put(name, value);
            }
        }
        return bound;
    }

    BoundNames names() {
        return names;
    }

    /** Sets what has a value already; a parameter that is declared anew has none. */
    void fill(Globals globals, Program program, Set<String> declaredAnew) {
        values.forEach(globals::set);
        for (ResolvedParam parameter : program.parameters()) {
            Value value = parameters.get(parameter.name());
            if (value != null && !declaredAnew.contains(parameter.name())) {
                globals.set(parameter, value);
            }
        }
    }

    /** These, and what a text declares and binds once it has been carried out. */
    Definitions and(
            @Nullable Header newer, List<Item> declared, BoundNames bound, Globals globals, Map<String, Value> given) {
        Map<Integer, Value> all = new LinkedHashMap<>(values);
        for (String name : bound.names()) {
            Value value = globals.value(bound.place(name));
            if (value != null) {
                all.put(bound.place(name), value);
            }
        }
        Map<String, Value> known = new LinkedHashMap<>(parameters);
        known.putAll(given);
        return new Definitions(newer == null ? header : newer, declared, bound, all, known);
    }

    /** The declarations of which none is replaced by these. */
    List<Item> besides(List<Item> newer) {
        List<Item> kept = new ArrayList<>(declarations);
        kept.removeIf(item -> newer.stream().anyMatch(other -> isReplaced(item, other)));
        return kept;
    }

    private static boolean isReplaced(Item old, Item newer) {
        return switch (newer) {
            case Item.Use use ->
                old instanceof Item.Use other
                        && other.path().text().equals(use.path().text());
            case Item.Param param ->
                old instanceof Item.Param other
                        && other.name().text().equals(param.name().text());
            case Item.Function function ->
                old instanceof Item.Function other
                        && other.name().text().equals(function.name().text());
            case Item.Declared instruction ->
                old instanceof Item.Declared other
                        && other.name().text().equals(instruction.name().text());
            case dev.segue.syntax.StepItem step -> false;
        };
    }
}
