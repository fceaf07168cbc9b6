package dev.segue.eval;

import dev.segue.eval.jvm.Assembler;
import dev.segue.value.NilValue;
import dev.segue.value.Value;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * Writes a function of a script as a method: its parameters are the function's, then what surrounds the evaluation, the top-level
 * names, and how many calls are under it.
 */
final class FunctionUnit implements Surroundings {
    /** A method has at most 255; some are needed for what surrounds the function, and to get at it. */
    private static final int MOST_PARAMETERS = 200;

    private final CompiledCode function;
    private final String name;
    private final int parameters;
    private final Assembler code;
    private final UnitNames names;

    private FunctionUnit(CompiledCode function, String name) {
        this.function = function;
        this.name = name;
        this.parameters = function.formals().size();
        this.code = new Assembler(FunctionUnit.class, "Function", type(parameters));
        this.names = UnitNames.parameters(code, parameters);
    }

    /** The type of the method for a function of so many parameters. */
    private static MethodType type(int parameters) {
        return MethodType.methodType(Value.class, Collections.nCopies(parameters, Value.class))
                .appendParameterTypes(EvaluationContext.class, Globals.class, int.class);
    }

    /** The method; null where the function can only be walked. */
    static @Nullable MethodHandle of(CompiledCode function, String name) {
        return canCall(function) ? new FunctionUnit(function, name).write() : null;
    }

    /** Whether units can call it. */
    static boolean canCall(CompiledCode function) {
        return function.formals().size() <= MOST_PARAMETERS;
    }

    private @Nullable MethodHandle write() {
        checkParameters();
        Emitter emitter = new Emitter(code, this, names, new UnitPlaces(code));
        return emitter.method(this::prepare, () -> emitter.value(function.body().block()));
    }

    /** Whoever calls says where it stands that an argument has a wrong type. */
    private void checkParameters() {
        for (CompiledCode.Formal formal : function.typed()) {
            code.constant(formal, CompiledCode.Formal.class);
            code.constant(name, String.class);
            code.load(formal.local());
            code.method(CompiledCode.Formal.class, "checkKind", void.class, String.class, Value.class);
        }
    }

    private void prepare() {
        names.names().forEach((index, variable) -> {
            if (index >= parameters) {
                unbound(variable);
            }
        });
        names.variables().values().forEach(this::unbound);
    }

    private void unbound(int variable) {
        code.constant(NilValue.NIL, Value.class);
        code.store(variable);
    }

    @Override
    public void context() {
        code.load(parameters);
    }

    @Override
    public void globals() {
        code.load(parameters + 1);
    }

    @Override
    public void depth() {
        code.loadInteger(parameters + 2);
    }

    @Override
    public void activation() {
        code.constant(new CallSite(name, null), CallSite.class);
        context();
        globals();
        depth();
        code.function(
                Activation.class,
                "above",
                Activation.class,
                CallSite.class,
                EvaluationContext.class,
                Globals.class,
                int.class);
    }

    @Override
    public void assigned(int index, int variable) {
        // Nobody else sees a function's variables: what makes a lambda is walked.
    }
}
