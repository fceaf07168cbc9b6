package dev.segue.eval;

import dev.segue.resolve.FunctionSignature;
import dev.segue.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function whose annotations were read and checked before, so that only a call of it needs reflection.
 *
 * @param defaults of each parameter, null where an argument must be given
 * @param library the object whose method it is
 * @param method the method's name in Java
 * @param types the types of its parameters in Java
 */
public record PreparedFunction(
        FunctionSignature signature,
        List<@Nullable Value> defaults,
        Object library,
        String method,
        List<Class<?>> types) {

    RegisteredFunction registered() {
        return new RegisteredFunction(signature, defaults, new MethodFoundLater(this));
    }
}
