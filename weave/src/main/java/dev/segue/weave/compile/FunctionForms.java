package dev.segue.weave.compile;

import dev.segue.erlang.term.Term;
import dev.segue.resolve.Effect;
import dev.segue.resolve.FunctionCode;
import dev.segue.resolve.FunctionSignature;
import dev.segue.resolve.FunctionTarget;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ScriptFunction;
import dev.segue.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes forms of functions. Each function of a script is a variable {@code Fn@name} that holds a fun. Those that call each
 * other in a circle are clauses of one fun, which is told which of them is meant.
 */
final class FunctionForms {
    private final Weaving weaving;
    private final Circles circles = new Circles();
    private final Map<ScriptFunction, String> variables = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Term> definitions = new ArrayList<>();

    FunctionForms(Weaving weaving) {
        this.weaving = weaving;
    }

    /** What defines the functions that are needed, each behind those that it needs. */
    List<Term> definitions() {
        return definitions;
    }

    Term call(ScriptFunction function, List<Term> arguments) {
        Term callee = Forms.variable(need(function));
        return isAlone(function)
                ? Forms.call(callee, arguments)
                : Forms.call(callee, List.of(Forms.tuple(Forms.atom(function.name()), Forms.list(arguments))));
    }

    /** A function as a value. */
    Term reference(ResolvedExpr.FunctionReference reference) {
        return switch (reference.target()) {
            case ScriptFunction function when isAlone(function) -> Forms.variable(need(function));
            case ScriptFunction function -> {
                List<Term> formals = formals(function.parameters().size());
                yield Forms.fun(formals, List.of(call(function, formals)));
            }
            case FunctionTarget.Native target -> standard(target.signature(), reference.span());
        };
    }

    private Term standard(FunctionSignature signature, Span span) {
        boolean checked = signature.effects().effect() == Effect.CALLS;
        boolean complete = signature.parameters().stream().noneMatch(parameter -> parameter.optional());
        if (PreludeUse.has(signature.name()) && complete && !signature.variadic() && !checked) {
            return weaving.prelude(signature.name());
        }
        int required = (int) signature.parameters().stream()
                .filter(parameter -> !parameter.optional())
                .count();
        // Of what takes any number a caller that hands functions on gives two.
        List<Term> formals = formals(signature.variadic() ? 2 : required);
        Term call = weaving.calls.standard(signature, new ArrayList<@Nullable Term>(formals), span);
        return Forms.fun(formals, List.of(checked ? weaving.segue("checked", call) : call));
    }

    private static List<Term> formals(int count) {
        List<Term> formals = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            formals.add(Forms.variable("Argument@" + i));
        }
        return formals;
    }

    Term lambda(ResolvedExpr.Lambda lambda, Frame outer) {
        return outer.inFun(() -> {
            Frame frame = new Frame("fn", outer.names(), lambda.code().body());
            for (ResolvedExpr.Capture capture : lambda.captures()) {
                Place place = outer.find(capture.outer());
                if (place != null) {
                    frame.put(capture.inner(), place);
                }
            }
            return Forms.fun(List.of(clause(lambda.code(), frame)));
        });
    }

    private Term clause(FunctionCode code, Frame frame) {
        Formals formals = Formals.of(code, frame, weaving);
        List<Term> body = new ArrayList<>(formals.first());
        body.addAll(weaving.statements.body(code.body(), frame));
        return Forms.clause(formals.patterns(), List.of(), body);
    }

    private boolean isAlone(ScriptFunction function) {
        return circles.around(function).size() == 1;
    }

    /** The variable of a function, which is defined from now on. */
    private String need(ScriptFunction function) {
        String known = variables.get(function);
        if (known != null) {
            return known;
        }
        List<ScriptFunction> circle = circles.around(function);
        String variable = variable(circle);
        circle.forEach(each -> variables.put(each, variable));
        Term fun = circle.size() == 1 ? alone(function, variable) : together(circle, variable);
        definitions.add(Forms.match(Forms.variable(variable), fun));
        return variable;
    }

    private String variable(List<ScriptFunction> circle) {
        String wanted = circle.stream()
                .map(each -> each.name().replace("?", "_p").replace("!", "_x"))
                .collect(Collectors.joining("_", "Fn@", ""));
        String free = wanted;
        for (int number = 2; !taken.add(free); number++) {
            free = wanted + "@" + number;
        }
        return free;
    }

    private Term alone(ScriptFunction function, String variable) {
        Term clause = clause(function.code(), frame(function));
        return circles.isRecursive(function) ? Forms.named(variable, List.of(clause)) : Forms.fun(List.of(clause));
    }

    private Term together(List<ScriptFunction> circle, String variable) {
        List<Term> clauses = new ArrayList<>();
        for (ScriptFunction function : circle) {
            Frame frame = frame(function);
            Formals formals = Formals.of(function.code(), frame, weaving);
            List<Term> body = new ArrayList<>(formals.first());
            body.addAll(weaving.statements.body(function.code().body(), frame));
            Term head = Forms.tuple(Forms.atom(function.name()), Forms.list(formals.patterns()));
            clauses.add(Forms.clause(head, List.of(), body));
        }
        return Forms.named(variable, clauses);
    }

    private static Frame frame(ScriptFunction function) {
        return new Frame(function.name(), Names.outermost(), function.code().body());
    }
}
