package dev.segue.eval;

import dev.segue.resolve.FunctionCode;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedFormal;
import dev.segue.resolve.Slot;
import dev.segue.resolve.Types;
import dev.segue.value.Value;
import java.lang.invoke.MutableCallSite;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function, lambda or instruction that can be called. */
final class CompiledCode {
    private final List<Formal> formals;
    private final Formal[] typed;
    private final CompiledBody body;
    private final HotFunction hot;

    private CompiledCode(List<Formal> formals, CompiledBody body, Units units) {
        this.formals = formals;
        this.typed = formals.stream().filter(formal -> !formal.takesAny()).toArray(Formal[]::new);
        this.body = body;
        this.hot = new HotFunction(this, units);
    }

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

        void checkKind(String function, Value value) {
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
        return new CompiledCode(formals, machine.body(code.body()), machine.units());
    }

    /** What it takes, in order. */
    List<Formal> formals() {
        return formals;
    }

    /** Those that do not take any value. */
    Formal[] typed() {
        return typed;
    }

    /** What it does. */
    CompiledBody body() {
        return body;
    }

    /** What units call to call it. */
    MutableCallSite link(String name) {
        return hot.link(name);
    }

    /** Calls it; the names that are its formals, which stand first, are bound. */
    Value enter(Activation caller, CallSite site, @Nullable Value[] locals) {
        caller.enter(site.name());
        if (hot.called(site.name())) {
            return hot.call(locals, caller.context(), caller.globals(), caller.depth() + 1);
        }
        Frame frame = Frame.called(locals, body.variables(), caller, site);
        try {
            return walk(site.name(), frame);
        } catch (StackOverflowError tooDeep) {
            throw CallCompiler.tooDeep(tooDeep, site, frame);
        }
    }

    /** The same for a unit, which has noted the call. */
    Value walk(String name, Value[] arguments, Activation activation) {
        return walk(name, Frame.called(Arrays.copyOf(arguments, body.locals()), body.variables(), activation));
    }

    private Value walk(String name, Frame frame) {
        check(name, frame);
        return body.block().execute(frame);
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
