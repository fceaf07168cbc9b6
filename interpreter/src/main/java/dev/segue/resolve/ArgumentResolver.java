package dev.segue.resolve;

import dev.segue.source.Diagnostic;
import dev.segue.source.NameCode;
import dev.segue.source.Span;
import dev.segue.source.TypeCode;
import dev.segue.syntax.Argument;
import dev.segue.syntax.Name;
import dev.segue.value.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives each argument of a call its parameter. */
final class ArgumentResolver {
    private final FileResolver file;

    ArgumentResolver(FileResolver file) {
        this.file = file;
    }

    List<ResolvedExpr.Given> resolve(Scope scope, FunctionSignature signature, CallResolver.Written call) {
        return resolve(scope, signature.name(), signature.parameters(), signature.variadic(), call);
    }

    List<ResolvedExpr.Given> resolve(
            Scope scope, String name, List<Parameter> parameters, boolean variadic, CallResolver.Written call) {
        Binder binder = new Binder(name, parameters, variadic);
        List<ResolvedExpr.Given> given = new ArrayList<>();
        for (Argument argument : call.arguments()) {
            ResolvedExpr value = file.expressions.resolve(scope, argument.value());
            int index = binder.place(argument);
            if (index >= 0) {
                checkKind(parameters.get(Math.min(index, parameters.size() - 1)), value);
                given.add(new ResolvedExpr.Given(index, value));
            }
        }
        binder.reportMissing(call.span());
        return given;
    }

    /** Resolves the arguments of a call of something unknown, for the errors in them. */
    void resolveAll(Scope scope, CallResolver.Written call) {
        call.arguments().forEach(argument -> file.expressions.resolve(scope, argument.value()));
    }

    ResolvedExpr callValue(Scope scope, ResolvedExpr callee, CallResolver.Written call, boolean errorsPass) {
        List<ResolvedExpr> values = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (Argument argument : call.arguments()) {
            Name label = argument.label();
            checkOrder(label, !labels.isEmpty() && !labels.getLast().isEmpty(), argument.span());
            labels.add(label == null ? "" : label.text());
            values.add(file.expressions.resolve(scope, argument.value()));
        }
        Set<Kind> kinds = StaticKinds.of(callee);
        if (!kinds.isEmpty() && !kinds.contains(Kind.FUNCTION)) {
            file.error(
                    TypeCode.WRONG_TYPE,
                    callee.span(),
                    "a value of the type %s cannot be called".formatted(Types.describe(kinds)));
        }
        return new ResolvedExpr.CallValue(callee, values, labels, errorsPass, call.span());
    }

    /** Whether an argument stands where one of its form can. */
    private boolean checkOrder(@Nullable Name label, boolean afterNamed, Span span) {
        boolean wrong = label == null && afterNamed;
        if (wrong) {
            file.error(
                    NameCode.POSITIONAL_AFTER_NAMED,
                    span,
                    "positional arguments stand before named ones",
                    "move it to the front, or give it a label");
        }
        return !wrong;
    }

    private void checkKind(Parameter parameter, ResolvedExpr value) {
        StaticKinds.check(
                file,
                value,
                parameter.kinds(),
                (wanted, found) -> "the parameter %s takes a value of the type %s, this is of the type %s"
                        .formatted(parameter.name(), wanted, found));
    }

    /** The parameters of one call that are given so far. */
    private final class Binder {
        private final String name;
        private final List<Parameter> parameters;
        private final boolean variadic;
        private final Map<Integer, Span> places = new HashMap<>();
        private int next;
        private boolean named;
        private boolean clear = true;

        Binder(String name, List<Parameter> parameters, boolean variadic) {
            this.name = name;
            this.parameters = parameters;
            this.variadic = variadic;
        }

        /** The parameter that an argument is for; -1 if there is none. */
        int place(Argument argument) {
            Name label = argument.label();
            clear &= checkOrder(label, named, argument.span());
            named |= label != null;
            return label == null ? positional(argument) : labelled(label);
        }

        private int positional(Argument argument) {
            if (next >= parameters.size() && !(variadic && !parameters.isEmpty())) {
                file.error(
                        NameCode.SURPLUS_ARGUMENT,
                        argument.span(),
                        "%s takes %s".formatted(name, arguments(parameters.size())));
                return -1;
            }
            places.put(next, argument.span());
            return next++;
        }

        private int labelled(Name label) {
            List<String> names = parameters.stream().map(Parameter::name).toList();
            int index = names.indexOf(label.text());
            if (index < 0) {
                clear = false;
                file.suggest(
                        NameCode.UNKNOWN_LABEL,
                        label.span(),
                        "%s has no parameter %s".formatted(name, label.text()),
                        label.text(),
                        names);
                return index;
            }
            Span first = places.putIfAbsent(index, label.span());
            if (first != null) {
                file.diagnostics.report(Diagnostic.of(
                                NameCode.ARGUMENT_TWICE,
                                label.span(),
                                "the parameter %s of %s is given twice".formatted(label.text(), name))
                        .withRelated("it is given here", first));
            }
            return index;
        }

        /** An argument that could not be placed may well be the missing one. */
        void reportMissing(Span span) {
            String missing = java.util.stream.IntStream.range(0, parameters.size())
                    .filter(index ->
                            !places.containsKey(index) && !parameters.get(index).optional())
                    .mapToObj(index -> parameters.get(index).name())
                    .collect(Collectors.joining(", "));
            if (clear && !missing.isEmpty()) {
                file.error(NameCode.MISSING_ARGUMENT, span, "the call of %s gives no %s".formatted(name, missing));
            }
        }
    }

    private static String arguments(int count) {
        return switch (count) {
            case 0 -> "no arguments";
            case 1 -> "one argument";
            default -> "at most " + count + " arguments";
        };
    }
}
