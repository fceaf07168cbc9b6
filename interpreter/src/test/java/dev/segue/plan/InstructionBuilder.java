package dev.segue.plan;

import dev.segue.resolve.Effect;
import dev.segue.resolve.Effects;
import dev.segue.resolve.FunctionCode;
import dev.segue.resolve.Instruction;
import dev.segue.resolve.Parameter;
import dev.segue.resolve.ResolvedBody;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.StepArgument;
import dev.segue.resolve.Touch;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import dev.segue.syntax.Block;
import dev.segue.syntax.Clauses;
import dev.segue.syntax.Expr;
import dev.segue.syntax.Item;
import dev.segue.syntax.Name;
import dev.segue.syntax.Path;
import dev.segue.syntax.Quoted;
import dev.segue.value.NilValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Declares an instruction without a body. */
final class InstructionBuilder {
    private final Written written;
    private final Written.Piece piece;
    private final String name;
    private final List<String> formals;
    private final Set<String> optional = new TreeSet<>();
    private final Set<Touch> touches = EnumSet.noneOf(Touch.class);
    private final Set<String> capabilities = new TreeSet<>();
    private final List<Written.Place> places = new ArrayList<>();
    private final List<String> dependencies = new ArrayList<>();
    private String qualifiedName;
    private Effect effect = Effect.CHANGES;
    private @Nullable String file;

    InstructionBuilder(Written written, String name, String... formals) {
        this.written = written;
        this.name = name;
        this.qualifiedName = name;
        this.formals = List.of(formals);
        this.piece = written.add("instruction " + name + "(" + String.join(", ", formals) + ")");
    }

    InstructionBuilder placed(String... placements) {
        places.addAll(written.places(placements));
        return this;
    }

    InstructionBuilder check() {
        effect = Effect.READS;
        return this;
    }

    InstructionBuilder touches(Touch... touched) {
        touches.addAll(List.of(touched));
        return this;
    }

    InstructionBuilder needs(String capability) {
        capabilities.add(capability);
        return this;
    }

    InstructionBuilder dependsOn(String... others) {
        dependencies.addAll(List.of(others));
        return this;
    }

    InstructionBuilder optional(String formal) {
        optional.add(formal);
        return this;
    }

    InstructionBuilder in(String library) {
        qualifiedName = library + "." + name;
        return this;
    }

    InstructionBuilder foreign(String path) {
        file = path;
        return this;
    }

    String name() {
        return name;
    }

    String qualifiedName() {
        return qualifiedName;
    }

    Effects effects() {
        return new Effects(effect, touches, capabilities, true);
    }

    Instruction build(SourceText source) {
        Span span = piece.in(source);
        List<Path> paths = dependencies.stream()
                .map(each -> new Path(List.of(new Name(each, span)), span))
                .toList();
        Clauses clauses = new Clauses(Written.Place.all(places, source), null, paths);
        List<Parameter> parameters = formals.stream()
                .map(each -> new Parameter(each, Set.of(), optional.contains(each)))
                .toList();
        Map<String, StepArgument> defaults = new HashMap<>();
        optional.forEach(each -> defaults.put(each, argument("1s", span)));
        return new Instruction(
                name,
                qualifiedName,
                declaration(clauses, span),
                parameters,
                defaults,
                effects(),
                clauses.placements(),
                dependencies,
                file == null ? new FunctionCode(List.of(), new ResolvedBody(List.of(), 0, 0, span)) : null,
                null,
                null,
                span);
    }

    private Item.Declared declaration(Clauses clauses, Span span) {
        boolean check = effect != Effect.CHANGES;
        Name declared = new Name(name, span);
        return file == null
                ? new Item.Instruction(
                        check, declared, List.of(), clauses, new Block(List.of(), span), null, null, span)
                : new Item.ForeignInstruction(check, declared, List.of(), clauses, new Quoted(file, span), null, span);
    }

    static StepArgument argument(String text, Span span) {
        Expr expression = new Expr.Reference(new Name(text, span));
        return new StepArgument(expression, new ResolvedExpr.Constant(NilValue.NIL, span));
    }
}
