package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.grammar.SegueParser.AssignContext;
import dev.segue.grammar.SegueParser.AssumeContext;
import dev.segue.grammar.SegueParser.AwaitContext;
import dev.segue.grammar.SegueParser.BlockContext;
import dev.segue.grammar.SegueParser.CallStatementContext;
import dev.segue.grammar.SegueParser.CaseStatementContext;
import dev.segue.grammar.SegueParser.ExpressionContext;
import dev.segue.grammar.SegueParser.FailContext;
import dev.segue.grammar.SegueParser.ForContext;
import dev.segue.grammar.SegueParser.IfStatementContext;
import dev.segue.grammar.SegueParser.LetContext;
import dev.segue.grammar.SegueParser.MatchStatementContext;
import dev.segue.grammar.SegueParser.ParallelForContext;
import dev.segue.grammar.SegueParser.ReturnStatementContext;
import dev.segue.grammar.SegueParser.TryContext;
import dev.segue.grammar.SegueParser.VarContext;
import dev.segue.grammar.SegueParserBaseVisitor;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Builds statements and blocks; what has a syntax error is left out. */
final class StatementBuilder extends SegueParserBaseVisitor<Statement> {
    private final Builders build;
    private final Places places;

    StatementBuilder(Builders build, Places places) {
        this.build = build;
        this.places = places;
    }

    Block block(BlockContext context) {
        List<Statement> statements = new ArrayList<>();
        for (ParseTree part : context.children) {
            if (part instanceof ParserRuleContext statement && isWhole(statement)) {
                statements.add(visit(statement));
            }
        }
        return new Block(statements, places.of(context));
    }

    @Nullable
    Block optionalBlock(@Nullable BlockContext context) {
        return context == null ? null : block(context);
    }

    static boolean isWhole(ParserRuleContext context) {
        return context.exception == null;
    }

    @Override
    public Statement.Let visitLet(LetContext context) {
        return new Statement.Let(
                build.patterns().pattern(context.pattern()), expression(context.expression()), places.of(context));
    }

    @Override
    public Statement.Assume visitAssume(AssumeContext context) {
        return new Statement.Assume(
                build.patterns().optional(context.pattern()),
                expression(context.expression(0)),
                expression(context.expression(1)),
                places.of(context));
    }

    @Override
    public Statement.Await visitAwait(AwaitContext context) {
        List<ExpressionContext> expressions = context.expression();
        return new Statement.Await(
                build.patterns().optional(context.pattern()),
                expression(expressions.get(0)),
                expression(expressions.get(1)),
                context.EVERY() == null ? null : expression(expressions.get(2)),
                expression(expressions.get(expressions.size() - 1)),
                places.of(context));
    }

    @Override
    public Statement visitVar(VarContext context) {
        return new Statement.Var(
                build.names().name(context.name()), expression(context.expression()), places.of(context));
    }

    @Override
    public Statement visitAssign(AssignContext context) {
        Statement.AssignOperator operator = switch (context.operator.getType()) {
            case SegueLexer.ADD_ASSIGN -> Statement.AssignOperator.ADD;
            case SegueLexer.SUBTRACT_ASSIGN -> Statement.AssignOperator.SUBTRACT;
            default -> Statement.AssignOperator.SET;
        };
        return new Statement.Assign(
                build.names().name(context.name()), operator, expression(context.expression()), places.of(context));
    }

    @Override
    public Statement visitCallStatement(CallStatementContext context) {
        return new Statement.Call(build.calls().call(context.call()));
    }

    @Override
    public Statement visitIfStatement(IfStatementContext context) {
        List<Statement.Branch> branches = new ArrayList<>();
        // Asked for one by one, the parts of a long chain would be searched for again and again.
        List<ExpressionContext> conditions = context.expression();
        List<BlockContext> blocks = context.block();
        List<TerminalNode> words = context.IF();
        for (int index = 0; index < conditions.size(); index++) {
            branches.add(new Statement.Branch(
                    expression(conditions.get(index)),
                    block(blocks.get(index)),
                    places.between(
                            words.get(index).getSymbol(), blocks.get(index).getStop())));
        }
        Block otherwise = blocks.size() > branches.size() ? block(blocks.getLast()) : null;
        return new Statement.If(branches, otherwise, places.of(context));
    }

    @Override
    public Statement visitMatchStatement(MatchStatementContext context) {
        return new Statement.Match(
                expression(context.expression()), cases(context.caseStatement()), places.of(context));
    }

    @Override
    public Statement visitFor(ForContext context) {
        return new Statement.For(
                build.patterns().pattern(context.pattern()),
                expression(context.expression(0)),
                after(context.WHEN() == null ? null : context.WHEN().getSymbol(), context.expression()),
                block(context.block()),
                places.of(context));
    }

    @Override
    public Statement visitParallelFor(ParallelForContext context) {
        return new Statement.ParallelFor(
                build.patterns().pattern(context.pattern()),
                expression(context.expression(0)),
                after(context.WHEN() == null ? null : context.WHEN().getSymbol(), context.expression()),
                after(context.LIMIT() == null ? null : context.LIMIT().getSymbol(), context.expression()),
                block(context.block()),
                places.of(context));
    }

    /** The expression that stands behind a word, if the word stands there. */
    private @Nullable Expr after(@Nullable Token word, List<ExpressionContext> expressions) {
        if (word == null) {
            return null;
        }
        return expressions.stream()
                .filter(each -> each.getStart().getStartIndex() > word.getStartIndex())
                .findFirst()
                .map(this::expression)
                .orElse(null);
    }

    @Override
    public Statement visitTry(TryContext context) {
        return new Statement.Try(block(context.block()), cases(context.caseStatement()), places.of(context));
    }

    @Override
    public Statement visitFail(FailContext context) {
        return new Statement.Fail(expression(context.expression()), places.of(context));
    }

    @Override
    public Statement visitReturnStatement(ReturnStatementContext context) {
        return new Statement.Return(build.expressions().optional(context.expression()), places.of(context));
    }

    private List<Statement.Case> cases(List<CaseStatementContext> contexts) {
        return contexts.stream()
                .filter(StatementBuilder::isWhole)
                .map(this::caseOf)
                .toList();
    }

    private Statement.Case caseOf(CaseStatementContext context) {
        return new Statement.Case(
                build.patterns().pattern(context.pattern()),
                build.expressions().optional(context.expression()),
                caseBlock(context),
                places.of(context));
    }

    private Block caseBlock(CaseStatementContext context) {
        if (context.block() != null) {
            return block(context.block());
        }
        ParserRuleContext single = context.statement() == null ? context.returnStatement() : context.statement();
        List<Statement> statements = isWhole(single) ? List.of(visit(single)) : List.of();
        return new Block(statements, places.of(single));
    }

    private Expr expression(ExpressionContext context) {
        return build.expressions().expression(context);
    }
}
