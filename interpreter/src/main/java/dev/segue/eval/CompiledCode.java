package dev.segue.eval;

import dev.segue.resolve.FunctionCode;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedFormal;
import dev.segue.resolve.Types;
import dev.segue.value.NilValue;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function, lambda or instruction that can be called.
 *
 * @param formals in order
 * @param defaults of each formal, null where there is none
 */
record CompiledCode(List<ResolvedFormal> formals, List<@Nullable Node> defaults, CompiledBody body) {

    static CompiledCode of(FunctionCode code, Machine machine) {
        List<@Nullable Node> defaults = new ArrayList<>();
        for (ResolvedFormal formal : code.formals()) {
            ResolvedExpr value = formal.defaultValue();
            defaults.add(value == null ? null : machine.expressions.compile(value));
        }
        return new CompiledCode(code.formals(), defaults, machine.body(code.body()));
    }

    /** Binds the formals; an argument that is null is left out. */
    void bind(String name, @Nullable Value[] arguments, Frame frame) {
        int count = formals.size();
        for (int i = 0; i < count; i++) {
            ResolvedFormal formal = formals.get(i);
            Value value = i < arguments.length ? arguments[i] : null;
            if (value == null) {
                value = defaultValue(name, i, frame);
            }
            checkKind(name, formal, value);
            frame.bind(formal.slot(), value);
        }
    }

    private Value defaultValue(String name, int index, Frame frame) {
        Node node = defaults.get(index);
        if (node == null) {
            throw new ScriptFailure(
                    FailureKind.TYPE,
                    "the call of %s gives no %s"
                            .formatted(name, formals.get(index).name()));
        }
        return node.execute(frame);
    }

    private static void checkKind(String name, ResolvedFormal formal, Value value) {
        if (!formal.kinds().isEmpty() && !formal.kinds().contains(value.kind())) {
            throw new ScriptFailure(
                    FailureKind.TYPE,
                    "the parameter %s of %s takes a value of the type %s; this is %s"
                            .formatted(formal.name(), name, Types.describe(formal.kinds()), Shown.withType(value)));
        }
    }

    /** Runs the body: what it returns, else {@code nil}. */
    Value run(Frame frame) {
        Value returned = body.block().perform(frame);
        return returned == null ? NilValue.NIL : returned;
    }
}
