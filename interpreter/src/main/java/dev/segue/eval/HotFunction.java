package dev.segue.eval;

import dev.segue.value.Value;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts the calls of a function and has its unit, once there is one. For any number of threads, which may miscount. */
final class HotFunction {
    private final CompiledCode code;
    private final Units units;
    private int left;
    private volatile @Nullable MethodHandle unit;
    private @Nullable MutableCallSite link;

    HotFunction(CompiledCode code, Units units) {
        this.code = code;
        this.units = units;
        this.left = units.after();
    }

    /** Counts a call; false where there is no unit, so that the function is walked. */
    boolean called(String name) {
        left--;
        if (left == 0) {
            units.writer().execute(() -> make(name));
        }
        return unit != null;
    }

    private void make(String name) {
        MethodHandle made = FunctionUnit.of(code, name);
        if (made != null) {
            link(name).setTarget(made);
            unit = made.asSpreader(0, Value[].class, code.formals().size());
        }
    }

    /** Calls the unit. */
    Value call(@Nullable Value[] locals, EvaluationContext context, Globals globals, int depth) {
        int count = code.formals().size();
        @Nullable Value[] arguments = locals.length == count ? locals : Arrays.copyOf(locals, count);
        try {
            return (Value) Objects.requireNonNull(unit).invokeExact(arguments, context, globals, depth);
        } catch (Throwable thrown) {
            throw Units.unchecked(thrown);
        }
    }

    /** What calls the function from units: whatever is the fastest at the time. */
    synchronized MutableCallSite link(String name) {
        MutableCallSite known = link;
        if (known == null) {
            known = new MutableCallSite(MethodHandles.insertArguments(Walked.HANDLE, 0, this, name)
                    .asCollector(0, Value[].class, code.formals().size()));
            link = known;
        }
        return known;
    }

    /** Called by units, which have counted the call as one inside theirs. */
    Value walk(String name, Value[] arguments, EvaluationContext context, Globals globals, int depth) {
        return called(name)
                ? call(arguments, context, globals, depth)
                : code.walk(name, arguments, Activation.above(new CallSite(name, null), context, globals, depth));
    }

    /** {@link #walk} as units call it; what has no units needs none of it. */
    private static final class Walked {
        static final MethodHandle HANDLE = handle();

        private static MethodHandle handle() {
            try {
                return MethodHandles.lookup()
                        .findVirtual(
                                HotFunction.class,
                                "walk",
                                MethodType.methodType(
                                        Value.class,
                                        String.class,
                                        Value[].class,
                                        EvaluationContext.class,
                                        Globals.class,
                                        int.class));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("a method of this class is not there", impossible);
            }
        }
    }
}
