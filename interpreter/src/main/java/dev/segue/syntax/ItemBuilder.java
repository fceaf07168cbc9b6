package dev.segue.syntax;

import dev.segue.grammar.SegueParser.ClauseContext;
import dev.segue.grammar.SegueParser.ForeignInstructionContext;
import dev.segue.grammar.SegueParser.FormalContext;
import dev.segue.grammar.SegueParser.FormalsContext;
import dev.segue.grammar.SegueParser.FunctionContext;
import dev.segue.grammar.SegueParser.HeaderContext;
import dev.segue.grammar.SegueParser.InstructionContext;
import dev.segue.grammar.SegueParser.ItemContext;
import dev.segue.grammar.SegueParser.ParamContext;
import dev.segue.grammar.SegueParser.StepItemContext;
import dev.segue.grammar.SegueParser.UseContext;
import dev.segue.grammar.SegueParserBaseVisitor;
import dev.segue.source.Diagnostics;
import java.util.List;
import java.util.Objects;

/** Builds the items of a file: declarations itself, steps by their builder. */
final class ItemBuilder extends SegueParserBaseVisitor<Item> {
    private final Builders build;
    private final Places places;
    private final DocComments documentation;
    private final HeaderBuilder headers;

    ItemBuilder(Builders build, Places places, DocComments documentation, Diagnostics diagnostics) {
        this.build = build;
        this.places = places;
        this.documentation = documentation;
        this.headers = new HeaderBuilder(build, places, documentation, diagnostics);
    }

    Header header(HeaderContext context) {
        return headers.header(context);
    }

    Item item(ItemContext context) {
        StepItemContext step = context.stepItem();
        return step == null ? visitChildren(context) : build.steps().visit(step);
    }

    @Override
    public Item visitUse(UseContext context) {
        Name alias = context.name() == null ? null : build.names().name(context.name());
        return new Item.Use(
                build.texts().quoted(context.string().text()), alias, documentation.above(context), places.of(context));
    }

    @Override
    public Item visitParam(ParamContext context) {
        return new Item.Param(
                build.names().name(context.name()),
                build.names().type(context.typeName()),
                build.expressions().optional(context.expression()),
                documentation.above(context),
                places.of(context));
    }

    @Override
    public Item visitFunction(FunctionContext context) {
        Body body = context.block() == null
                ? new Body.Expression(build.expressions().expression(context.expression()))
                : new Body.Statements(build.statements().block(context.block()));
        return new Item.Function(
                build.names().name(context.name()),
                formals(context.formals()),
                body,
                documentation.above(context),
                places.of(context));
    }

    @Override
    public Item visitInstruction(InstructionContext context) {
        return new Item.Instruction(
                context.CHECK() != null,
                build.names().name(context.name()),
                formals(context.formals()),
                clauses(context.clause()),
                build.statements().block(context.block(0)),
                context.UNDO() == null ? null : build.statements().block(context.block(1)),
                documentation.above(context),
                places.of(context));
    }

    @Override
    public Item visitForeignInstruction(ForeignInstructionContext context) {
        return new Item.ForeignInstruction(
                context.CHECK() != null,
                build.names().name(context.name()),
                formals(context.formals()),
                clauses(context.clause()),
                build.texts().quoted(context.string().text()),
                documentation.above(context),
                places.of(context));
    }

    private Clauses clauses(List<ClauseContext> contexts) {
        List<Placement> placements = build.steps()
                .placements(contexts.stream()
                        .map(ClauseContext::placements)
                        .filter(Objects::nonNull)
                        .toList());
        Changes changes = build.steps()
                .changes(contexts.stream()
                        .map(ClauseContext::changes)
                        .filter(Objects::nonNull)
                        .toList());
        List<Path> dependencies = contexts.stream()
                .map(ClauseContext::dependencies)
                .filter(Objects::nonNull)
                .flatMap(each -> each.path().stream())
                .map(build.names()::path)
                .toList();
        return new Clauses(placements, changes, dependencies);
    }

    List<Formal> formals(FormalsContext context) {
        return context.formal().stream().map(this::formal).toList();
    }

    private Formal formal(FormalContext context) {
        return new Formal(
                build.names().name(context.name()),
                build.names().type(context.typeName()),
                build.expressions().optional(context.expression()),
                places.of(context));
    }
}
