package dev.segue.eval;

import dev.segue.resolve.ResolvedExpr;
import dev.segue.resolve.ResolvedStatement;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.NilValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.util.List;

/** Makes actions of statements. */
final class StatementCompiler {
    private final Machine machine;

    StatementCompiler(Machine machine) {
        this.machine = machine;
    }

    /** Statements one after another, up to a return. */
    Action block(List<ResolvedStatement> statements) {
        Action[] actions = statements.stream().map(this::compile).toArray(Action[]::new);
        if (actions.length == 1) {
            return actions[0];
        }
        return frame -> {
            for (Action action : actions) {
                Value returned = action.perform(frame);
                if (returned != null) {
                    return returned;
                }
            }
            return null;
        };
    }

    private Action compile(ResolvedStatement statement) {
        return action(statement).at(statement.span());
    }

    private Action action(ResolvedStatement statement) {
        return switch (statement) {
            case ResolvedStatement.Let let -> new Bindings(machine).let(let);
            case ResolvedStatement.Var variable -> {
                Node value = node(variable.value());
                yield frame -> {
                    frame.bind(variable.slot(), value.execute(frame));
                    return null;
                };
            }
            case ResolvedStatement.Assign assign -> assign(assign);
            case ResolvedStatement.Assume assume -> new Bindings(machine).assume(assume);
            case ResolvedStatement.Await await -> new Awaiting(machine).compile(await);
            case ResolvedStatement.Evaluate evaluate -> {
                Node value = node(evaluate.value());
                yield frame -> {
                    value.execute(frame);
                    return null;
                };
            }
            case ResolvedStatement.If branches -> branches(branches);
            case ResolvedStatement.Match match -> match(match);
            case ResolvedStatement.For loop -> loop(loop);
            case ResolvedStatement.ParallelFor loop -> new ParallelLoop(machine).compile(loop);
            case ResolvedStatement.Try attempt -> new Rescue(machine).compile(attempt);
            case ResolvedStatement.Fail fail -> fail(fail);
            case ResolvedStatement.Return leave -> leave(leave);
        };
    }

    private Node node(ResolvedExpr expression) {
        return machine.expressions.compile(expression);
    }

    private Action assign(ResolvedStatement.Assign assign) {
        Node value = node(assign.value());
        return frame -> {
            Value right = value.execute(frame);
            Value result = switch (assign.operator()) {
                case SET -> right;
                case ADD -> Arithmetic.apply(BinaryOperator.ADD, frame.read(assign.slot()), right);
                case SUBTRACT -> Arithmetic.apply(BinaryOperator.SUBTRACT, frame.read(assign.slot()), right);
            };
            frame.assign(assign.slot(), Elements.checkNumber(result, frame.context()));
            return null;
        };
    }

    private Action branches(ResolvedStatement.If branches) {
        Condition[] conditions = branches.branches().stream()
                .map(branch -> machine.expressions.condition(branch.condition()))
                .toArray(Condition[]::new);
        Action[] blocks = branches.branches().stream()
                .map(branch -> block(branch.block()))
                .toArray(Action[]::new);
        Action otherwise = block(branches.otherwise());
        return frame -> {
            for (int i = 0; i < conditions.length; i++) {
                if (conditions[i].holds(frame)) {
                    return blocks[i].perform(frame);
                }
            }
            return otherwise.perform(frame);
        };
    }

    /** The cases of a match or rescue. */
    List<Guarded<Action>> cases(List<ResolvedStatement.Case> cases) {
        return cases.stream()
                .map(each -> Guarded.of(machine, each.pattern(), each.guard(), block(each.block())))
                .toList();
    }

    private Action match(ResolvedStatement.Match match) {
        Node subject = node(match.subject());
        List<Guarded<Action>> cases = cases(match.cases());
        return frame -> {
            Value value = subject.execute(frame);
            Action found = Guarded.first(cases, value, frame);
            if (found == null) {
                throw Guarded.noCase(value);
            }
            return found.perform(frame);
        };
    }

    private Action loop(ResolvedStatement.For loop) {
        Node source = node(loop.source());
        Guarded<Action> each = Guarded.of(machine, loop.pattern(), loop.guard(), block(loop.block()));
        return frame -> {
            for (Value element : Elements.of(source.execute(frame))) {
                frame.context().tick();
                if (each.matches(element, frame)) {
                    Value returned = each.target().perform(frame);
                    if (returned != null) {
                        return returned;
                    }
                }
            }
            return null;
        };
    }

    private Action fail(ResolvedStatement.Fail fail) {
        Node message = node(fail.message());
        return frame -> {
            Value value = message.execute(frame);
            Value details = value instanceof StringValue ? NilValue.NIL : value;
            throw new ScriptFailure(FailureKind.FAIL, value.display(), details);
        };
    }

    private Action leave(ResolvedStatement.Return leave) {
        Node value = machine.expressions.optional(leave.value());
        return frame -> value == null ? NilValue.NIL : value.execute(frame);
    }
}
