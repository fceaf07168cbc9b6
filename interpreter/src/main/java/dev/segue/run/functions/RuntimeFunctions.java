package dev.segue.run.functions;

import dev.segue.eval.FunctionRegistry;

/** Every function that reaches the target, in one place. */
public final class RuntimeFunctions {

    private RuntimeFunctions() {}

    /** All of them. */
    public static FunctionRegistry registry() {
        return FunctionRegistry.builder()
                .addAll(new Tell())
                .addAll(new NetworkFunctions())
                .addAll(new ProcessFunctions())
                .addAll(new SuspendFunctions())
                .addAll(new CodeFunctions())
                .addAll(new ApplicationFunctions())
                .addAll(new ReleaseFunctions())
                .build();
    }
}
