package dev.segue.run.functions;

import dev.segue.eval.FunctionRegistry;
import java.util.List;

/** Every function that reaches the target, in one place. */
public final class RuntimeFunctions {

    private static final List<Object> AREAS = List.of(
            new Tell(),
            new NetworkFunctions(),
            new ProcessFunctions(),
            new SuspendFunctions(),
            new CodeFunctions(),
            new ApplicationFunctions(),
            new ReleaseFunctions());

    private RuntimeFunctions() {}

    /** All of them. */
    public static FunctionRegistry registry() {
        return Registry.ALL;
    }

    /** The objects whose methods they are. */
    public static List<Object> areas() {
        return AREAS;
    }

    /** Made when it is asked for: reading annotations takes its time. */
    private static final class Registry {
        private static final FunctionRegistry ALL = all();

        private static FunctionRegistry all() {
            FunctionRegistry.Builder builder = FunctionRegistry.builder();
            AREAS.forEach(builder::addAll);
            return builder.build();
        }
    }
}
