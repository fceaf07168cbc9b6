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
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
                ComprehensionNode.of(machine, comprehension).at(comprehension.span());
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
        return Truth.of(compile(expression), expression.span());
    }

    private List<Node> all(List<ResolvedExpr> expressions) {
        return expressions.stream().map(this::compile).toList();
    }

    private Node framed(ResolvedExpr.Framed framed) {
        Node value = compile(framed.value());
        return frame -> value.execute(Frame.of(framed.locals(), framed.variables(), frame.activation()));
    }

    private Node text(ResolvedExpr.Text text) {
        return OperationNode.of(all(text.parts()), ExpressionCompiler::text);
    }

    private static Value text(Value[] parts, EvaluationContext context) {
        StringBuilder joined = new StringBuilder();
        for (Value part : parts) {
            joined.append(part.display());
            Elements.checkSize(joined.length(), context);
        }
        return new StringValue(joined.toString());
    }

    private static Node read(ResolvedExpr.Read read) {
        Slot slot = read.slot();
        if (slot.place() == Slot.Place.LOCAL) {
            return new LocalNode(slot.index());
        }
        if (slot.place() == Slot.Place.VARIABLE) {
            return new VariableNode(slot.index());
        }
        boolean header = slot.index() < HeaderSlot.values().length;
        Node global = new GlobalNode(slot.index(), header ? read.name() : null);
        return header ? global.at(read.span()) : global;
    }

    private Node member(ResolvedExpr.Member member) {
        return OperationNode.of(
                List.of(compile(member.target())), (target, context) -> Indexing.member(target[0], member.name()));
    }

    private Node index(ResolvedExpr.Index index) {
        return operation(index.target(), index.index(), (both, context) -> Indexing.index(both[0], both[1]));
    }

    private Node operation(ResolvedExpr first, ResolvedExpr second, Operation operation) {
        return OperationNode.of(List.of(compile(first), compile(second)), operation);
    }

    private Node unary(ResolvedExpr.Unary unary) {
        Node operand = compile(unary.operand());
        return unary.operator() == UnaryOperator.NOT
                ? new NotNode(Truth.of(operand, unary.span()))
                : OperationNode.of(List.of(operand), (negated, context) -> Arithmetic.negate(negated[0]))
                        .at(unary.span());
    }

    private Node binary(ResolvedExpr.Binary binary) {
        Node left = compile(binary.left());
        Node right = compile(binary.right());
        BinaryOperator operator = binary.operator();
        Span span = binary.span();
        return switch (operator) {
            case OR -> new OrNode(Truth.of(left, span), Truth.of(right, span));
            case AND -> new AndNode(Truth.of(left, span), Truth.of(right, span));
            case EQUAL -> new EqualNode(left, right, true);
            case NOT_EQUAL -> new EqualNode(left, right, false);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> new OrderNode(operator, left, right, span);
            case IN ->
                OperationNode.of(
                                List.of(left, right),
                                (both, context) -> BooleanValue.of(Comparison.contains(both[1], both[0])))
                        .at(span);
            case JOIN ->
                OperationNode.of(List.of(left, right), (both, context) -> Elements.join(both[0], both[1], context))
                        .at(span);
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, INTEGER_DIVIDE, MODULO ->
                new CalculationNode(operator, left, right).at(span);
        };
    }

    private Node range(ResolvedExpr.Range range) {
        return operation(range.first(), range.last(), (both, context) -> range(both[0], both[1]));
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
        if (branches.branches().size() > Chain.LONGEST) {
            return longBranches(branches);
        }
        Node following = compile(branches.otherwise());
        for (ResolvedExpr.Branch branch : branches.branches().reversed()) {
            following = new IfNode(condition(branch.condition()), compile(branch.value()), following);
        }
        return following;
    }

    /** The same as a statement whose blocks return. */
    private Node longBranches(ResolvedExpr.If branches) {
        List<IfAction.Branch> compiled = branches.branches().stream()
                .map(branch ->
                        new IfAction.Branch(condition(branch.condition()), new ReturnAction(compile(branch.value()))))
                .toList();
        return new GivenNode(IfAction.of(compiled, new ReturnAction(compile(branches.otherwise()))));
    }

    private Node match(ResolvedExpr.Match match) {
        List<Guarded<Action>> cases = match.cases().stream()
                .map(each -> Guarded.<Action>of(
                        machine, each.pattern(), each.guard(), new ReturnAction(compile(each.value()))))
                .toList();
        return new GivenNode(new MatchAction(compile(match.subject()), Cases.of(cases)));
    }

    private Node tuple(ResolvedExpr.TupleOf tuple) {
        return OperationNode.of(all(tuple.elements()), (elements, context) -> TupleValue.of(elements));
    }

    private Node list(ResolvedExpr.ListOf list) {
        ResolvedExpr tail = list.tail();
        List<Node> elements = new ArrayList<>(all(list.elements()));
        if (tail == null) {
            return OperationNode.of(elements, (values, context) -> ListValue.of(values));
        }
        elements.add(compile(tail));
        return OperationNode.of(elements, ExpressionCompiler::listWithTail);
    }

    private static Value listWithTail(Value[] elements, EvaluationContext context) {
        int last = elements.length - 1;
        List<Value> values = new ArrayList<>(Arrays.asList(elements).subList(0, last));
        values.addAll(Elements.list(elements[last], context));
        Elements.checkSize(values.size(), context);
        return new ListValue(values);
    }

    private Node map(ResolvedExpr.MapOf map) {
        List<Node> keysAndValues = map.entries().stream()
                .flatMap(entry -> Stream.of(compile(entry.key()), compile(entry.value())))
                .toList();
        return OperationNode.of(keysAndValues, ExpressionCompiler::map);
    }

    private static Value map(Value[] keysAndValues, EvaluationContext context) {
        Map<Value, Value> entries = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entries.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return new MapValue(entries);
    }
}
