package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.grammar.SegueParser.AlwaysContext;
import dev.segue.grammar.SegueParser.AnchorContext;
import dev.segue.grammar.SegueParser.AssumeItemContext;
import dev.segue.grammar.SegueParser.AwaitItemContext;
import dev.segue.grammar.SegueParser.CallStepContext;
import dev.segue.grammar.SegueParser.ChangesContext;
import dev.segue.grammar.SegueParser.DeadlineContext;
import dev.segue.grammar.SegueParser.ExpressionContext;
import dev.segue.grammar.SegueParser.IfStepsContext;
import dev.segue.grammar.SegueParser.InlineCheckContext;
import dev.segue.grammar.SegueParser.InlineStepContext;
import dev.segue.grammar.SegueParser.LetItemContext;
import dev.segue.grammar.SegueParser.PlacementContext;
import dev.segue.grammar.SegueParser.PlacementsContext;
import dev.segue.grammar.SegueParser.PointOfNoReturnContext;
import dev.segue.grammar.SegueParser.SectionContext;
import dev.segue.grammar.SegueParser.StepBlockContext;
import dev.segue.grammar.SegueParser.StepItemContext;
import dev.segue.grammar.SegueParserBaseVisitor;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.SyntaxCode;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Builds step items and their placements. */
final class StepBuilder extends SegueParserBaseVisitor<StepItem> {
    private final Builders build;
    private final Places places;
    private final DocComments documentation;
    private final Diagnostics diagnostics;

    StepBuilder(Builders build, Places places, DocComments documentation, Diagnostics diagnostics) {
        this.build = build;
        this.places = places;
        this.documentation = documentation;
        this.diagnostics = diagnostics;
    }

    @Override
    public StepItem visitCallStep(CallStepContext context) {
        return new StepItem.CallStep(
                build.calls().call(context.call()),
                placements(context.placements()),
                deadline(context.deadline()),
                places.of(context));
    }

    @Override
    public StepItem visitInlineStep(InlineStepContext context) {
        return new StepItem.InlineStep(
                false,
                build.texts().quoted(context.string().text()),
                placements(context.placements()),
                changes(context.changes()),
                build.statements().block(context.block(0)),
                context.UNDO() == null ? null : build.statements().block(context.block(1)),
                deadline(context.deadline()),
                documentation.above(context),
                places.of(context));
    }

    @Override
    public StepItem visitInlineCheck(InlineCheckContext context) {
        return new StepItem.InlineStep(
                true,
                build.texts().quoted(context.string().text()),
                placements(context.placements()),
                null,
                build.statements().block(context.block()),
                null,
                deadline(context.deadline()),
                documentation.above(context),
                places.of(context));
    }

    @Override
    public StepItem visitSection(SectionContext context) {
        return new StepItem.Section(
                build.texts().quoted(context.string().text()),
                items(context.stepBlock()),
                documentation.above(context),
                places.of(context));
    }

    @Override
    public StepItem visitPointOfNoReturn(PointOfNoReturnContext context) {
        return new StepItem.PointOfNoReturn(places.of(context));
    }

    @Override
    public StepItem visitLetItem(LetItemContext context) {
        return new StepItem.LetItem(build.statements().visitLet(context.let()));
    }

    @Override
    public StepItem visitAssumeItem(AssumeItemContext context) {
        return new StepItem.AssumeItem(build.statements().visitAssume(context.assume()));
    }

    @Override
    public StepItem visitAwaitItem(AwaitItemContext context) {
        return new StepItem.AwaitItem(build.statements().visitAwait(context.await()));
    }

    @Override
    public StepItem visitIfSteps(IfStepsContext context) {
        List<StepItem.Branch> branches = new ArrayList<>();
        List<ExpressionContext> conditions = context.expression();
        List<StepBlockContext> blocks = context.stepBlock();
        List<TerminalNode> words = context.IF();
        for (int index = 0; index < conditions.size(); index++) {
            StepBlockContext block = blocks.get(index);
            branches.add(new StepItem.Branch(
                    build.expressions().expression(conditions.get(index)),
                    items(block),
                    places.between(words.get(index).getSymbol(), block.getStop())));
        }
        List<StepItem> otherwise = blocks.size() > branches.size() ? items(blocks.getLast()) : null;
        return new StepItem.IfSteps(branches, otherwise, places.of(context));
    }

    @Override
    public StepItem visitAlways(AlwaysContext context) {
        return new StepItem.Always(build.statements().block(context.block()), places.of(context));
    }

    private List<StepItem> items(StepBlockContext context) {
        List<StepItem> items = new ArrayList<>();
        for (ParseTree part : context.children) {
            if (part instanceof StepItemContext item && StatementBuilder.isWhole(item)) {
                items.add(visit(item));
            }
        }
        return items;
    }

    List<Placement> placements(List<PlacementsContext> contexts) {
        List<Placement> placements = new ArrayList<>();
        for (PlacementsContext context : contexts) {
            placements.addAll(Parts.of(context, PlacementContext.class, this::placement));
        }
        return placements;
    }

    private Placement placement(PlacementContext context) {
        boolean before = context.relation.getType() == SegueLexer.BEFORE;
        return new Placement(
                before ? Placement.Relation.BEFORE : Placement.Relation.AFTER,
                anchor(context.anchor()),
                places.of(context));
    }

    private Anchor anchor(AnchorContext context) {
        return context.path() != null
                ? new Anchor.ByName(build.names().path(context.path()))
                : new Anchor.ByTitle(build.texts().quoted(context.string().text()));
    }

    /** The one clause {@code changes}; more than one is reported. */
    @Nullable
    Changes changes(List<ChangesContext> contexts) {
        List<Changes> all = contexts.stream().map(this::changes).toList();
        all.stream()
                .skip(1)
                .forEach(more -> diagnostics.report(
                        Diagnostic.of(SyntaxCode.REPEATED_CLAUSE, more.span(), "`changes` is given twice here.")
                                .withRelated("it is given here", all.get(0).span())
                                .withHint("keep one of them")));
        return all.isEmpty() ? null : all.get(0);
    }

    private Changes changes(ChangesContext context) {
        if (context.kind == null) {
            return new Changes(null, places.of(context));
        }
        Changes.Kind kind = switch (context.kind.getType()) {
            case SegueLexer.CODE -> Changes.Kind.CODE;
            case SegueLexer.PROCESSES -> Changes.Kind.PROCESSES;
            default -> Changes.Kind.APPLICATIONS;
        };
        return new Changes(kind, places.of(context));
    }

    private @Nullable Expr deadline(@Nullable DeadlineContext context) {
        return context == null ? null : build.expressions().expression(context.expression());
    }
}
