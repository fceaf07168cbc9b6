package dev.segue.syntax;

import dev.segue.grammar.SegueParser.CaseExpressionContext;
import dev.segue.grammar.SegueParser.ComprehensionContext;
import dev.segue.grammar.SegueParser.ConstantExpressionContext;
import dev.segue.grammar.SegueParser.ExpressionContext;
import dev.segue.grammar.SegueParser.IfExpressionContext;
import dev.segue.grammar.SegueParser.ListLiteralContext;
import dev.segue.grammar.SegueParser.ListRestContext;
import dev.segue.grammar.SegueParser.MapEntryContext;
import dev.segue.grammar.SegueParser.MapLiteralContext;
import dev.segue.grammar.SegueParser.MatchExpressionContext;
import dev.segue.grammar.SegueParser.ParenthesizedContext;
import dev.segue.grammar.SegueParser.ReferenceContext;
import dev.segue.grammar.SegueParser.TextExpressionContext;
import dev.segue.grammar.SegueParserBaseVisitor;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/** Builds what stands between operators: names, constants, texts, collections, and branches with values. */
final class PrimaryBuilder extends SegueParserBaseVisitor<Expr> {
    private final Builders build;
    private final Places places;

    PrimaryBuilder(Builders build, Places places) {
        this.build = build;
        this.places = places;
    }

    @Override
    public Expr visitReference(ReferenceContext context) {
        return new Expr.Reference(build.names().name(context.name()));
    }

    @Override
    public Expr visitConstantExpression(ConstantExpressionContext context) {
        return build.literals().constant(context.constant());
    }

    @Override
    public Expr visitTextExpression(TextExpressionContext context) {
        return build.texts().text(context.text());
    }

    @Override
    public Expr visitParenthesized(ParenthesizedContext context) {
        List<Expr> elements = all(context);
        boolean grouped = elements.size() == 1 && context.COMMA().isEmpty();
        return grouped ? elements.get(0) : new Expr.TupleLiteral(elements, places.of(context));
    }

    @Override
    public Expr visitListLiteral(ListLiteralContext context) {
        if (context.expression() == null) {
            return new Expr.ListLiteral(List.of(), null, places.of(context));
        }
        Expr first = build.expressions().expression(context.expression());
        return context.comprehension() == null
                ? list(first, context)
                : comprehension(first, context.comprehension(), context);
    }

    private Expr list(Expr first, ListLiteralContext context) {
        ListRestContext rest = context.listRest();
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        elements.addAll(all(rest));
        Expr tail = rest.BAR() == null ? null : elements.remove(elements.size() - 1);
        return new Expr.ListLiteral(elements, tail, places.of(context));
    }

    private Expr comprehension(Expr element, ComprehensionContext rest, ListLiteralContext context) {
        return new Expr.Comprehension(
                element,
                build.patterns().pattern(rest.pattern()),
                build.expressions().expression(rest.expression(0)),
                build.expressions().optional(rest.expression(1)),
                places.of(context));
    }

    @Override
    public Expr visitMapLiteral(MapLiteralContext context) {
        return new Expr.MapLiteral(Parts.of(context, MapEntryContext.class, this::entry), places.of(context));
    }

    private Expr.Entry entry(MapEntryContext context) {
        List<Expr> expressions = all(context);
        if (context.label() == null) {
            return new Expr.Entry(expressions.get(0), expressions.get(1), places.of(context));
        }
        Name label = build.names().label(context.label());
        return new Expr.Entry(new Literal.Atom(label.text(), label.span()), expressions.get(0), places.of(context));
    }

    @Override
    public Expr visitIfExpression(IfExpressionContext context) {
        List<Expr> expressions = all(context);
        List<Expr.Branch> branches = new ArrayList<>();
        for (int index = 0; index + 1 < expressions.size(); index += 2) {
            Expr condition = expressions.get(index);
            Expr value = expressions.get(index + 1);
            branches.add(new Expr.Branch(condition, value, condition.span().to(value.span())));
        }
        return new Expr.If(branches, expressions.get(expressions.size() - 1), places.of(context));
    }

    @Override
    public Expr visitMatchExpression(MatchExpressionContext context) {
        return new Expr.Match(
                build.expressions().expression(context.expression()),
                Parts.of(context, CaseExpressionContext.class, this::caseOf),
                places.of(context));
    }

    private Expr.Case caseOf(CaseExpressionContext context) {
        List<ExpressionContext> expressions = context.expression();
        return new Expr.Case(
                build.patterns().pattern(context.pattern()),
                expressions.size() == 2 ? build.expressions().expression(expressions.get(0)) : null,
                build.expressions().expression(expressions.get(expressions.size() - 1)),
                places.of(context));
    }

    private List<Expr> all(ParserRuleContext context) {
        return Parts.of(context, ExpressionContext.class, build.expressions()::expression);
    }
}
