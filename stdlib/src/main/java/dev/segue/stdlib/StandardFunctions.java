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

    private StandardFunctions() {}

    /** They alone. */
    public static FunctionRegistry registry() {
        return Registry.ALL;
    }

    /** The objects whose methods they are. */
    static List<Object> areas() {
        return AREAS;
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

    /** Made when it is asked for: reading annotations takes its time. */
    private static final class Registry {
        private static final FunctionRegistry ALL =
                addTo(FunctionRegistry.builder()).build();
    }
}
