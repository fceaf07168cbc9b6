package dev.segue.eval;

import dev.segue.resolve.ScriptFunction;
import org.jspecify.annotations.Nullable;

/** What a call calls. It is compiled at the first call, since a function may call itself. */
final class Callee {
    private final Machine machine;
    private final ScriptFunction function;

    // Threads that race for it find the same one.
    private @Nullable CompiledCode code;

    Callee(Machine machine, ScriptFunction function) {
        this.machine = machine;
        this.function = function;
    }

    CompiledCode code() {
        CompiledCode known = code;
        if (known == null) {
            known = machine.code(function.code());
            code = known;
        }
        return known;
    }
}
