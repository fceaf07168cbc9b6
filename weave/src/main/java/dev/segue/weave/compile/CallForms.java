package dev.segue.weave.compile;

import dev.segue.erlang.term.Term;
import dev.segue.eval.Literals;
import dev.segue.resolve.Effect;
import dev.segue.resolve.FunctionSignature;
import dev.segue.resolve.FunctionTarget;
import dev.segue.resolve.Parameter;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ScriptFunction;
import dev.segue.resolve.Touch;
import dev.segue.source.Span;
import dev.segue.source.WeaveCode;
import dev.segue.value.AtomValue;
import dev.segue.value.ListValue;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes forms of calls. */
final class CallForms {
    /** Stands for an argument that is left out; no value of a script is this atom. */
    static final Term MISSING = Forms.atom("segue.missing");

    private static final Set<String> OF_RELEASES =
            Set.of("releases", "check_release", "install_release", "make_permanent");

    private final Weaving weaving;

    CallForms(Weaving weaving) {
        this.weaving = weaving;
    }

    /** What the plan changes is known when weaving. */
    @Nullable
    Value known(ResolvedExpr.Call call) {
        if (!(call.target() instanceof FunctionTarget.Native)
                || !call.target().name().equals("planned_changes")) {
            return null;
        }
        Set<Touch> touches = new TreeSet<>();
        weaving.plan.steps().forEach(step -> touches.addAll(step.changes()));
        return new ListValue(touches.stream()
                .<Value>map(touch -> new AtomValue(touch.name().toLowerCase(Locale.ROOT)))
                .toList());
    }

    Term of(ResolvedExpr.Call call, Frame frame) {
        Arguments arguments = arguments(call.arguments(), frame);
        Term form = switch (call.target()) {
            case FunctionTarget.Native target -> {
                boolean passes = call.errorsPass() || target.effects().effect() != Effect.CALLS;
                Term result = standard(target.signature(), arguments.values, call.span());
                yield passes ? result : weaving.segue("checked", result);
            }
            case ScriptFunction function ->
                weaving.functions.call(
                        function,
                        completed(arguments.values, function.parameters().size()));
        };
        return arguments.before(form);
    }

    Term of(ResolvedExpr.CallValue call, Frame frame) {
        for (String label : call.labels()) {
            if (!label.isEmpty()) {
                weaving.report(
                        WeaveCode.LABEL_OF_VALUE,
                        call.span(),
                        "%s: cannot be woven: which parameter that is only shows when the script runs."
                                .formatted(label),
                        "give the argument without its label");
            }
        }
        Term callee = weaving.expressions.of(call.callee(), frame);
        List<Term> arguments = weaving.expressions.all(call.arguments(), frame);
        return weaving.segue("call_value", callee, Forms.list(arguments));
    }

    /** A call of a function of the language, every parameter given. */
    Term standard(FunctionSignature signature, List<@Nullable Term> arguments, Span span) {
        String name = signature.name();
        if (OF_RELEASES.contains(name)) {
            weaving.report(
                    WeaveCode.RELEASE_IN_RELEASE,
                    span,
                    "%s cannot be woven: the release handler is busy with this very release.".formatted(name));
            return Forms.NIL;
        }
        if (!PreludeUse.has(name)) {
            weaving.report(
                    WeaveCode.FOREIGN,
                    weaving.readable(span),
                    "%s cannot be woven: it is a function of the program around Segue.".formatted(name));
            return Forms.NIL;
        }
        List<Term> all = new ArrayList<>();
        for (int i = 0; i < Math.max(arguments.size(), signature.parameters().size()); i++) {
            Term given = i < arguments.size() ? arguments.get(i) : null;
            if (given != null) {
                all.add(given);
            } else if (!signature.variadic()) {
                all.add(defaultOf(signature.parameters().get(i)));
            }
        }
        return signature.variadic()
                ? weaving.segue(name, Forms.list(all))
                : weaving.segue(name, all.toArray(Term[]::new));
    }

    private static Term defaultOf(Parameter parameter) {
        return parameter.defaultText().isEmpty()
                ? Forms.NIL
                : Literal.of(Literals.read(parameter.defaultText(), Set.of()));
    }

    private static List<Term> completed(List<@Nullable Term> arguments, int size) {
        List<Term> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Term given = i < arguments.size() ? arguments.get(i) : null;
            all.add(given == null ? MISSING : given);
        }
        return all;
    }

    /** Arguments at the places of their parameters, and what has to be computed before them. */
    private record Arguments(List<Term> first, List<@Nullable Term> values) {
        Term before(Term call) {
            List<Term> all = new ArrayList<>(first);
            all.add(call);
            return Forms.block(all);
        }
    }

    private Arguments arguments(List<ResolvedExpr.Given> given, Frame frame) {
        int size = given.stream().mapToInt(each -> each.parameter() + 1).max().orElse(0);
        @Nullable Term[] values = new @Nullable Term[size];
        List<Term> first = new ArrayList<>();
        boolean inOrder = isInOrder(given);
        for (ResolvedExpr.Given each : given) {
            Term value = weaving.expressions.of(each.value(), frame);
            // Arguments are computed as written, also where labels turn their order round.
            if (!inOrder && !Forms.isSimple(value)) {
                Term variable = Forms.variable(frame.names().fresh("argument"));
                first.add(Forms.match(variable, value));
                value = variable;
            }
            values[each.parameter()] = value;
        }
        return new Arguments(first, Arrays.asList(values));
    }

    private static boolean isInOrder(List<ResolvedExpr.Given> given) {
        for (int i = 1; i < given.size(); i++) {
            if (given.get(i).parameter() < given.get(i - 1).parameter()) {
                return false;
            }
        }
        return true;
    }
}
