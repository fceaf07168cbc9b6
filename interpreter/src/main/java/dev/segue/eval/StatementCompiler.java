package dev.segue.eval;

import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedStatement;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.NilValue;
import java.util.List;

/** Makes actions of statements. */
final class StatementCompiler {
    private final Machine machine;

    StatementCompiler(Machine machine) {
        this.machine = machine;
    }

    /** Statements one after another, up to a return. */
    Action block(List<ResolvedStatement> statements) {
        return Block.of(statements.stream().map(this::compile).toList());
    }

    private Action compile(ResolvedStatement statement) {
        return action(statement).at(statement.span());
    }

    private Action action(ResolvedStatement statement) {
        return switch (statement) {
            case ResolvedStatement.Let let -> new LetAction(WholePattern.of(machine, let.pattern()), node(let.value()));
            case ResolvedStatement.Var variable -> new BindAction(variable.slot(), node(variable.value()));
            case ResolvedStatement.Assign assign -> assign(assign);
            case ResolvedStatement.Assume assume ->
                new AssumeAction(
                        WholePattern.of(machine, assume.pattern()),
                        node(assume.subject()),
                        node(assume.message()),
                        assume.span());
            case ResolvedStatement.Await await -> new Awaiting(machine).compile(await);
            case ResolvedStatement.Evaluate evaluate -> new EvaluateAction(node(evaluate.value()));
            case ResolvedStatement.If branches -> branches(branches);
            case ResolvedStatement.Match match -> match(match);
            case ResolvedStatement.For loop -> loop(loop);
            case ResolvedStatement.ParallelFor loop -> new ParallelLoop(machine).compile(loop);
            case ResolvedStatement.Try attempt -> new Rescue(machine).compile(attempt);
            case ResolvedStatement.Fail fail -> new FailAction(node(fail.message()));
            case ResolvedStatement.Return leave -> leave(leave);
        };
    }

    private Node node(ResolvedExpr expression) {
        return machine.expressions.compile(expression);
    }

    private Action assign(ResolvedStatement.Assign assign) {
        Node value = node(assign.value());
        return new AssignAction(
                assign.slot().index(),
                switch (assign.operator()) {
                    case SET -> value;
                    case ADD -> changed(BinaryOperator.ADD, assign, value);
                    case SUBTRACT -> changed(BinaryOperator.SUBTRACT, assign, value);
                });
    }

    private static Node changed(BinaryOperator operator, ResolvedStatement.Assign assign, Node change) {
        Node variable = new VariableNode(assign.slot().index());
        return new CalculationNode(operator, variable, change).at(assign.span());
    }

    private Action branches(ResolvedStatement.If branches) {
        List<IfAction.Branch> compiled = branches.branches().stream()
                .map(branch ->
                        new IfAction.Branch(machine.expressions.condition(branch.condition()), block(branch.block())))
                .toList();
        return IfAction.of(compiled, block(branches.otherwise()));
    }

    /** The cases of a match or rescue. */
    List<Guarded<Action>> cases(List<ResolvedStatement.Case> cases) {
        return cases.stream()
                .map(each -> Guarded.of(machine, each.pattern(), each.guard(), block(each.block())))
                .toList();
    }

    private Action match(ResolvedStatement.Match match) {
        return new MatchAction(node(match.subject()), Cases.of(cases(match.cases())));
    }

    private Action loop(ResolvedStatement.For loop) {
        Node source = node(loop.source());
        Guarded<Action> each = Guarded.of(machine, loop.pattern(), loop.guard(), block(loop.block()));
        return new ForAction(
                source, each.matcher(), each.guard(), each.target(), new HotLoop(machine.units()), loop.span());
    }

    private Action leave(ResolvedStatement.Return leave) {
        ResolvedExpr value = leave.value();
        return new ReturnAction(value == null ? new ConstantNode(NilValue.NIL) : node(value));
    }
}
