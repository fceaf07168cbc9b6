package dev.segue.eval;

import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.Conversion;
import dev.segue.value.NilValue;
import dev.segue.value.TooLargeException;
import dev.segue.value.Value;
import dev.segue.value.ValueOrder;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls a Java method with values. */
final class MethodFunction implements NativeFunction {
    private final Object library;
    private final Method method;
    private final Type[] types;
    private final boolean takesInvocation;

    private MethodFunction(Object library, Method method) {
        this.library = library;
        this.method = method;
        this.types = method.getGenericParameterTypes();
        this.takesInvocation = types.length > 0 && types[0] == Invocation.class;
    }

    static MethodFunction of(Object library, Method method) {
        return new MethodFunction(library, method);
    }

    Object library() {
        return library;
    }

    Method method() {
        return method;
    }

    @Override
    public Value call(Invocation invocation, List<Value> arguments) {
        try {
            Object result = method.invoke(library, javaArguments(invocation, arguments));
            return method.getReturnType() == void.class ? NilValue.NIL : toValue(result);
        } catch (InvocationTargetException thrown) {
            throw failure(thrown.getTargetException());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object[] javaArguments(Invocation invocation, List<Value> arguments) {
        Object[] converted = new Object[types.length];
        int first = takesInvocation ? 1 : 0;
        if (takesInvocation) {
            converted[0] = invocation;
        }
        int fixed = types.length - (method.isVarArgs() ? 1 : 0);
        for (int i = first; i < fixed; i++) {
            converted[i] = toJava(arguments.get(i - first), types[i]);
        }
        if (method.isVarArgs()) {
            converted[fixed] = rest(arguments.subList(fixed - first, arguments.size()), types[fixed]);
        }
        return converted;
    }

    private static Object rest(List<Value> arguments, Type type) {
        Class<?> element = ((Class<?>) type).getComponentType();
        Object array = Array.newInstance(element, arguments.size());
        for (int i = 0; i < arguments.size(); i++) {
            Array.set(array, i, toJava(arguments.get(i), element));
        }
        return array;
    }

    private static Object toJava(Value value, Type type) {
        try {
            return Conversion.toJava(value, type);
        } catch (Conversion.Unfit unfit) {
            throw new ScriptFailure(FailureKind.TYPE, unfit.sentence());
        }
    }

    private Value toValue(@Nullable Object result) {
        try {
            return Conversion.toValue(result);
        } catch (IllegalArgumentException noValue) {
            throw failed("gave what is no value: " + noValue.getMessage(), noValue);
        }
    }

    /** What the run knows how to end by; anything else that a method throws fails the step and nothing more. */
    private RuntimeException failure(Throwable thrown) {
        return switch (thrown) {
            case Error error -> throw error;
            case ScriptFailure known -> known;
            case EvaluationStopped known -> known;
            case RuntimeFailure known -> known;
            case TooLargeException known -> known;
            case BrokenProgram known -> known;
            case ValueOrder.Unordered known -> known;
            case InterruptedException interrupted -> {
                Thread.currentThread().interrupt();
                yield new EvaluationStopped(EvaluationStopped.Reason.CANCELLED, "the wait was cancelled");
            }
            default -> failed("failed: " + thrown, thrown);
        };
    }

    private ScriptFailure failed(String how, Throwable cause) {
        String what = "the Java method %s of %s %s"
                .formatted(method.getName(), method.getDeclaringClass().getName(), how);
        return new ScriptFailure(FailureKind.RUNTIME, what, NilValue.NIL, cause);
    }
}
