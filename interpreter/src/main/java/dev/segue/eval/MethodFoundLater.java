package dev.segue.eval;

import dev.segue.value.Value;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for the method of a prepared function when it is called first: most scripts call few. */
final class MethodFoundLater implements NativeFunction {
    private final PreparedFunction prepared;
    private @Nullable MethodFunction found;

    MethodFoundLater(PreparedFunction prepared) {
        this.prepared = prepared;
    }

    PreparedFunction prepared() {
        return prepared;
    }

    @Override
    public Value call(Invocation invocation, List<Value> arguments) {
        MethodFunction function = found;
        if (function == null) {
            function = MethodFunction.of(prepared.library(), method());
            found = function;
        }
        return function.call(invocation, arguments);
    }

    private Method method() {
        try {
            return prepared.library()
                    .getClass()
                    .getMethod(prepared.method(), prepared.types().toArray(Class<?>[]::new));
        } catch (NoSuchMethodException changed) {
            throw new IllegalStateException("the functions are not those that were prepared: build again", changed);
        }
    }
}
