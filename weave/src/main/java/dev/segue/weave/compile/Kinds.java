package dev.segue.weave.compile;

import dev.segue.resolve.FunctionTarget;
import dev.segue.resolve.Operands;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.syntax.BinaryOperator;
import dev.segue.syntax.UnaryOperator;
import dev.segue.value.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of values that are plain from the text, so that Erlang's own operators do. */
final class Kinds {
    /** The kinds whose values are equal in Segue exactly if they are the same term. */
    private static final Set<Kind> SAME = EnumSet.of(
            Kind.BOOLEAN,
            Kind.NIL,
            Kind.STRING,
            Kind.BYTES,
            Kind.ATOM,
            Kind.DURATION,
            Kind.SIZE,
            Kind.PERCENTAGE,
            Kind.RANGE,
            Kind.PID);

    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.INTEGER, Kind.FLOAT);
    private static final Set<Kind> ORDERED_ALIKE = EnumSet.of(Kind.STRING, Kind.SIZE, Kind.DURATION);

    /** What standard functions give, whatever they are given. */
    private static final Map<String, Kind> RESULTS = Map.ofEntries(
            Map.entry("all?", Kind.BOOLEAN),
            Map.entry("any?", Kind.BOOLEAN),
            Map.entry("compare_versions", Kind.INTEGER),
            Map.entry("contains?", Kind.BOOLEAN),
            Map.entry("count", Kind.INTEGER),
            Map.entry("downcase", Kind.STRING),
            Map.entry("ends_with?", Kind.BOOLEAN),
            Map.entry("flatten", Kind.LIST),
            Map.entry("group_by", Kind.MAP),
            Map.entry("inspect", Kind.STRING),
            Map.entry("join", Kind.STRING),
            Map.entry("keys", Kind.LIST),
            Map.entry("matches?", Kind.BOOLEAN),
            Map.entry("node", Kind.ATOM),
            Map.entry("old_code?", Kind.BOOLEAN),
            Map.entry("sort", Kind.LIST),
            Map.entry("sort_by", Kind.LIST),
            Map.entry("split", Kind.LIST),
            Map.entry("starts_with?", Kind.BOOLEAN),
            Map.entry("suspended", Kind.LIST),
            Map.entry("suspended?", Kind.BOOLEAN),
            Map.entry("trim", Kind.STRING),
            Map.entry("type_of", Kind.ATOM),
            Map.entry("unique", Kind.LIST),
            Map.entry("upcase", Kind.STRING),
            Map.entry("values", Kind.LIST),
            Map.entry("zip", Kind.LIST),
            Map.entry("listeners", Kind.LIST),
            Map.entry("connections", Kind.LIST),
            Map.entry("requests", Kind.LIST),
            Map.entry("websockets", Kind.LIST),
            Map.entry("channels", Kind.LIST),
            Map.entry("processes", Kind.LIST),
            Map.entry("modules", Kind.LIST),
            Map.entry("changed_modules", Kind.LIST),
            Map.entry("removed_modules", Kind.LIST),
            Map.entry("unfinished_requests", Kind.LIST));

    /** What the elements of the lists are that standard functions give. */
    private static final Map<String, Kind> ELEMENTS = Map.ofEntries(
            Map.entry("zip", Kind.TUPLE),
            Map.entry("split", Kind.STRING),
            Map.entry("suspended", Kind.MAP),
            Map.entry("listeners", Kind.MAP),
            Map.entry("connections", Kind.PID),
            Map.entry("requests", Kind.PID),
            Map.entry("websockets", Kind.PID),
            Map.entry("channels", Kind.PID),
            Map.entry("processes", Kind.PID),
            Map.entry("modules", Kind.ATOM),
            Map.entry("changed_modules", Kind.ATOM),
            Map.entry("removed_modules", Kind.ATOM));

    private final TopLevel globals;

    Kinds(TopLevel globals) {
        this.globals = globals;
    }

    /** The one kind that an expression can give; null if the text does not tell. */
    @Nullable
    Kind of(ResolvedExpr expression, Frame frame) {
        return switch (expression) {
            case ResolvedExpr.Constant constant -> constant.value().kind();
            case ResolvedExpr.Text text -> Kind.STRING;
            case ResolvedExpr.Read read -> of(read, frame);
            case ResolvedExpr.FunctionReference reference -> Kind.FUNCTION;
            case ResolvedExpr.Lambda lambda -> Kind.FUNCTION;
            case ResolvedExpr.Range range -> Kind.RANGE;
            case ResolvedExpr.ListOf list -> Kind.LIST;
            case ResolvedExpr.Comprehension comprehension -> Kind.LIST;
            case ResolvedExpr.TupleOf tuple -> Kind.TUPLE;
            case ResolvedExpr.MapOf map -> Kind.MAP;
            case ResolvedExpr.Call call ->
                call.target() instanceof FunctionTarget.Native
                        ? RESULTS.get(call.target().name())
                        : null;
            case ResolvedExpr.Unary unary ->
                unary.operator() == UnaryOperator.NOT ? Kind.BOOLEAN : of(unary.operand(), frame);
            case ResolvedExpr.Binary binary -> of(binary, frame);
            case ResolvedExpr.If branches -> {
                List<ResolvedExpr> values = branches.branches().stream()
                        .map(ResolvedExpr.Branch::value)
                        .toList();
                yield common(of(branches.otherwise(), frame), values, frame);
            }
            case ResolvedExpr.Framed framed -> of(framed.value(), frame);
            case ResolvedExpr.Match match -> null;
            case ResolvedExpr.CallValue call -> null;
            case ResolvedExpr.Member member -> null;
            case ResolvedExpr.Index index -> null;
            case ResolvedExpr.Unresolved unresolved -> null;
        };
    }

    /** The kind of what a {@code for} meets, if the text tells. */
    @Nullable
    Kind ofElements(ResolvedExpr source, Frame frame) {
        if (source instanceof ResolvedExpr.Call call && call.target() instanceof FunctionTarget.Native target) {
            return ELEMENTS.get(target.name());
        }
        Kind kind = of(source, frame);
        if (kind == Kind.RANGE) {
            return Kind.INTEGER;
        }
        return kind == Kind.MAP ? Kind.TUPLE : null;
    }

    private @Nullable Kind common(@Nullable Kind first, List<ResolvedExpr> others, Frame frame) {
        return others.stream().allMatch(other -> of(other, frame) == first) ? first : null;
    }

    private @Nullable Kind of(ResolvedExpr.Read read, Frame frame) {
        Place place = frame.find(read.slot());
        return place == null ? globals.kind(read.slot()) : place.kind();
    }

    private @Nullable Kind of(ResolvedExpr.Binary binary, Frame frame) {
        if (isTest(binary.operator())) {
            return Kind.BOOLEAN;
        }
        Kind left = of(binary.left(), frame);
        Kind right = of(binary.right(), frame);
        return left == null || right == null ? null : Operands.result(binary.operator(), left, right);
    }

    private static boolean isTest(BinaryOperator operator) {
        return switch (operator) {
            case OR, AND, EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, IN -> true;
            case JOIN, ADD, SUBTRACT, MULTIPLY, DIVIDE, INTEGER_DIVIDE, MODULO -> false;
        };
    }

    /** Whether a value of this kind is equal to whatever is the same term, and to nothing else. */
    static boolean isSame(@Nullable Kind kind) {
        return kind != null && SAME.contains(kind);
    }

    static boolean isNumber(@Nullable Kind kind) {
        return kind != null && NUMBERS.contains(kind);
    }

    /** Whether Erlang orders values of these kinds as Segue does. */
    static boolean isOrderedAlike(@Nullable Kind left, @Nullable Kind right) {
        return isNumber(left) && isNumber(right) || left != null && left == right && ORDERED_ALIKE.contains(left);
    }
}
