package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.grammar.SegueParser.AdditiveContext;
import dev.segue.grammar.SegueParser.ComparisonContext;
import dev.segue.grammar.SegueParser.ConjunctionContext;
import dev.segue.grammar.SegueParser.DisjunctionContext;
import dev.segue.grammar.SegueParser.ExpressionContext;
import dev.segue.grammar.SegueParser.JoinContext;
import dev.segue.grammar.SegueParser.LambdaContext;
import dev.segue.grammar.SegueParser.MinusContext;
import dev.segue.grammar.SegueParser.MultiplicativeContext;
import dev.segue.grammar.SegueParser.NegationContext;
import dev.segue.grammar.SegueParser.PipelineContext;
import dev.segue.grammar.SegueParser.PostfixContext;
import dev.segue.grammar.SegueParser.RangeContext;
import dev.segue.source.Span;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Builds expressions from their loosest operator down; what stands between operators is the primary builder's. */
final class ExpressionBuilder {
    /** How deep an expression's tree may be, so that no later walk over it meets the end of its stack. */
    static final int DEPTH_LIMIT = 500;

    private final Builders build;
    private final Places places;
    private final PrimaryBuilder primaries;
    private int depth;

    ExpressionBuilder(Builders build, Places places) {
        this.build = build;
        this.places = places;
        this.primaries = new PrimaryBuilder(build, places);
    }

    Expr expression(ExpressionContext context) {
        return deeper(
                1,
                context,
                () -> context.lambda() == null ? disjunction(context.disjunction()) : lambda(context.lambda()));
    }

    @Nullable
    Expr optional(@Nullable ExpressionContext context) {
        return context == null ? null : expression(context);
    }

    /** Builds what is up to this much deeper in the tree, unless that is too deep. */
    Expr deeper(int levels, ParserRuleContext context, Supplier<Expr> builder) {
        if (depth + levels > DEPTH_LIMIT) {
            throw new TooDeepException(places.of(context));
        }
        depth += levels;
        try {
            return builder.get();
        } finally {
            depth -= levels;
        }
    }

    private Expr lambda(LambdaContext context) {
        List<Formal> formals = build.items().formals(context.formals());
        Body body = context.block() == null
                ? new Body.Expression(expression(context.expression()))
                : new Body.Statements(build.statements().block(context.block()));
        return new Expr.Lambda(formals, body, places.of(context));
    }

    private Expr disjunction(DisjunctionContext context) {
        return chain(context, context.conjunction(), this::conjunction);
    }

    private Expr conjunction(ConjunctionContext context) {
        return chain(context, context.negation(), this::negation);
    }

    private Expr negation(NegationContext context) {
        List<TerminalNode> signs = context.NOT();
        return signs.isEmpty()
                ? comparison(context.comparison())
                : deeper(
                        signs.size(),
                        context,
                        () -> prefixed(UnaryOperator.NOT, signs, comparison(context.comparison())));
    }

    private Expr comparison(ComparisonContext context) {
        Expr left = pipeline(context.pipeline(0));
        return context.operator == null ? left : binary(left, context.operator, pipeline(context.pipeline(1)));
    }

    private Expr pipeline(PipelineContext context) {
        int length = context.pipeTarget().size();
        return length == 0
                ? join(context.join())
                : deeper(length, context, () -> build.calls().piped(join(context.join()), context.pipeTarget()));
    }

    private Expr join(JoinContext context) {
        return chain(context, context.range(), this::range);
    }

    private Expr range(RangeContext context) {
        Expr first = additive(context.additive(0));
        return context.RANGE() == null
                ? first
                : new Expr.Range(first, additive(context.additive(1)), places.of(context));
    }

    private Expr additive(AdditiveContext context) {
        return chain(context, context.multiplicative(), this::multiplicative);
    }

    private Expr multiplicative(MultiplicativeContext context) {
        return chain(context, context.minus(), this::minus);
    }

    private Expr minus(MinusContext context) {
        List<TerminalNode> signs = context.MINUS();
        return signs.isEmpty()
                ? unsigned(context)
                : deeper(signs.size(), context, () -> prefixed(UnaryOperator.NEGATE, signs, unsigned(context)));
    }

    private Expr unsigned(MinusContext context) {
        return context.number() == null
                ? postfix(context.postfix())
                : build.literals().number(context.number());
    }

    private Expr postfix(PostfixContext context) {
        int length = context.suffix().size();
        return length == 0
                ? primaries.visit(context.primary())
                : deeper(
                        length,
                        context,
                        () -> build.calls().suffixed(primaries.visit(context.primary()), context.suffix()));
    }

    /** A minus before a number makes the literal of the opposite sign. */
    private Expr prefixed(UnaryOperator operator, List<TerminalNode> signs, Expr operand) {
        Expr result = operand;
        for (int index = signs.size() - 1; index >= 0; index--) {
            int start = signs.get(index).getSymbol().getStartIndex();
            Span span = new Span(operand.span().source(), start, operand.span().end());
            boolean constant = operator == UnaryOperator.NEGATE && LiteralBuilder.hasSign(result);
            result = constant
                    ? build.literals().negated((Literal) result, span)
                    : new Expr.Unary(operator, result, span);
        }
        return result;
    }

    /** Operators of one level group to the left. */
    private <C extends ParserRuleContext> Expr chain(
            ParserRuleContext context, List<C> operands, Function<C, Expr> builder) {
        if (operands.size() == 1) {
            return builder.apply(operands.get(0));
        }
        return deeper(operands.size() - 1, context, () -> {
            Expr result = builder.apply(operands.get(0));
            for (int index = 1; index < operands.size(); index++) {
                Token operator = ((TerminalNode) context.getChild(2 * index - 1)).getSymbol();
                result = binary(result, operator, builder.apply(operands.get(index)));
            }
            return result;
        });
    }

    private Expr binary(Expr left, Token operator, Expr right) {
        return new Expr.Binary(
                operator(operator.getType()),
                left,
                right,
                places.of(operator),
                left.span().to(right.span()));
    }

    private static BinaryOperator operator(int type) {
        return switch (type) {
            case SegueLexer.OR -> BinaryOperator.OR;
            case SegueLexer.AND -> BinaryOperator.AND;
            case SegueLexer.EQUAL -> BinaryOperator.EQUAL;
            case SegueLexer.NOT_EQUAL -> BinaryOperator.NOT_EQUAL;
            case SegueLexer.LESS -> BinaryOperator.LESS;
            case SegueLexer.LESS_OR_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
            case SegueLexer.GREATER -> BinaryOperator.GREATER;
            case SegueLexer.GREATER_OR_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
            case SegueLexer.IN -> BinaryOperator.IN;
            case SegueLexer.JOIN -> BinaryOperator.JOIN;
            case SegueLexer.PLUS -> BinaryOperator.ADD;
            case SegueLexer.MINUS -> BinaryOperator.SUBTRACT;
            case SegueLexer.STAR -> BinaryOperator.MULTIPLY;
            case SegueLexer.SLASH -> BinaryOperator.DIVIDE;
            case SegueLexer.DIV -> BinaryOperator.INTEGER_DIVIDE;
            case SegueLexer.MOD -> BinaryOperator.MODULO;
            default -> throw new IllegalStateException("no operator: " + type);
        };
    }
}
