package dev.segue.resolve;

import dev.segue.source.TypeCode;
import dev.segue.syntax.UnaryOperator;
import dev.segue.value.Kind;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The kinds of values that are plain from the text. */
final class StaticKinds {

    private StaticKinds() {}

    /** The kinds that an expression can give; empty if the text does not tell. */
    static Set<Kind> of(ResolvedExpr expression) {
        return switch (expression) {
            case ResolvedExpr.Constant constant -> Set.of(constant.value().kind());
            case ResolvedExpr.Text text -> Set.of(Kind.STRING);
            case ResolvedExpr.FunctionReference reference -> Set.of(Kind.FUNCTION);
            case ResolvedExpr.Lambda lambda -> Set.of(Kind.FUNCTION);
            case ResolvedExpr.Range range -> Set.of(Kind.RANGE);
            case ResolvedExpr.ListOf list -> Set.of(Kind.LIST);
            case ResolvedExpr.Comprehension comprehension -> Set.of(Kind.LIST);
            case ResolvedExpr.TupleOf tuple -> Set.of(Kind.TUPLE);
            case ResolvedExpr.MapOf map -> Set.of(Kind.MAP);
            case ResolvedExpr.Unary unary ->
                unary.operator() == UnaryOperator.NOT ? Set.of(Kind.BOOLEAN) : of(unary.operand());
            case ResolvedExpr.Binary binary ->
                Operands.result(binary.operator(), of(binary.left()), of(binary.right()));
            case ResolvedExpr.Framed framed -> of(framed.value());
            case ResolvedExpr.Read read -> Set.of();
            case ResolvedExpr.Call call -> Set.of();
            case ResolvedExpr.CallValue call -> Set.of();
            case ResolvedExpr.Member member -> Set.of();
            case ResolvedExpr.Index index -> Set.of();
            case ResolvedExpr.If branches -> Set.of();
            case ResolvedExpr.Match match -> Set.of();
            case ResolvedExpr.Unresolved unresolved -> Set.of();
        };
    }

    /** Reports an expression that plainly is of none of these kinds; empty means any. */
    static void check(
            FileResolver file, ResolvedExpr value, Set<Kind> wanted, BiFunction<String, String, String> message) {
        Set<Kind> found = of(value);
        if (!wanted.isEmpty() && !found.isEmpty() && Collections.disjoint(wanted, found)) {
            file.error(
                    TypeCode.WRONG_TYPE,
                    value.span(),
                    message.apply(Types.describe(wanted), Types.describe(found)),
                    hints(value.span().text(), wanted, found));
        }
    }

    /** How a value is written that was probably meant. */
    private static String[] hints(String written, Set<Kind> wanted, Set<Kind> found) {
        Optional<String> hint = Optional.empty();
        if (wanted.contains(Kind.DURATION) && found.contains(Kind.INTEGER)) {
            hint = Optional.of("a duration has a unit: `5s`, `250ms`");
        } else if (wanted.contains(Kind.SIZE) && found.contains(Kind.INTEGER)) {
            hint = Optional.of("a size has a unit: `64KiB`, `512MiB`");
        } else if (wanted.contains(Kind.ATOM) && written.matches("\"[A-Za-z_][A-Za-z0-9_]*\"")) {
            hint = Optional.of("an atom is written `:" + written.substring(1, written.length() - 1) + "`");
        } else if (wanted.contains(Kind.STRING) && written.matches(":[A-Za-z_][A-Za-z0-9_]*")) {
            hint = Optional.of("a text is written `\"" + written.substring(1) + "\"`");
        } else if (found.contains(Kind.STRING) && written.matches("\"[0-9][0-9A-Za-z_.]*\"")) {
            hint = Optional.of("it stands without quotes: `" + written.substring(1, written.length() - 1) + "`");
        }
        return hint.stream().toArray(String[]::new);
    }

    /** Reports a condition that plainly is no boolean. */
    static void checkCondition(FileResolver file, ResolvedExpr condition) {
        Set<Kind> found = of(condition);
        if (!found.isEmpty() && !found.contains(Kind.BOOLEAN)) {
            file.error(
                    TypeCode.NOT_BOOLEAN,
                    condition.span(),
                    "a condition must be a boolean; this is of the type " + Types.describe(found),
                    "compare it: count(x) > 0, x != nil");
        }
    }
}
