package dev.segue.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The top-level names that the earlier texts of a session have bound, each with its place in the frame of the globals. A
 * place is never used for another name, since a function that is kept as a value may read it. Immutable.
 */
public final class BoundNames {

    /** Nothing has been bound yet. */
    public static final BoundNames NONE = new BoundNames(Map.of(), Map.of(), HeaderSlot.values().length);

    private final Map<String, Binding> bindings;
    private final Map<String, Binding> parameters;
    private final int places;

    private BoundNames(Map<String, Binding> bindings, Map<String, Binding> parameters, int places) {
        this.bindings = bindings;
        this.parameters = parameters;
        this.places = places;
    }

    /** The names bound by {@code let}, {@code assume} and {@code await}, in the order of their binding. */
    public List<String> names() {
        return List.copyOf(bindings.keySet());
    }

    /** The place of such a name. */
    public int place(String name) {
        Binding binding = bindings.get(name);
        if (binding == null) {
            throw new IllegalArgumentException("not bound: " + name);
        }
        return binding.slot().index();
    }

    /** Where the next name finds its place. */
    int places() {
        return places;
    }

    @Nullable
    Binding parameter(String name) {
        return parameters.get(name);
    }

    /** Lets a scope see the names. */
    void show(Scope scope) {
        bindings.values().forEach(scope::adopt);
    }

    /** The top-level names as the frame of the globals knows them. */
    List<Global> globals() {
        return bindings.values().stream()
                .map(binding -> new Global(binding.name(), binding.slot().index()))
                .toList();
    }

    /** These names, and what one more text has bound on top of them. */
    BoundNames and(List<Binding> added, List<Binding> allParameters, int placesNow) {
        Map<String, Binding> all = new LinkedHashMap<>(bindings);
        for (Binding binding : added) {
            // What is bound anew is the newest.
            all.remove(binding.name());
            all.put(binding.name(), binding);
        }
        Map<String, Binding> known = new LinkedHashMap<>(parameters);
        allParameters.forEach(parameter -> known.put(parameter.name(), parameter));
        return new BoundNames(all, known, placesNow);
    }

    /** Fills a fresh frame with what has a place already. */
    List<Global> occupied() {
        List<Global> occupied = new ArrayList<>();
        for (int place = HeaderSlot.values().length; place < places; place++) {
            occupied.add(new Global("", place));
        }
        globals().forEach(global -> occupied.set(global.slot() - HeaderSlot.values().length, global));
        parameters.values().forEach(parameter -> {
            int place = parameter.slot().index();
            occupied.set(place - HeaderSlot.values().length, new Global(parameter.name(), place));
        });
        return occupied;
    }
}
