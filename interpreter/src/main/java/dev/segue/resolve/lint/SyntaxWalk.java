package dev.segue.resolve.lint;

import dev.segue.syntax.Argument;
import dev.segue.syntax.Block;
import dev.segue.syntax.Body;
import dev.segue.syntax.Expr;
import dev.segue.syntax.Formal;
import dev.segue.syntax.Header;
import dev.segue.syntax.Item;
import dev.segue.syntax.Literal;
import dev.segue.syntax.Node;
import dev.segue.syntax.Statement;
import dev.segue.syntax.StepItem;
import dev.segue.syntax.TextPart;
import dev.segue.syntax.UpgradeFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a file once and shows every item, statement, block and expression to all visitors, outer ones first.
 * Patterns are parts of what holds them and are not shown by themselves.
 */
final class SyntaxWalk {
    private final List<Consumer<Node>> visitors = new ArrayList<>();

    void visit(Consumer<Node> visitor) {
        visitors.add(visitor);
    }

    void walk(UpgradeFile file) {
        Header header = file.header();
        if (header != null) {
            all(header, header.deadline(), header.freezeLimit());
        }
        file.items().forEach(this::node);
    }

    private void node(@Nullable Node node) {
        if (node == null) {
            return;
        }
        visitors.forEach(each -> each.accept(node));
        switch (node) {
            case Item item -> item(item);
            case Statement statement -> statement(statement);
            case Expr expression -> expression(expression);
            case Block block -> block.statements().forEach(this::node);
            case Node other -> {}
        }
    }

    private void all(@Nullable Node... nodes) {
        Arrays.stream(nodes).forEach(this::node);
    }

    private void item(Item item) {
        switch (item) {
            case Item.Use use -> {}
            case Item.Param param -> node(param.defaultValue());
            case Item.Function function -> code(function.formals(), function.body());
            case Item.Instruction instruction -> {
                formals(instruction.formals());
                all(instruction.body(), instruction.undo());
            }
            case Item.ForeignInstruction foreign -> formals(foreign.formals());
            case StepItem step -> step(step);
        }
    }

    private void step(StepItem step) {
        switch (step) {
            case StepItem.CallStep call -> all(call.call(), call.deadline());
            case StepItem.InlineStep inline -> all(inline.body(), inline.undo(), inline.deadline());
            case StepItem.Section section -> section.items().forEach(this::node);
            case StepItem.PointOfNoReturn point -> {}
            case StepItem.LetItem let -> node(let.let());
            case StepItem.AssumeItem assume -> node(assume.assume());
            case StepItem.AwaitItem await -> node(await.await());
            case StepItem.IfSteps choice -> {
                choice.branches().forEach(branch -> {
                    node(branch.condition());
                    branch.items().forEach(this::node);
                });
                Stream.ofNullable(choice.otherwise()).flatMap(List::stream).forEach(this::node);
            }
            case StepItem.Always always -> node(always.block());
        }
    }

    private void statement(Statement statement) {
        switch (statement) {
            case Statement.Let let -> node(let.value());
            case Statement.Var variable -> node(variable.value());
            case Statement.Assign assign -> node(assign.value());
            case Statement.Assume assume -> all(assume.subject(), assume.message());
            case Statement.Await await -> all(await.subject(), await.limit(), await.pause(), await.message());
            case Statement.Call call -> node(call.call());
            case Statement.If branches -> {
                branches.branches().forEach(branch -> all(branch.condition(), branch.block()));
                node(branches.otherwise());
            }
            case Statement.Match match -> {
                node(match.subject());
                match.cases().forEach(each -> all(each.guard(), each.block()));
            }
            case Statement.For loop -> all(loop.source(), loop.guard(), loop.block());
            case Statement.ParallelFor loop -> all(loop.source(), loop.guard(), loop.limit(), loop.block());
            case Statement.Try attempt -> {
                node(attempt.block());
                attempt.cases().forEach(each -> all(each.guard(), each.block()));
            }
            case Statement.Fail fail -> node(fail.message());
            case Statement.Return leave -> node(leave.value());
        }
    }

    private void expression(Expr expression) {
        switch (expression) {
            case Literal literal -> {}
            case Expr.Interpolated text -> text.parts().forEach(this::part);
            case Expr.Reference reference -> {}
            case Expr.Call call -> {
                node(call.callee());
                arguments(call.arguments());
            }
            case Expr.Pipe pipe -> {
                node(pipe.input());
                arguments(pipe.arguments());
            }
            case Expr.Member member -> node(member.target());
            case Expr.Index index -> all(index.target(), index.index());
            case Expr.Unary unary -> node(unary.operand());
            case Expr.Binary binary -> all(binary.left(), binary.right());
            case Expr.Range range -> all(range.first(), range.last());
            case Expr.Lambda lambda -> code(lambda.formals(), lambda.body());
            case Expr.If branches -> {
                branches.branches().forEach(branch -> all(branch.condition(), branch.value()));
                node(branches.otherwise());
            }
            case Expr.Match match -> {
                node(match.subject());
                match.cases().forEach(each -> all(each.guard(), each.value()));
            }
            case Expr.ListLiteral list -> {
                list.elements().forEach(this::node);
                node(list.tail());
            }
            case Expr.TupleLiteral tuple -> tuple.elements().forEach(this::node);
            case Expr.MapLiteral map -> map.entries().forEach(entry -> all(entry.key(), entry.value()));
            case Expr.Comprehension comprehension ->
                all(comprehension.source(), comprehension.filter(), comprehension.element());
        }
    }

    private void part(TextPart part) {
        switch (part) {
            case TextPart.Characters characters -> {}
            case TextPart.Interpolation interpolation -> node(interpolation.value());
        }
    }

    private void arguments(List<Argument> arguments) {
        arguments.forEach(argument -> node(argument.value()));
    }

    private void formals(List<Formal> formals) {
        formals.forEach(formal -> node(formal.defaultValue()));
    }

    private void code(List<Formal> formals, Body body) {
        formals(formals);
        switch (body) {
            case Body.Expression value -> node(value.value());
            case Body.Statements block -> node(block.block());
        }
    }
}
