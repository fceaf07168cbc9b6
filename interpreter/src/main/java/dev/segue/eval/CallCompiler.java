package dev.segue.eval;

import dev.segue.resolve.Effect;
import dev.segue.resolve.FunctionTarget;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedFormal;
import dev.segue.resolve.ScriptFunction;
import dev.segue.resolve.Slot;
import dev.segue.source.Span;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes nodes of calls. */
final class CallCompiler {
    private final Machine machine;

    CallCompiler(Machine machine) {
        this.machine = machine;
    }

    Arguments arguments(List<ResolvedExpr.Given> given) {
        return Arguments.of(
                given.stream()
                        .map(each -> machine.expressions.compile(each.value()))
                        .toList(),
                given.stream().map(ResolvedExpr.Given::parameter).toList());
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
                yield CallingNode.of(
                                arguments,
                                (given, caller) -> CallSupport.checkError(
                                        NativeCalls.call(function, Arrays.asList(given), caller, span), errorsPass))
                        .at(span);
            }
            case ScriptFunction function -> call(function, arguments, span);
        };
    }

    private Node call(ScriptFunction function, Arguments arguments, Span span) {
        Callee callee = new Callee(machine, function);
        CallSite site = new CallSite(function.name(), span);
        return arguments.count() == function.parameters().size() && standFirst(function)
                ? new ScriptCall(callee, arguments.filling(), site, span)
                : CallingNode.of(arguments, (given, caller) -> partial(callee, given, site, caller))
                        .at(span);
    }

    /** Calls a function that leaves arguments out, or whose formals do not stand first. */
    private static Value partial(Callee callee, @Nullable Value[] given, CallSite site, Activation caller) {
        CompiledCode code = callee.code();
        caller.context().tick();
        caller.enter(site.name());
        Frame frame = code.called(site.name(), given, caller.call(site));
        return run(site.name(), code, frame, Objects.requireNonNull(site.span()));
    }

    /** Whether the formals are the first names of the body; a default may bind names before the next formal. */
    private static boolean standFirst(ScriptFunction function) {
        List<ResolvedFormal> formals = function.code().formals();
        return IntStream.range(0, formals.size())
                .allMatch(index -> formals.get(index).slot().equals(new Slot(Slot.Place.LOCAL, index)));
    }

    /** Runs a body; where the calls inside each other fill the thread's stack, that is a failure of the script. */
    static Value run(String name, CompiledCode code, Frame frame, Span span) {
        try {
            return code.run(frame);
        } catch (StackOverflowError tooDeep) {
            throw tooDeep(tooDeep, new CallSite(name, span), frame);
        }
    }

    /** The failure of the script that a full stack is, where there is room again to say so; else the error goes on. */
    static ScriptFailure tooDeep(StackOverflowError error, CallSite site, Frame frame) {
        if (frame.activation().hasRoom()) {
            return tooDeep(site.name()).at(Objects.requireNonNull(site.span()), frame);
        }
        throw error;
    }

    static ScriptFailure tooDeep(String name) {
        return new ScriptFailure(
                FailureKind.LIMIT,
                "the calls inside each other are too deep: %s seems to call itself without end".formatted(name));
    }

    Node callValue(ResolvedExpr.CallValue call) {
        List<Node> nodes = new ArrayList<>(List.of(machine.expressions.compile(call.callee())));
        call.arguments().forEach(argument -> nodes.add(machine.expressions.compile(argument)));
        return CallingNode.of(Arguments.of(nodes), (given, caller) -> callValue(given, call, caller));
    }

    /** The first of the values is what is called. */
    private static Value callValue(@Nullable Value[] values, ResolvedExpr.CallValue call, Activation caller) {
        if (!(values[0] instanceof Callable callable)) {
            throw new ScriptFailure(
                    FailureKind.TYPE,
                    "only a function can be called; this is " + Shown.withType(Objects.requireNonNull(values[0])));
        }
        List<@Nullable Value> given = Arrays.asList(values).subList(1, values.length);
        List<@Nullable Value> arranged = CallSupport.arrange(callable, given, call.labels());
        Value result = callable.calledBy(caller, call.span()).invoke(arranged);
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
