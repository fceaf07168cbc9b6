package dev.segue.eval;

import dev.segue.resolve.FunctionCode;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedFormal;
import dev.segue.resolve.Slot;
import dev.segue.resolve.Types;
import dev.segue.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function, lambda or instruction that can be called.
 *
 * @param formals in order
 * @param typed those that do not take any value
 * @param body what it does
 */
record CompiledCode(List<Formal> formals, Formal[] typed, CompiledBody body) {

    /**
     * A formal.
     *
     * @param local its place among the names of the body; -1 if it has another
     * @param defaultValue null if there is none
     */
    record Formal(
            ResolvedFormal resolved,
            boolean takesAny,
            int local,
            @Nullable Node defaultValue) {

        static Formal of(ResolvedFormal formal, Machine machine) {
            ResolvedExpr value = formal.defaultValue();
            Slot slot = formal.slot();
            return new Formal(
                    formal,
                    formal.kinds().isEmpty(),
                    slot.place() == Slot.Place.LOCAL ? slot.index() : -1,
                    value == null ? null : machine.expressions.compile(value));
        }

        String name() {
            return resolved.name();
        }

        void bind(String function, Value value, Frame frame) {
            if (!takesAny) {
                checkKind(function, value);
            }
            if (local >= 0) {
                frame.bind(local, value);
            } else {
                frame.bind(resolved.slot(), value);
            }
        }

        private void checkKind(String function, Value value) {
            if (!resolved.kinds().contains(value.kind())) {
                throw new ScriptFailure(
                        FailureKind.TYPE,
                        "the parameter %s of %s takes a value of the type %s; this is %s"
                                .formatted(name(), function, Types.describe(resolved.kinds()), Shown.withType(value)));
            }
        }

        Value whereLeftOut(String function, Frame frame) {
            if (defaultValue == null) {
                throw new ScriptFailure(FailureKind.TYPE, "the call of %s gives no %s".formatted(function, name()));
            }
            return defaultValue.execute(frame);
        }
    }

    static CompiledCode of(FunctionCode code, Machine machine) {
        List<Formal> formals = code.formals().stream()
                .map(formal -> Formal.of(formal, machine))
                .toList();
        Formal[] typed = formals.stream().filter(formal -> !formal.takesAny()).toArray(Formal[]::new);
        return new CompiledCode(formals, typed, machine.body(code.body()));
    }

    /** Calls it; the names that are its formals are bound. */
    Value enter(Activation caller, CallSite site, @Nullable Value[] locals) {
        caller.enter(site.name());
        Frame frame = Frame.called(locals, body.variables(), caller, site);
        check(site.name(), frame);
        try {
            return body.block().execute(frame);
        } catch (StackOverflowError tooDeep) {
            throw CallCompiler.tooDeep(tooDeep, site, frame);
        }
    }

    private void check(String name, Frame frame) {
        for (Formal formal : typed) {
            formal.checkKind(name, frame.local(formal.local()));
        }
    }

    /** The frame of a call, its formals bound. */
    Frame called(String name, @Nullable Value[] arguments, Activation activation) {
        Frame frame = body.frame(activation);
        bind(name, arguments, frame);
        return frame;
    }

    /** Binds the formals; an argument that is null is left out. */
    void bind(String name, @Nullable Value[] arguments, Frame frame) {
        int count = formals.size();
        for (int i = 0; i < count; i++) {
            Formal formal = formals.get(i);
            Value given = i < arguments.length ? arguments[i] : null;
            formal.bind(name, given == null ? formal.whereLeftOut(name, frame) : given, frame);
        }
    }

    /** Runs the body: what it returns, else {@code nil}. */
    Value run(Frame frame) {
        return body.block().execute(frame);
    }
}
