package dev.segue.eval;

import dev.segue.resolve.HeaderSlot;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.Slot;
import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.syntax.UnaryOperator;
import dev.segue.value.BooleanValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.RangeValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes nodes of expressions. */
final class ExpressionCompiler {
    private final Machine machine;

    ExpressionCompiler(Machine machine) {
        this.machine = machine;
    }

    Node compile(ResolvedExpr expression) {
        return switch (expression) {
            case ResolvedExpr.Constant constant -> new ConstantNode(constant.value());
            case ResolvedExpr.Text text -> text(text).at(text.span());
            case ResolvedExpr.Read read -> read(read);
            case ResolvedExpr.FunctionReference reference -> machine.calls.reference(reference);
            case ResolvedExpr.Call call -> machine.calls.call(call);
            case ResolvedExpr.CallValue call -> machine.calls.callValue(call).at(call.span());
            case ResolvedExpr.Member member -> member(member).at(member.span());
            case ResolvedExpr.Index index -> index(index).at(index.span());
            case ResolvedExpr.Unary unary -> unary(unary);
            case ResolvedExpr.Binary binary -> binary(binary);
            case ResolvedExpr.Range range -> range(range).at(range.span());
            case ResolvedExpr.Lambda lambda -> machine.calls.lambda(lambda);
            case ResolvedExpr.If branches -> branches(branches);
            case ResolvedExpr.Match match -> match(match).at(match.span());
            case ResolvedExpr.ListOf list -> list(list).at(list.span());
            case ResolvedExpr.TupleOf tuple -> tuple(tuple).at(tuple.span());
            case ResolvedExpr.MapOf map -> map(map).at(map.span());
            case ResolvedExpr.Comprehension comprehension ->
                new Comprehensions(machine).compile(comprehension).at(comprehension.span());
            case ResolvedExpr.Framed framed -> framed(framed);
            case ResolvedExpr.Unresolved unresolved ->
                frame -> {
                    throw new BrokenProgram(unresolved.span());
                };
        };
    }

    @Nullable
    Node optional(@Nullable ResolvedExpr expression) {
        return expression == null ? null : compile(expression);
    }

    /** A condition, which fails where it stands if it is no boolean. */
    Condition condition(ResolvedExpr expression) {
        return new TruthCondition(compile(expression), expression.span());
    }

    private List<Node> all(List<ResolvedExpr> expressions) {
        return expressions.stream().map(this::compile).toList();
    }

    private Node framed(ResolvedExpr.Framed framed) {
        Node value = compile(framed.value());
        return frame -> value.execute(Frame.of(framed.locals(), framed.variables(), frame.activation()));
    }

    private Node text(ResolvedExpr.Text text) {
        List<Node> parts = all(text.parts());
        return frame -> {
            StringBuilder joined = new StringBuilder();
            for (Node part : parts) {
                joined.append(part.execute(frame).display());
                Elements.checkSize(joined.length(), frame.context());
            }
            return new StringValue(joined.toString());
        };
    }

    private static Node read(ResolvedExpr.Read read) {
        Slot slot = read.slot();
        if (slot.place() == Slot.Place.LOCAL) {
            return new LocalNode(slot.index());
        }
        if (slot.place() == Slot.Place.VARIABLE) {
            return new VariableNode(slot.index());
        }
        boolean header = slot.place() == Slot.Place.GLOBAL && slot.index() < HeaderSlot.values().length;
        return header ? headerName(read).at(read.span()) : frame -> frame.read(slot);
    }

    private static Node headerName(ResolvedExpr.Read read) {
        return frame -> {
            Value value = frame.activation().globals().value(read.slot().index());
            if (value == null) {
                throw new ScriptFailure(
                        FailureKind.RUNTIME,
                        "%s is not known: the script has no upgrade line that says it".formatted(read.name()));
            }
            return value;
        };
    }

    private Node member(ResolvedExpr.Member member) {
        Node target = compile(member.target());
        return frame -> Indexing.member(target.execute(frame), member.name());
    }

    private Node index(ResolvedExpr.Index index) {
        Node target = compile(index.target());
        Node place = compile(index.index());
        return frame -> Indexing.index(target.execute(frame), place.execute(frame));
    }

    private Node unary(ResolvedExpr.Unary unary) {
        Node operand = compile(unary.operand());
        Node negated = frame -> Arithmetic.negate(operand.execute(frame));
        return unary.operator() == UnaryOperator.NOT
                ? new NotNode(new TruthCondition(operand, unary.span()))
                : negated.at(unary.span());
    }

    private Node binary(ResolvedExpr.Binary binary) {
        Node left = compile(binary.left());
        Node right = compile(binary.right());
        BinaryOperator operator = binary.operator();
        Span span = binary.span();
        return switch (operator) {
            case OR -> new OrNode(new TruthCondition(left, span), new TruthCondition(right, span));
            case AND -> new AndNode(new TruthCondition(left, span), new TruthCondition(right, span));
            case EQUAL -> new EqualNode(left, right, true);
            case NOT_EQUAL -> new EqualNode(left, right, false);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> Order.of(operator, left, right, span);
            case IN -> in(left, right).at(span);
            case JOIN -> join(left, right).at(span);
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, INTEGER_DIVIDE, MODULO -> Operators.of(operator, left, right, span);
        };
    }

    private static Node in(Node left, Node right) {
        return frame -> {
            Value part = left.execute(frame);
            return BooleanValue.of(Comparison.contains(right.execute(frame), part));
        };
    }

    private static Node join(Node left, Node right) {
        return frame -> Elements.join(left.execute(frame), right.execute(frame), frame.context());
    }

    private Node range(ResolvedExpr.Range range) {
        Node first = compile(range.first());
        Node last = compile(range.last());
        return frame -> range(first.execute(frame), last.execute(frame));
    }

    private static Value range(Value first, Value last) {
        if (first instanceof IntegerValue start && last instanceof IntegerValue end) {
            return new RangeValue(start.number(), end.number());
        }
        throw new ScriptFailure(
                FailureKind.TYPE,
                "a range runs between integers, not %s and %s".formatted(Shown.withType(first), Shown.withType(last)));
    }

    private Node branches(ResolvedExpr.If branches) {
        List<IfNode.Branch> compiled = branches.branches().stream()
                .map(branch -> new IfNode.Branch(condition(branch.condition()), compile(branch.value())))
                .toList();
        return IfNode.of(compiled, compile(branches.otherwise()));
    }

    private Node match(ResolvedExpr.Match match) {
        List<Guarded<Action>> cases = match.cases().stream()
                .map(each -> Guarded.<Action>of(
                        machine, each.pattern(), each.guard(), new ReturnAction(compile(each.value()))))
                .toList();
        return new GivenNode(new MatchAction(compile(match.subject()), Cases.of(cases)));
    }

    private Node tuple(ResolvedExpr.TupleOf tuple) {
        Arguments elements = Arguments.of(all(tuple.elements()));
        return new TupleNode(elements.filling(), elements.size());
    }

    private Node list(ResolvedExpr.ListOf list) {
        List<Node> elements = all(list.elements());
        Node tail = optional(list.tail());
        return frame -> {
            List<Value> values = new ArrayList<>(elements.size());
            elements.forEach(element -> values.add(element.execute(frame)));
            if (tail != null) {
                values.addAll(Elements.list(tail.execute(frame), frame.context()));
                Elements.checkSize(values.size(), frame.context());
            }
            return new ListValue(values);
        };
    }

    private Node map(ResolvedExpr.MapOf map) {
        List<Node> keys =
                map.entries().stream().map(entry -> compile(entry.key())).toList();
        List<Node> values =
                map.entries().stream().map(entry -> compile(entry.value())).toList();
        return frame -> {
            Map<Value, Value> entries = new LinkedHashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                Value key = keys.get(i).execute(frame);
                entries.put(key, values.get(i).execute(frame));
            }
            return new MapValue(entries);
        };
    }
}
