package dev.segue.resolve;

import dev.segue.source.TypeCode;
import dev.segue.syntax.BinaryOperator;
import dev.segue.syntax.Body;
import dev.segue.syntax.Expr;
import dev.segue.syntax.Literal;
import dev.segue.syntax.TextPart;
import dev.segue.syntax.UnaryOperator;
import dev.segue.value.Kind;
import dev.segue.value.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves expressions. */
final class ExpressionResolver {
    private final FileResolver file;

    ExpressionResolver(FileResolver file) {
        this.file = file;
    }

    ResolvedExpr resolve(Scope scope, Expr expression) {
        return switch (expression) {
            case Literal literal -> new ResolvedExpr.Constant(file.patterns.constant(literal), literal.span());
            case Expr.Interpolated text -> text(scope, text);
            case Expr.Reference reference -> file.lookup().value(scope, reference.name(), true);
            case Expr.Call call -> call(scope, call, false);
            case Expr.Pipe pipe -> call(scope, pipe, false);
            case Expr.Member member -> member(scope, member);
            case Expr.Index index ->
                new ResolvedExpr.Index(noAtom(scope, index.target()), resolve(scope, index.index()), index.span());
            case Expr.Unary unary -> unary(scope, unary);
            case Expr.Binary binary -> binary(scope, binary);
            case Expr.Range range -> range(scope, range);
            case Expr.Lambda lambda -> lambda(scope, lambda);
            case Expr.If branches -> branches(scope, branches);
            case Expr.Match match -> match(scope, match);
            case Expr.ListLiteral list ->
                new ResolvedExpr.ListOf(all(scope, list.elements()), tail(scope, list.tail()), list.span());
            case Expr.TupleLiteral tuple -> new ResolvedExpr.TupleOf(all(scope, tuple.elements()), tuple.span());
            case Expr.MapLiteral map -> map(scope, map);
            case Expr.Comprehension comprehension -> comprehension(scope, comprehension);
        };
    }

    /** Where no atom could be meant. */
    ResolvedExpr noAtom(Scope scope, Expr expression) {
        return expression instanceof Expr.Reference reference
                ? file.lookup().value(scope, reference.name(), false)
                : resolve(scope, expression);
    }

    /** Where a pattern looks at the value, a call that gives {@code :error} does not fail. */
    ResolvedExpr resolveLookedAt(Scope scope, Expr expression) {
        return expression instanceof Expr.Call || expression instanceof Expr.Pipe
                ? call(scope, expression, true)
                : resolve(scope, expression);
    }

    @Nullable
    ResolvedExpr optional(Scope scope, @Nullable Expr expression) {
        return expression == null ? null : resolve(scope, expression);
    }

    @Nullable
    ResolvedExpr condition(Scope scope, @Nullable Expr expression) {
        return expression == null ? null : mustHold(scope, expression);
    }

    private ResolvedExpr mustHold(Scope scope, Expr expression) {
        ResolvedExpr resolved = noAtom(scope, expression);
        StaticKinds.checkCondition(file, resolved);
        return resolved;
    }

    List<ResolvedExpr> all(Scope scope, List<Expr> expressions) {
        return expressions.stream().map(each -> resolve(scope, each)).toList();
    }

    private ResolvedExpr call(Scope scope, Expr expression, boolean errorsPass) {
        CallResolver.Written written = CallResolver.Written.of(expression);
        return written == null ? resolve(scope, expression) : file.calls.resolve(scope, written, errorsPass);
    }

    private ResolvedExpr text(Scope scope, Expr.Interpolated text) {
        List<ResolvedExpr> parts = new ArrayList<>();
        for (TextPart part : text.parts()) {
            parts.add(
                    switch (part) {
                        case TextPart.Characters characters ->
                            new ResolvedExpr.Constant(new StringValue(characters.text()), characters.span());
                        case TextPart.Interpolation interpolation -> noAtom(scope, interpolation.value());
                    });
        }
        return new ResolvedExpr.Text(parts, text.span());
    }

    private ResolvedExpr member(Scope scope, Expr.Member member) {
        FunctionTarget function = file.calls.ofLibrary(scope, member);
        if (function != null) {
            file.mentionValue(function, member.span());
            return new ResolvedExpr.FunctionReference(function, member.span());
        }
        return new ResolvedExpr.Member(
                noAtom(scope, member.target()), member.name().text(), member.span());
    }

    private ResolvedExpr unary(Scope scope, Expr.Unary unary) {
        Optional<ResolvedExpr> constant =
                Constants.valueOf(unary).map(value -> new ResolvedExpr.Constant(value, unary.span()));
        if (constant.isPresent()) {
            return constant.get();
        }
        ResolvedExpr operand = noAtom(scope, unary.operand());
        Set<Kind> kinds = StaticKinds.of(operand);
        if (unary.operator() == UnaryOperator.NOT) {
            StaticKinds.checkCondition(file, operand);
        } else if (kinds.size() == 1
                && Operands.result(
                                BinaryOperator.ADD,
                                kinds.iterator().next(),
                                kinds.iterator().next())
                        == null) {
            file.error(
                    TypeCode.WRONG_OPERANDS,
                    operand.span(),
                    "- does not take a value of the type " + Types.describe(kinds));
        }
        return new ResolvedExpr.Unary(unary.operator(), operand, unary.span());
    }

    private ResolvedExpr binary(Scope scope, Expr.Binary binary) {
        boolean equality = binary.operator() == BinaryOperator.EQUAL || binary.operator() == BinaryOperator.NOT_EQUAL;
        boolean element = equality || binary.operator() == BinaryOperator.IN;
        ResolvedExpr left = element ? resolve(scope, binary.left()) : noAtom(scope, binary.left());
        ResolvedExpr right = equality ? resolve(scope, binary.right()) : noAtom(scope, binary.right());
        Set<Kind> leftKinds = StaticKinds.of(left);
        Set<Kind> rightKinds = StaticKinds.of(right);
        if (leftKinds.size() == 1
                && rightKinds.size() == 1
                && Operands.result(
                                binary.operator(),
                                leftKinds.iterator().next(),
                                rightKinds.iterator().next())
                        == null) {
            file.error(
                    TypeCode.WRONG_OPERANDS,
                    binary.span(),
                    "%s does not take values of the types %s and %s"
                            .formatted(
                                    binary.operator().symbol(), Types.describe(leftKinds), Types.describe(rightKinds)),
                    hints(binary.operator(), leftKinds, rightKinds));
        }
        return new ResolvedExpr.Binary(binary.operator(), left, right, binary.span());
    }

    private static String[] hints(BinaryOperator operator, Set<Kind> left, Set<Kind> right) {
        boolean text = left.contains(Kind.STRING) || right.contains(Kind.STRING);
        boolean time = left.contains(Kind.DURATION) || right.contains(Kind.DURATION);
        return switch (operator) {
            case ADD, JOIN ->
                text ? new String[] {"put values into texts with \"${value}\", join texts with ++"} : amounts(time);
            case SUBTRACT, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> amounts(time);
            case OR, AND, EQUAL, NOT_EQUAL, IN, MULTIPLY, DIVIDE, INTEGER_DIVIDE, MODULO -> new String[0];
        };
    }

    private static String[] amounts(boolean time) {
        return time ? new String[] {"give durations a unit: 5s, 250ms"} : new String[0];
    }

    private @Nullable ResolvedExpr tail(Scope scope, @Nullable Expr tail) {
        if (tail == null) {
            return null;
        }
        ResolvedExpr value = noAtom(scope, tail);
        StaticKinds.check(
                file,
                value,
                Set.of(Kind.LIST, Kind.RANGE),
                (wanted, found) -> "the tail of a list is a list, this is of the type " + found);
        return value;
    }

    private ResolvedExpr range(Scope scope, Expr.Range range) {
        ResolvedExpr first = integer(scope, range.first());
        ResolvedExpr last = integer(scope, range.last());
        return new ResolvedExpr.Range(first, last, range.span());
    }

    private ResolvedExpr integer(Scope scope, Expr expression) {
        ResolvedExpr value = noAtom(scope, expression);
        StaticKinds.check(
                file,
                value,
                Set.of(Kind.INTEGER),
                (wanted, found) -> "a range runs between integers, this is of the type " + found);
        return value;
    }

    private ResolvedExpr lambda(Scope scope, Expr.Lambda lambda) {
        FrameLayout frame = new FrameLayout();
        Scope inside = scope.frame(frame);
        FunctionCode code = file.insideLambda(() -> code(inside, frame, lambda.formals(), lambda.body()));
        return new ResolvedExpr.Lambda(code, frame.captures(), lambda.span());
    }

    /** The formals and body of a function or lambda, in a frame of their own. */
    FunctionCode code(Scope scope, FrameLayout frame, List<dev.segue.syntax.Formal> formals, Body body) {
        List<ResolvedFormal> resolved = file.statements.formals(scope, formals);
        List<ResolvedStatement> statements = switch (body) {
            case Body.Expression expression ->
                List.of(new ResolvedStatement.Return(resolve(scope, expression.value()), expression.span()));
            case Body.Statements block -> file.statements.functionBody(scope, block.block());
        };
        return new FunctionCode(resolved, frame.body(statements, body.span()));
    }

    private ResolvedExpr branches(Scope scope, Expr.If branches) {
        List<ResolvedExpr.Branch> resolved = branches.branches().stream()
                .map(branch ->
                        new ResolvedExpr.Branch(mustHold(scope, branch.condition()), resolve(scope, branch.value())))
                .toList();
        return new ResolvedExpr.If(resolved, resolve(scope, branches.otherwise()), branches.span());
    }

    private ResolvedExpr match(Scope scope, Expr.Match match) {
        ResolvedExpr subject = resolveLookedAt(scope, match.subject());
        List<ResolvedExpr.Case> cases =
                match.cases().stream().map(each -> oneCase(scope.block(), each)).toList();
        return new ResolvedExpr.Match(subject, cases, match.span());
    }

    private ResolvedExpr.Case oneCase(Scope scope, Expr.Case written) {
        ResolvedPattern pattern = file.patterns.resolve(written.pattern(), scope);
        return new ResolvedExpr.Case(pattern, condition(scope, written.guard()), resolve(scope, written.value()));
    }

    private ResolvedExpr map(Scope scope, Expr.MapLiteral map) {
        List<ResolvedExpr.Entry> entries = map.entries().stream()
                .map(entry -> new ResolvedExpr.Entry(resolve(scope, entry.key()), resolve(scope, entry.value())))
                .toList();
        return new ResolvedExpr.MapOf(entries, map.span());
    }

    private ResolvedExpr comprehension(Scope scope, Expr.Comprehension comprehension) {
        ResolvedExpr source = iterable(scope, comprehension.source());
        Scope inside = scope.block();
        ResolvedPattern pattern = file.patterns.resolve(comprehension.pattern(), inside);
        ResolvedExpr filter = condition(inside, comprehension.filter());
        return new ResolvedExpr.Comprehension(
                resolve(inside, comprehension.element()), pattern, source, filter, comprehension.span());
    }

    /** What is gone through; reports what plainly cannot be. */
    ResolvedExpr iterable(Scope scope, Expr expression) {
        ResolvedExpr source = noAtom(scope, expression);
        StaticKinds.check(
                file,
                source,
                Set.of(Kind.LIST, Kind.RANGE, Kind.MAP),
                (wanted, found) -> "for goes through a list, range or map; this is of the type " + found);
        return source;
    }
}
