package dev.segue.eval;

import dev.segue.resolve.FunctionSignature;
import dev.segue.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A native function with what its callers must know.
 *
 * @param defaults of each parameter, null where an argument must be given
 */
record RegisteredFunction(FunctionSignature signature, List<@Nullable Value> defaults, NativeFunction code) {}
