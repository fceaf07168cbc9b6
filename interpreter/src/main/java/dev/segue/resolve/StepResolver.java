package dev.segue.resolve;

import dev.segue.source.NameCode;
import dev.segue.syntax.Block;
import dev.segue.syntax.Expr;
import dev.segue.syntax.StepItem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Resolves calls and inline steps. */
final class StepResolver {
    private final FileResolver file;
    private final InstructionTable instructions;

    StepResolver(FileResolver file, InstructionTable instructions) {
        this.file = file;
        this.instructions = instructions;
    }

    Step inline(Scope scope, StepItem.InlineStep written) {
        FrameLayout frame = new FrameLayout();
        Scope block = scope.frame(frame);
        Reached reached = new Reached();
        Block undo = written.undo();
        List<ResolvedStatement> statements =
                file.collect(reached, () -> file.statements.inScope(block, written.body()));
        Reached takenBack = new Reached();
        List<ResolvedStatement> back =
                undo == null ? List.of() : file.collect(takenBack, () -> file.statements.functionBody(block, undo));
        ResolvedExpr deadline = deadline(scope, written.deadline(), reached);
        if (written.check()) {
            file.checks.check("this step", reached, written.title().span());
        }
        Effects effects = InstructionTable.declared(
                InstructionTable.withUndo(reached.effects(), takenBack),
                written.check(),
                written.changes(),
                undo != null);
        StepWork work = new StepWork.Perform(
                frame.body(statements, written.body().span()), undo == null ? null : frame.body(back, undo.span()));
        String title = written.title().text();
        Step step = new Step(
                Step.Kind.INLINE,
                title,
                Set.of(title),
                null,
                written.check(),
                effects,
                written.placements(),
                Map.of(),
                Set.of(),
                uses(reached, takenBack),
                work,
                deadline,
                written,
                written.span());
        file.usage.step(step, reached);
        return step;
    }

    Step call(Scope scope, StepItem.CallStep written) {
        CallResolver.Written call = CallResolver.Written.of(written.call());
        String path = call == null ? null : call.path();
        Instruction instruction = path == null ? null : instructions.find(path);
        if (call != null && instruction != null) {
            file.usage.instruction(instruction.declaration());
            return instruct(scope, written, call, instruction);
        }
        if (call != null && path != null && call.callee() instanceof Expr.Reference reference) {
            reportUnknown(scope, reference, path);
        }
        return function(scope, written, call);
    }

    private void reportUnknown(Scope scope, Expr.Reference reference, String path) {
        boolean known = file.names.function(path) != null
                || scope.find(path) != null
                || file.names.mayDefine(path)
                || file.topLevelNames().contains(path);
        if (!known) {
            Set<String> names = new TreeSet<>(instructions.byName().keySet());
            names.addAll(file.names.reachableFunctions());
            file.suggest(
                    NameCode.UNKNOWN_NAME,
                    reference.span(),
                    "there is no instruction or function %s".formatted(path),
                    path,
                    names,
                    ForeignNames.hint(path));
        }
    }

    private Step instruct(Scope scope, StepItem.CallStep written, CallResolver.Written call, Instruction instruction) {
        Reached reached = new Reached();
        List<ResolvedExpr.Given> given = file.collect(
                reached,
                () -> framed(
                        scope,
                        inside -> file.calls
                                .arguments()
                                .resolve(inside, instruction.name(), instruction.parameters(), false, call)));
        ResolvedExpr deadline = deadline(scope, written.deadline(), reached);
        boolean check = instruction.declaration().check();
        if (check) {
            file.checks.check("the instruction " + instruction.name(), reached, call.span());
        }
        Effects effects = instruction.effects().and(check ? reached.effects().insideCheck() : reached.effects());
        Step step = new Step(
                Step.Kind.CALL,
                instruction.name(),
                instruction.anchors(),
                instruction,
                check,
                effects,
                written.placements(),
                StepFactory.arguments(instruction.parameters(), given, call),
                Set.of(),
                uses(reached),
                StepFactory.work(instruction, given, call.span()),
                deadline,
                written,
                written.span());
        file.usage.step(step, reached);
        return step;
    }

    private Step function(Scope scope, StepItem.CallStep written, CallResolver.@Nullable Written call) {
        Reached reached = new Reached();
        FrameLayout frame = new FrameLayout();
        Scope inside = scope.frame(frame);
        ResolvedExpr value = file.collect(reached, () -> value(inside, written, call));
        ResolvedBody body = frame.body(
                List.of(new ResolvedStatement.Return(value, written.call().span())),
                written.call().span());
        ResolvedExpr deadline = deadline(scope, written.deadline(), reached);
        String path = name(written.call());
        String name = ownName(scope, path);
        Step step = new Step(
                Step.Kind.CALL,
                name,
                name.equals(path) ? Set.of(name) : Set.of(name, path),
                null,
                false,
                reached.effects(),
                written.placements(),
                argumentsOf(value, call),
                Set.of(),
                uses(reached),
                new StepWork.Perform(body, null),
                deadline,
                written,
                written.span());
        file.usage.step(step, reached);
        return step;
    }

    /** What was reported already has no value, but there may be errors in its arguments. */
    private ResolvedExpr value(Scope inside, StepItem.CallStep written, CallResolver.@Nullable Written call) {
        if (call != null && isUnknown(inside, call.callee())) {
            file.calls.arguments().resolveAll(inside, call);
            return new ResolvedExpr.Unresolved(call.span());
        }
        return file.expressions.resolve(inside, written.call());
    }

    private boolean isUnknown(Scope scope, Expr callee) {
        if (!(callee instanceof Expr.Reference reference)) {
            return false;
        }
        String name = reference.name().text();
        return file.names.function(name) == null
                && scope.find(name) == null
                && !file.topLevelNames().contains(name);
    }

    /** The arguments of a step that calls a function, for the plan. */
    private static Map<String, StepArgument> argumentsOf(ResolvedExpr value, CallResolver.@Nullable Written call) {
        if (call == null || !(value instanceof ResolvedExpr.Call resolved)) {
            return Map.of();
        }
        List<Parameter> parameters = switch (resolved.target()) {
            case FunctionTarget.Native function -> function.signature().parameters();
            case ScriptFunction function -> function.parameters();
        };
        return StepFactory.arguments(parameters, resolved.arguments(), call);
    }

    /** The name of a step that calls a function: that of the last call, without what stands behind it. */
    private static String name(Expr call) {
        return switch (call) {
            case Expr.Pipe pipe -> pipe.target().text();
            case Expr.Call direct -> name(direct.callee());
            case Expr.Reference reference -> reference.name().text();
            case Expr.Member member
            when member.target() instanceof Expr.Reference -> member.span().text();
            case Expr.Member member -> name(member.target());
            case Expr.Index index -> name(index.target());
            case Expr other -> other.span().text();
        };
    }

    /** What a function is called in its own library. */
    private String ownName(Scope scope, String path) {
        String alias = path.substring(0, Math.max(0, path.indexOf('.')));
        boolean isLibrary = scope.find(alias) == null && file.names.aliases.containsKey(alias);
        return isLibrary ? path.substring(alias.length() + 1) : path;
    }

    /** Expressions of the top level, each in a frame of its own. */
    private List<ResolvedExpr.Given> framed(
            Scope scope, java.util.function.Function<Scope, List<ResolvedExpr.Given>> resolve) {
        FrameLayout frame = new FrameLayout();
        List<ResolvedExpr.Given> framed = new ArrayList<>();
        for (ResolvedExpr.Given given : resolve.apply(scope.frame(frame))) {
            framed.add(new ResolvedExpr.Given(given.parameter(), frame.framed(given.value())));
        }
        return framed;
    }

    private @Nullable ResolvedExpr deadline(Scope scope, @Nullable Expr written, Reached reached) {
        if (written == null) {
            return null;
        }
        FrameLayout frame = new FrameLayout();
        Scope inside = scope.frame(frame);
        ResolvedExpr value = file.collect(reached, () -> file.statements.duration(inside, written));
        return frame.framed(value);
    }

    private static Set<Global> uses(Reached... parts) {
        Set<Global> all = new LinkedHashSet<>();
        for (Reached part : parts) {
            all.addAll(part.globals());
        }
        return all;
    }
}
