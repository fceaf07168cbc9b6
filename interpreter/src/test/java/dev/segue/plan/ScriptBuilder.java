package dev.segue.plan;

import dev.segue.resolve.Direction;
import dev.segue.resolve.Effect;
import dev.segue.resolve.Effects;
import dev.segue.resolve.Global;
import dev.segue.resolve.Instruction;
import dev.segue.resolve.Program;
import dev.segue.resolve.ProgramItem;
import dev.segue.resolve.ResolvedBody;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.Step;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import dev.segue.syntax.Header;
import dev.segue.syntax.Name;
import dev.segue.syntax.Quoted;
import dev.segue.syntax.UpgradeFile;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes resolved scripts for the planner, without a parser in between. */
final class ScriptBuilder {
    private final Written written = new Written();
    private final Map<String, InstructionBuilder> instructions = new LinkedHashMap<>();
    private final Map<String, Global> globals = new HashMap<>();
    private List<Function<SourceText, ProgramItem>> items = new ArrayList<>();
    private @Nullable Function<SourceText, Header> header;

    ScriptBuilder header(String app, String from, String to) {
        Written.Piece piece = written.add("upgrade " + app + " from \"" + from + "\" to \"" + to + "\"");
        written.line();
        header = source -> {
            Span span = piece.in(source);
            Header.Versions versions = new Header.Versions(new Quoted(from, span), new Quoted(to, span));
            return new Header(new Name(app, span), versions, null, null, null, null, span);
        };
        return this;
    }

    InstructionBuilder instruction(String name, String... formals) {
        written.line();
        InstructionBuilder builder = new InstructionBuilder(written, name, formals);
        instructions.put(name, builder);
        return builder;
    }

    /** A call; arguments are given as {@code name: text}. */
    StepBuilder call(String name, String... arguments) {
        InstructionBuilder called = instructions.get(name);
        StepBuilder step = step(Step.Kind.CALL, name, name + "(" + String.join(", ", arguments) + ")");
        for (String argument : arguments) {
            String[] parts = argument.split(": ", 2);
            step.argument(parts[0], parts[1]);
        }
        return called == null ? step : step.calls(called);
    }

    /** An inline step that changes the target. */
    StepBuilder changing(String title) {
        return step(Step.Kind.INLINE, title, "step \"" + title + "\"").effects(Effect.CHANGES);
    }

    /** An inline step that only reads. */
    StepBuilder reading(String title) {
        return step(Step.Kind.INLINE, title, "check step \"" + title + "\"").effects(Effect.READS);
    }

    /** A binding that reads. */
    StepBuilder let(String name) {
        return step(Step.Kind.BINDING, name, "let " + name)
                .effects(Effect.READS)
                .binds(global(name));
    }

    private StepBuilder step(Step.Kind kind, String name, String text) {
        written.line();
        StepBuilder builder = new StepBuilder(written, this, kind, name, text);
        items.add(builder::build);
        return builder;
    }

    void point() {
        written.line();
        Written.Piece piece = written.add("point_of_no_return");
        items.add(source -> new ProgramItem.PointOfNoReturn(piece.in(source)));
    }

    void section(String title, Runnable content) {
        written.line();
        Written.Piece piece = written.add("section \"" + title + "\" {");
        List<Function<SourceText, ProgramItem>> inner = nested(content);
        items.add(source -> new ProgramItem.Section(title, all(inner, source), piece.in(source)));
    }

    /** A step-level {@code if} whose condition is that value. */
    void choice(Value condition, Runnable then, Runnable otherwise) {
        written.line();
        Written.Piece piece = written.add("if " + condition + " {");
        List<Function<SourceText, ProgramItem>> first = nested(then);
        List<Function<SourceText, ProgramItem>> second = nested(otherwise);
        items.add(source -> {
            Span span = piece.in(source);
            ResolvedExpr constant = new ResolvedExpr.Constant(condition, span);
            return new ProgramItem.Choice(
                    List.of(new ProgramItem.Branch(constant, all(first, source))), all(second, source), span);
        });
    }

    private List<Function<SourceText, ProgramItem>> nested(Runnable content) {
        List<Function<SourceText, ProgramItem>> outer = items;
        items = new ArrayList<>();
        content.run();
        written.line();
        written.add("}");
        List<Function<SourceText, ProgramItem>> inner = items;
        items = outer;
        return inner;
    }

    Global global(String name) {
        return globals.computeIfAbsent(name, ignored -> new Global(name, globals.size()));
    }

    Program program() {
        SourceText source = written.source();
        Map<String, Instruction> built = new HashMap<>();
        instructions.values().forEach(each -> {
            Instruction instruction = each.build(source);
            built.put(each.name(), instruction);
            built.put(each.qualifiedName(), instruction);
        });
        this.resolved = built;
        Header head = header == null ? null : header.apply(source);
        ResolvedBody always = new ResolvedBody(List.of(), 0, 0, source.endSpan());
        return new Program(
                new UpgradeFile(source, head, List.of()),
                Header.Policy.ROLLBACK,
                null,
                null,
                List.of(),
                all(items, source),
                List.of(always),
                false,
                globals.size(),
                built);
    }

    private Map<String, Instruction> resolved = Map.of();

    @Nullable
    Instruction resolved(String name) {
        return resolved.get(name);
    }

    private static List<ProgramItem> all(List<Function<SourceText, ProgramItem>> items, SourceText source) {
        return items.stream().map(each -> each.apply(source)).toList();
    }

    PlanResult result(Direction direction) {
        return Planner.plan(program(), request(direction));
    }

    static PlanRequest request(Direction direction) {
        return new PlanRequest(direction, "sim:", null, Map.of(), ScriptBuilder::constant);
    }

    static Constants.Evaluation constant(ResolvedExpr expression) {
        return expression instanceof ResolvedExpr.Constant constant
                ? new Constants.Evaluation.Known(constant.value())
                : new Constants.Evaluation.Unknown("any");
    }

    /** The plan going up; it must have one. */
    PlanView plan() {
        return PlanView.of(result(Direction.UP));
    }

    /** The plan going down; it must have one. */
    PlanView planDown() {
        return PlanView.of(result(Direction.DOWN));
    }

    static Effects effects(Effect effect) {
        return new Effects(effect, Set.of(), Set.of(), true);
    }
}
