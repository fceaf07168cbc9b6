package dev.segue.stdlib;

import dev.segue.eval.FunctionRegistry;
import java.util.List;

/** Every pure function of the standard library. */
public final class StandardFunctions {

    private static final List<Object> AREAS = List.of(
            new Collections(),
            new Lists(),
            new Sorting(),
            new HigherOrder(),
            new Maps(),
            new Texts(),
            new Patterns(),
            new Numbers(),
            new Extremes(),
            new Sums(),
            new Versions(),
            new Kinds());

    private static final FunctionRegistry REGISTRY =
            addTo(FunctionRegistry.builder()).build();

    private StandardFunctions() {}

    /** They alone. */
    public static FunctionRegistry registry() {
        return REGISTRY;
    }

    /**
     * Registers them beside others.
     *
     * @throws IllegalArgumentException if one of their names is taken
     */
    public static FunctionRegistry.Builder addTo(FunctionRegistry.Builder builder) {
        AREAS.forEach(builder::addAll);
        return builder;
    }
}
