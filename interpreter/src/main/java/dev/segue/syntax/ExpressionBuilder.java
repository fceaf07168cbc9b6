package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.grammar.SegueParser.ConditionContext;
import dev.segue.grammar.SegueParser.ExpressionContext;
import dev.segue.grammar.SegueParser.LambdaContext;
import dev.segue.grammar.SegueParser.NumberContext;
import dev.segue.grammar.SegueParser.OperandContext;
import dev.segue.grammar.SegueParser.PipeTargetContext;
import dev.segue.grammar.SegueParser.PipelineContext;
import dev.segue.grammar.SegueParser.RangeContext;
import dev.segue.grammar.SegueParser.SumContext;
import dev.segue.source.Span;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
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
                () -> context.children.get(0) instanceof LambdaContext lambda ? lambda(lambda) : operation(context));
    }

    @Nullable
    Expr optional(@Nullable ExpressionContext context) {
        return context == null ? null : expression(context);
    }

    /** Builds what is up to this much deeper in the tree, unless that is too deep. */
    Expr deeper(int levels, ParserRuleContext context, Supplier<Expr> builder) {
        return deeper(levels, context.getStart(), context.getStop(), builder);
    }

    private Expr deeper(int levels, Token start, Token stop, Supplier<Expr> builder) {
        if (depth + levels > DEPTH_LIMIT) {
            throw new TooDeepException(places.between(start, stop));
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

    private Expr operation(ExpressionContext context) {
        return levels(
                new Chain(context.children),
                SegueLexer.OR,
                SegueLexer.OR,
                operand -> condition((ConditionContext) operand));
    }

    private Expr condition(ConditionContext context) {
        int signs = Parts.leadingTokens(context);
        return signs == 0
                ? comparison(context, 0)
                : deeper(signs, context, () -> prefixed(UnaryOperator.NOT, context, signs, comparison(context, signs)));
    }

    private Expr comparison(ConditionContext context, int first) {
        PipelineContext pipeline = (PipelineContext) context.getChild(first);
        Expr left = pipeline(pipeline);
        if (context.operator == null) {
            return left;
        }
        Expr right = pipeline((PipelineContext) context.getChild(first + 2));
        return binary(left, context.operator, right, places.between(pipeline.getStart(), context.getStop()));
    }

    private Expr pipeline(PipelineContext context) {
        List<ParseTree> parts = context.children;
        if (parts.size() == 1) {
            return range((RangeContext) parts.get(0));
        }
        int targets = 0;
        while (parts.get(parts.size() - 1 - targets) instanceof PipeTargetContext) {
            targets++;
        }
        Chain chain = new Chain(parts.subList(0, parts.size() - targets));
        return targets == 0
                ? join(chain)
                : deeper(targets, context, () -> build.calls().piped(join(chain), context));
    }

    private Expr join(Chain chain) {
        return level(chain, operand -> range((RangeContext) operand));
    }

    private Expr range(RangeContext context) {
        Expr first = sum((SumContext) context.getChild(0));
        return context.getChildCount() == 1
                ? first
                : new Expr.Range(first, sum((SumContext) context.getChild(2)), places.of(context));
    }

    private Expr sum(SumContext context) {
        return levels(
                new Chain(context.children),
                SegueLexer.PLUS,
                SegueLexer.MINUS,
                operand -> operand((OperandContext) operand));
    }

    private Expr operand(OperandContext context) {
        int signs = Parts.leadingTokens(context);
        return signs == 0
                ? unsigned(context, 0)
                : deeper(
                        signs, context, () -> prefixed(UnaryOperator.NEGATE, context, signs, unsigned(context, signs)));
    }

    private Expr unsigned(OperandContext context, int first) {
        ParseTree child = context.getChild(first);
        if (child instanceof NumberContext number) {
            return build.literals().number(number);
        }
        int suffixes = context.getChildCount() - first - 1;
        return suffixes == 0
                ? primaries.visit(child)
                : deeper(suffixes, context, () -> {
                    Token start = ((ParserRuleContext) child).getStart();
                    return build.calls().suffixed(primaries.visit(child), start, context);
                });
    }

    /** A minus before a number makes the literal of the opposite sign. */
    private Expr prefixed(UnaryOperator operator, ParserRuleContext context, int signs, Expr operand) {
        Expr result = operand;
        Span whole = places.of(context);
        for (int index = signs - 1; index >= 0; index--) {
            int start = ((TerminalNode) context.getChild(index)).getSymbol().getStartIndex();
            Span span = new Span(whole.source(), start, whole.end());
            boolean constant = operator == UnaryOperator.NEGATE && LiteralBuilder.hasSign(result);
            result = constant
                    ? build.literals().negated((Literal) result, span)
                    : new Expr.Unary(operator, result, span);
        }
        return result;
    }

    /** Two levels of operators in one rule; each groups to the left, and those of the given types are the looser. */
    private Expr levels(Chain chain, int loose, int alsoLoose, Function<ParserRuleContext, Expr> builder) {
        int count = chain.count(loose, alsoLoose);
        if (count == 0 || count == chain.length()) {
            return level(chain, builder);
        }
        return deeper(count, chain.start(), chain.stop(), () -> {
            int end = chain.next(0, loose, alsoLoose);
            Expr result = level(chain.part(0, end), builder);
            while (end <= chain.length()) {
                int start = end;
                end = chain.next(start, loose, alsoLoose);
                Chain part = chain.part(start, end);
                Span span = places.between(chain.start(), part.stop());
                result = binary(result, chain.operatorBefore(start), level(part, builder), span);
            }
            return result;
        });
    }

    private Expr level(Chain chain, Function<ParserRuleContext, Expr> builder) {
        if (chain.length() == 0) {
            return builder.apply(chain.operand(0));
        }
        return deeper(chain.length(), chain.start(), chain.stop(), () -> {
            Expr result = builder.apply(chain.operand(0));
            for (int index = 1; index <= chain.length(); index++) {
                ParserRuleContext operand = chain.operand(index);
                Span span = places.between(chain.start(), operand.getStop());
                result = binary(result, chain.operatorBefore(index), builder.apply(operand), span);
            }
            return result;
        });
    }

    private Expr binary(Expr left, Token operator, Expr right, Span span) {
        return new Expr.Binary(operator(operator.getType()), left, right, places.of(operator), span);
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
