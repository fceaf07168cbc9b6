package dev.segue.eval;

import dev.segue.resolve.Direction;
import dev.segue.resolve.FunctionSignature;
import dev.segue.resolve.Functions;
import dev.segue.value.Value;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functions that Java code offers to scripts, with their code. Immutable. */
public final class FunctionRegistry implements Functions {
    private final Map<String, RegisteredFunction> functions;

    private FunctionRegistry(Map<String, RegisteredFunction> functions) {
        this.functions = Collections.unmodifiableMap(new LinkedHashMap<>(functions));
    }

    /** Starts with none. */
    public static Builder builder() {
        return new Builder();
    }

    /** Of functions whose methods were looked at already. */
    static FunctionRegistry of(List<RegisteredFunction> functions) {
        Builder builder = builder();
        functions.forEach(builder::add);
        return builder.build();
    }

    @Override
    public @Nullable FunctionSignature find(String name) {
        RegisteredFunction found = functions.get(name);
        return found == null ? null : found.signature();
    }

    @Override
    public Collection<FunctionSignature> all() {
        return functions.values().stream().map(RegisteredFunction::signature).toList();
    }

    /**
     * The functions as they could be registered again without looking at annotations.
     *
     * @throws IllegalArgumentException if one is no method
     */
    public List<PreparedFunction> prepared() {
        return functions.values().stream().map(FunctionRegistry::prepared).toList();
    }

    private static PreparedFunction prepared(RegisteredFunction function) {
        if (function.code() instanceof MethodFoundLater later) {
            return later.prepared();
        }
        if (function.code() instanceof MethodFunction code) {
            return new PreparedFunction(
                    function.signature(),
                    function.defaults(),
                    code.library(),
                    code.method().getName(),
                    List.of(code.method().getParameterTypes()));
        }
        throw new IllegalArgumentException(function.signature().name() + " is no method");
    }

    /**
     * A function with its code.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    RegisteredFunction registered(String name) {
        RegisteredFunction found = functions.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no function " + name + " is registered");
        }
        return found;
    }

    /**
     * Calls a function as a script would, outside any script: with positional arguments, defaults filled in.
     *
     * @throws IllegalArgumentException if there is none of that name
     * @throws ScriptFailure if the arguments do not fit, or the function fails
     */
    public Value call(String name, Invocation invocation, List<Value> arguments) {
        RegisteredFunction function = registered(name);
        Activation caller =
                Activation.bottom(name, invocation.context(), Globals.of(0, HeaderNames.of(null, Direction.UP)));
        return new NativeCallable(function, caller, invocation.span()).call(arguments);
    }

    /** Collects functions. */
    public static final class Builder {
        private final Map<String, RegisteredFunction> functions = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Registers every method of an object that has {@link SegueFunction}.
         *
         * @throws IllegalArgumentException if there is none, if one cannot be called, lacks documentation or a name, has
         *     a type that no value converts to, or takes a name that is taken
         */
        public Builder addAll(Object library) {
            AnnotatedMethods.of(library).forEach(this::add);
            return this;
        }

        /** Registers everything of another registry. */
        public Builder addAll(FunctionRegistry other) {
            other.functions.values().forEach(this::add);
            return this;
        }

        /**
         * Registers a function whose annotations were read before.
         *
         * @throws IllegalArgumentException if its name is taken
         */
        public Builder add(PreparedFunction function) {
            add(function.registered());
            return this;
        }

        private void add(RegisteredFunction function) {
            if (functions.putIfAbsent(function.signature().name(), function) != null) {
                throw new IllegalArgumentException("the function %s is registered twice"
                        .formatted(function.signature().name()));
            }
        }

        /** The registry. */
        public FunctionRegistry build() {
            return new FunctionRegistry(functions);
        }
    }
}
