package dev.segue.syntax;

import dev.segue.grammar.SegueParser.ListPatternContext;
import dev.segue.grammar.SegueParser.LiteralPatternContext;
import dev.segue.grammar.SegueParser.MapPatternContext;
import dev.segue.grammar.SegueParser.MapPatternEntryContext;
import dev.segue.grammar.SegueParser.NamePatternContext;
import dev.segue.grammar.SegueParser.PatternContext;
import dev.segue.grammar.SegueParser.PinnedContext;
import dev.segue.grammar.SegueParser.TuplePatternContext;
import dev.segue.grammar.SegueParserBaseVisitor;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Builds patterns. */
final class PatternBuilder extends SegueParserBaseVisitor<Pattern> {
    private final Builders build;
    private final Places places;

    PatternBuilder(Builders build, Places places) {
        this.build = build;
        this.places = places;
    }

    Pattern pattern(PatternContext context) {
        Pattern simple = visit(context.simplePattern());
        TypeName type = build.names().type(context.typeName());
        return type == null ? simple : new Pattern.Typed(simple, type, places.of(context));
    }

    @Nullable
    Pattern optional(@Nullable PatternContext context) {
        return context == null ? null : pattern(context);
    }

    @Override
    public Pattern visitNamePattern(NamePatternContext context) {
        Name name = build.names().name(context.name());
        return name.text().equals("_") ? new Pattern.Wildcard(name.span()) : new Pattern.Binding(name);
    }

    @Override
    public Pattern visitPinned(PinnedContext context) {
        return new Pattern.Pinned(build.names().name(context.name()), places.of(context));
    }

    @Override
    public Pattern visitLiteralPattern(LiteralPatternContext context) {
        return new Pattern.Constant(build.literals().literal(context.literal()), places.of(context));
    }

    @Override
    public Pattern visitTuplePattern(TuplePatternContext context) {
        List<Pattern> elements = all(context);
        boolean grouped = elements.size() == 1 && context.COMMA().isEmpty();
        return grouped ? elements.get(0) : new Pattern.Tuple(elements, places.of(context));
    }

    @Override
    public Pattern visitListPattern(ListPatternContext context) {
        List<Pattern> patterns = all(context);
        if (context.BAR() == null) {
            return new Pattern.ListOf(patterns, null, places.of(context));
        }
        int last = patterns.size() - 1;
        return new Pattern.ListOf(patterns.subList(0, last), patterns.get(last), places.of(context));
    }

    @Override
    public Pattern visitMapPattern(MapPatternContext context) {
        return new Pattern.MapOf(Parts.of(context, MapPatternEntryContext.class, this::entry), places.of(context));
    }

    private Pattern.Entry entry(MapPatternEntryContext context) {
        Pattern value = pattern(context.pattern());
        if (context.label() == null) {
            return new Pattern.Entry(build.literals().literal(context.literal()), value, places.of(context));
        }
        Name label = build.names().label(context.label());
        return new Pattern.Entry(new Literal.Atom(label.text(), label.span()), value, places.of(context));
    }

    private List<Pattern> all(ParserRuleContext context) {
        return Parts.of(context, PatternContext.class, this::pattern);
    }
}
