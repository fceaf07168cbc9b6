package dev.segue.resolve;

import dev.segue.source.Diagnostic;
import dev.segue.source.NameCode;
import dev.segue.source.Span;
import dev.segue.syntax.Block;
import dev.segue.syntax.Expr;
import dev.segue.syntax.Formal;
import dev.segue.syntax.Pattern;
import dev.segue.syntax.Statement;
import dev.segue.value.BooleanValue;
import dev.segue.value.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves statements. */
final class StatementResolver {
    private final FileResolver file;
    private boolean insideParallel;

    StatementResolver(FileResolver file) {
        this.file = file;
    }

    /** The formals of a function, bound in its scope; each default sees those before it. */
    List<ResolvedFormal> formals(Scope scope, List<Formal> formals) {
        List<ResolvedFormal> resolved = new ArrayList<>();
        for (Formal formal : formals) {
            Set<Kind> kinds = file.kinds(formal.type());
            ResolvedExpr value = file.expressions.optional(scope, formal.defaultValue());
            if (value != null) {
                StaticKinds.check(file, value, kinds, StatementResolver::wrongDefault);
            }
            Slot slot = file.declare(scope, formal.name(), Binding.Role.FORMAL);
            resolved.add(new ResolvedFormal(formal.name().text(), kinds, value, slot, formal.span()));
        }
        return resolved;
    }

    static String wrongDefault(String wanted, String found) {
        return "a default of the type %s does not fit the type %s".formatted(found, wanted);
    }

    /** The block of a function, step or instruction, in which a return leaves it. */
    List<ResolvedStatement> functionBody(Scope scope, Block block) {
        boolean outer = insideParallel;
        insideParallel = false;
        try {
            return inScope(scope.block(), block);
        } finally {
            insideParallel = outer;
        }
    }

    /** The statements of a block in a scope of their own. */
    List<ResolvedStatement> block(Scope scope, Block block) {
        return inScope(scope.block(), block);
    }

    /** The statements of a block in a scope that is already theirs. */
    List<ResolvedStatement> inScope(Scope scope, Block block) {
        return block.statements().stream().map(each -> statement(scope, each)).toList();
    }

    private ResolvedStatement statement(Scope scope, Statement statement) {
        return switch (statement) {
            case Statement.Let let -> let(scope, scope, let);
            case Statement.Var variable -> variable(scope, variable);
            case Statement.Assign assign -> assign(scope, assign);
            case Statement.Assume assume -> assume(scope, scope, assume);
            case Statement.Await await -> await(scope, scope, await);
            case Statement.Call call ->
                new ResolvedStatement.Evaluate(file.expressions.resolve(scope, call.call()), call.span());
            case Statement.If branches -> branches(scope, branches);
            case Statement.Match match ->
                new ResolvedStatement.Match(
                        file.expressions.resolveLookedAt(scope, match.subject()),
                        cases(scope, match.cases()),
                        match.span());
            case Statement.For loop -> loop(scope, loop);
            case Statement.ParallelFor loop -> parallel(scope, loop);
            case Statement.Try attempt ->
                new ResolvedStatement.Try(block(scope, attempt.block()), cases(scope, attempt.cases()), attempt.span());
            case Statement.Fail fail ->
                new ResolvedStatement.Fail(file.expressions.noAtom(scope, fail.message()), fail.span());
            case Statement.Return leave -> leave(scope, leave);
        };
    }

    /** A let whose value is computed in one scope and whose names are bound in another. */
    ResolvedStatement.Let let(Scope scope, Scope target, Statement.Let let) {
        Reached reached = new Reached();
        ResolvedExpr value = file.collectPart(reached, () -> subject(scope, let.pattern(), let.value()));
        ResolvedPattern pattern = file.patterns.resolve(let.pattern(), target, reached.later());
        return new ResolvedStatement.Let(pattern, value, let.span());
    }

    /** The same for an assume. */
    ResolvedStatement.Assume assume(Scope scope, Scope target, Statement.Assume assume) {
        Reached reached = new Reached();
        ResolvedExpr subject = file.collectPart(reached, () -> subject(scope, assume.pattern(), assume.subject()));
        checkBareCondition(assume.pattern(), subject);
        ResolvedExpr message = file.expressions.noAtom(scope, assume.message());
        ResolvedPattern pattern =
                pattern(assume.pattern(), target, assume.subject().span(), reached.later());
        return new ResolvedStatement.Assume(pattern, subject, message, assume.span());
    }

    /** The same for an await, whose subject may not change the target. */
    ResolvedStatement.Await await(Scope scope, Scope target, Statement.Await await) {
        Reached tried = new Reached();
        ResolvedExpr subject = file.collectPart(tried, () -> subject(scope, await.pattern(), await.subject()));
        file.checks.awaited(tried, await.subject().span());
        checkBareCondition(await.pattern(), subject);
        ResolvedExpr limit = duration(scope, await.limit());
        ResolvedExpr pause = await.pause() == null ? null : duration(scope, await.pause());
        ResolvedExpr message = file.expressions.noAtom(scope, await.message());
        ResolvedPattern pattern =
                pattern(await.pattern(), target, await.subject().span(), tried.later());
        return new ResolvedStatement.Await(pattern, subject, limit, pause, message, await.span());
    }

    ResolvedExpr duration(Scope scope, Expr expression) {
        ResolvedExpr value = file.expressions.noAtom(scope, expression);
        StaticKinds.check(
                file,
                value,
                Set.of(Kind.DURATION),
                (wanted, found) -> "a duration such as 5s is wanted here, this is of the type " + found);
        TimeLimits.check(file, expression);
        return value;
    }

    private void checkBareCondition(@Nullable Pattern pattern, ResolvedExpr subject) {
        if (pattern == null) {
            StaticKinds.checkCondition(file, subject);
        }
    }

    private ResolvedPattern pattern(@Nullable Pattern pattern, Scope target, Span span, List<Reached.Mention> later) {
        return pattern == null
                ? new ResolvedPattern.Constant(BooleanValue.TRUE, span)
                : file.patterns.resolve(pattern, target, later);
    }

    /** A pattern that is not a mere name or {@code _} looks at an error, so that it is no failure. */
    private ResolvedExpr subject(Scope scope, @Nullable Pattern pattern, Expr subject) {
        boolean lookedAt = !(pattern instanceof Pattern.Binding) && !(pattern instanceof Pattern.Wildcard);
        return lookedAt ? file.expressions.resolveLookedAt(scope, subject) : file.expressions.resolve(scope, subject);
    }

    private ResolvedStatement variable(Scope scope, Statement.Var variable) {
        ResolvedExpr value = file.expressions.resolve(scope, variable.value());
        Slot slot = file.declare(scope, variable.name(), Binding.Role.VAR);
        return new ResolvedStatement.Var(variable.name().text(), slot, value, variable.span());
    }

    private ResolvedStatement assign(Scope scope, Statement.Assign assign) {
        ResolvedExpr value = file.expressions.resolve(scope, assign.value());
        Scope.Found found = file.lookup().variable(scope, assign.name(), false);
        Slot slot = found == null ? new Slot(Slot.Place.VARIABLE, 0) : found.slot();
        if (found != null) {
            file.usage.assigned(found.binding());
            checkAssignable(found, assign);
        }
        return new ResolvedStatement.Assign(assign.name().text(), slot, assign.operator(), value, assign.span());
    }

    private void checkAssignable(Scope.Found found, Statement.Assign assign) {
        Binding binding = found.binding();
        Scope.Boundary crossed = found.crossed();
        if (binding.role() != Binding.Role.VAR || crossed != null) {
            file.usage.read(binding);
        }
        if (binding.role() != Binding.Role.VAR) {
            Diagnostic diagnostic = Diagnostic.of(
                            NameCode.NOT_ASSIGNABLE,
                            assign.name().span(),
                            "%s cannot be assigned: it is %s"
                                    .formatted(binding.name(), binding.role().described()))
                    .withHint("only what var made can be assigned");
            Span bound = binding.span();
            file.diagnostics.report(bound == null ? diagnostic : diagnostic.withRelated("it is bound here", bound));
        } else if (crossed != null) {
            Diagnostic diagnostic = Diagnostic.of(
                            NameCode.OUTER_ASSIGNMENT,
                            assign.name().span(),
                            "%s assigns the outer variable %s"
                                    .formatted(
                                            crossed == Scope.Boundary.LAMBDA
                                                    ? "a lambda"
                                                    : "the body of a parallel for",
                                            binding.name()))
                    .withHint("give the result back and assign it outside");
            Span bound = binding.span();
            file.diagnostics.report(bound == null ? diagnostic : diagnostic.withRelated("it is bound here", bound));
        }
    }

    private ResolvedStatement branches(Scope scope, Statement.If branches) {
        List<ResolvedStatement.Branch> resolved = new ArrayList<>();
        for (Statement.Branch branch : branches.branches()) {
            ResolvedExpr condition = file.expressions.noAtom(scope, branch.condition());
            StaticKinds.checkCondition(file, condition);
            resolved.add(new ResolvedStatement.Branch(condition, block(scope, branch.block())));
        }
        Block otherwise = branches.otherwise();
        return new ResolvedStatement.If(
                resolved, otherwise == null ? List.of() : block(scope, otherwise), branches.span());
    }

    private List<ResolvedStatement.Case> cases(Scope scope, List<Statement.Case> cases) {
        return cases.stream().map(each -> oneCase(scope.block(), each)).toList();
    }

    private ResolvedStatement.Case oneCase(Scope scope, Statement.Case written) {
        ResolvedPattern pattern = file.patterns.resolve(written.pattern(), scope);
        ResolvedExpr guard = file.expressions.condition(scope, written.guard());
        return new ResolvedStatement.Case(pattern, guard, block(scope, written.block()));
    }

    private ResolvedStatement loop(Scope scope, Statement.For loop) {
        ResolvedExpr source = file.expressions.iterable(scope, loop.source());
        Scope inside = scope.block();
        ResolvedPattern pattern = file.patterns.resolve(loop.pattern(), inside);
        ResolvedExpr guard = file.expressions.condition(inside, loop.guard());
        return new ResolvedStatement.For(pattern, source, guard, block(inside, loop.block()), loop.span());
    }

    private ResolvedStatement parallel(Scope scope, Statement.ParallelFor loop) {
        ResolvedExpr source = file.expressions.iterable(scope, loop.source());
        ResolvedExpr limit = file.expressions.optional(scope, loop.limit());
        if (limit != null) {
            StaticKinds.check(
                    file,
                    limit,
                    Set.of(Kind.INTEGER),
                    (wanted, found) -> "the limit is an integer, this is of the type " + found);
        }
        Scope inside = scope.parallelBlock();
        ResolvedPattern pattern = file.patterns.resolve(loop.pattern(), inside);
        ResolvedExpr guard = file.expressions.condition(inside, loop.guard());
        boolean outer = insideParallel;
        insideParallel = true;
        List<ResolvedStatement> block = block(inside, loop.block());
        insideParallel = outer;
        return new ResolvedStatement.ParallelFor(pattern, source, guard, limit, block, loop.span());
    }

    private ResolvedStatement leave(Scope scope, Statement.Return leave) {
        if (insideParallel) {
            file.error(
                    NameCode.RETURN_IN_PARALLEL,
                    leave.span(),
                    "the bodies of a parallel for run side by side, so none can return",
                    "take a plain for, or end the body another way");
        }
        return new ResolvedStatement.Return(file.expressions.optional(scope, leave.value()), leave.span());
    }
}
