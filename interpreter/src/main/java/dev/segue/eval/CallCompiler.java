package dev.segue.eval;

import dev.segue.resolve.Effect;
import dev.segue.resolve.FunctionTarget;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ScriptFunction;
import dev.segue.source.Span;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes nodes of calls. */
final class CallCompiler {
    private final Machine machine;

    CallCompiler(Machine machine) {
        this.machine = machine;
    }

    /** Arguments in the order in which they are written, each for a parameter. */
    record Arguments(Operand[] operands, int[] parameters, int size) {

        /** Evaluates them; those left out are null. */
        @Nullable
        Value[] evaluate(Frame frame) {
            @Nullable Value[] values = new Value[size];
            for (int i = 0; i < parameters.length; i++) {
                values[parameters[i]] = operands[i].in(frame);
            }
            return values;
        }
    }

    Arguments arguments(List<ResolvedExpr.Given> given) {
        Operand[] operands = new Operand[given.size()];
        int[] parameters = new int[given.size()];
        int size = 0;
        for (int i = 0; i < parameters.length; i++) {
            operands[i] = Operand.of(machine.expressions.compile(given.get(i).value()));
            parameters[i] = given.get(i).parameter();
            size = Math.max(size, parameters[i] + 1);
        }
        return new Arguments(operands, parameters, size);
    }

    /** The frame of what a step calls, its arguments evaluated in another. */
    Frame called(
            CompiledCode code, String name, List<ResolvedExpr.Given> given, Activation activation, Frame outermost) {
        return code.called(name, arguments(given).evaluate(outermost), activation);
    }

    Node call(ResolvedExpr.Call call) {
        Arguments arguments = arguments(call.arguments());
        Span span = call.span();
        return switch (call.target()) {
            case FunctionTarget.Native target -> {
                RegisteredFunction function = machine.functions().registered(target.name());
                boolean errorsPass = call.errorsPass() || target.effects().effect() != Effect.CALLS;
                Node node = frame -> CallSupport.checkError(
                        NativeCalls.call(function, Arrays.asList(arguments.evaluate(frame)), frame.activation(), span),
                        errorsPass);
                yield node.at(span);
            }
            case ScriptFunction function -> new ScriptCall(machine, function, arguments, span);
        };
    }

    /** Runs a body; where the calls inside each other fill the thread's stack, that is a failure of the script. */
    static Value run(String name, CompiledCode code, Frame frame, Span span) {
        try {
            return code.run(frame);
        } catch (StackOverflowError tooDeep) {
            if (frame.activation().hasRoom()) {
                throw tooDeep(name).at(span, frame);
            }
            throw tooDeep;
        }
    }

    static ScriptFailure tooDeep(String name) {
        return new ScriptFailure(
                FailureKind.LIMIT,
                "the calls inside each other are too deep: %s seems to call itself without end".formatted(name));
    }

    Node callValue(ResolvedExpr.CallValue call) {
        Node callee = machine.expressions.compile(call.callee());
        List<Node> nodes =
                call.arguments().stream().map(machine.expressions::compile).toList();
        return frame -> {
            Value function = callee.execute(frame);
            List<Value> values = new ArrayList<>();
            nodes.forEach(node -> values.add(node.execute(frame)));
            return callValue(function, values, call, frame);
        };
    }

    private static Value callValue(Value function, List<Value> values, ResolvedExpr.CallValue call, Frame frame) {
        if (!(function instanceof Callable callable)) {
            throw new ScriptFailure(
                    FailureKind.TYPE, "only a function can be called; this is " + Shown.withType(function));
        }
        List<@Nullable Value> arranged = CallSupport.arrange(callable, values, call.labels());
        Value result = callable.calledBy(frame.activation(), call.span()).invoke(arranged);
        boolean remote = callable instanceof NativeCallable target
                && target.function().signature().effects().effect() == Effect.CALLS;
        return CallSupport.checkError(result, call.errorsPass() || !remote);
    }

    /** A function as a value. */
    Node reference(ResolvedExpr.FunctionReference reference) {
        Span span = reference.span();
        return switch (reference.target()) {
            case FunctionTarget.Native target -> {
                RegisteredFunction function = machine.functions().registered(target.name());
                yield frame -> new NativeCallable(function, frame.activation(), span);
            }
            case ScriptFunction function ->
                frame -> new Closure(
                        function,
                        function.name(),
                        machine.code(function.code()),
                        null,
                        List.of(),
                        frame.activation(),
                        span);
        };
    }

    Node lambda(ResolvedExpr.Lambda lambda) {
        CompiledCode code = machine.code(lambda.code());
        return frame -> new Closure(
                new Object(), "fn", code, frame.copy(), lambda.captures(), frame.activation(), lambda.span());
    }
}
