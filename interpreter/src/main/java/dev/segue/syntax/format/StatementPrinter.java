package dev.segue.syntax.format;

import dev.segue.syntax.Block;
import dev.segue.syntax.Expr;
import dev.segue.syntax.Pattern;
import dev.segue.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints statements and blocks. */
record StatementPrinter(Printers print) {
    private Tokens tokens() {
        return print.tokens();
    }

    /** A block, each statement on a line of its own. */
    Doc block(Block block) {
        Doc opening = tokens().take("{");
        return listing(block).braced(opening);
    }

    /** A block that may stand on one line if it holds a single statement which holds no block itself. */
    Doc shortBlock(Block block) {
        Doc opening = tokens().take("{");
        boolean single =
                block.statements().size() == 1 && !holdsBlock(block.statements().get(0));
        Listing listing = listing(block);
        return single ? listing.shortlyBraced(opening) : listing.braced(opening);
    }

    private Listing listing(Block block) {
        Listing listing = new Listing(tokens());
        block.statements().forEach(each -> listing.add(() -> statement(each)));
        return listing;
    }

    private static boolean holdsBlock(Statement statement) {
        return switch (statement) {
            case Statement.If branches -> true;
            case Statement.Match match -> true;
            case Statement.For loop -> true;
            case Statement.ParallelFor loop -> true;
            case Statement.Try attempt -> true;
            case Statement.Let let -> false;
            case Statement.Var variable -> false;
            case Statement.Assign assign -> false;
            case Statement.Assume assume -> false;
            case Statement.Await await -> false;
            case Statement.Call call -> false;
            case Statement.Fail fail -> false;
            case Statement.Return result -> false;
        };
    }

    Doc statement(Statement statement) {
        return switch (statement) {
            case Statement.Let let ->
                Doc.concat(word("let"), print.patterns().pattern(let.pattern()), value(let.value()));
            case Statement.Var variable ->
                Doc.concat(word("var"), tokens().take(variable.name().span()), value(variable.value()));
            case Statement.Assign assign -> assign(assign);
            case Statement.Assume assume -> assume(assume);
            case Statement.Await await -> await(await);
            case Statement.Call call -> expression(call.call());
            case Statement.If branches -> branches(branches);
            case Statement.Match match -> Doc.concat(word("match"), expression(match.subject()), cases(match.cases()));
            case Statement.For loop -> loop(loop);
            case Statement.ParallelFor loop -> parallelLoop(loop);
            case Statement.Try attempt ->
                Doc.concat(
                        word("try"),
                        block(attempt.block()),
                        Doc.SPACE,
                        tokens().take("rescue"),
                        cases(attempt.cases()));
            case Statement.Fail fail -> Doc.concat(word("fail"), expression(fail.message()));
            case Statement.Return result -> result(result);
        };
    }

    private Doc expression(Expr expression) {
        return print.expressions().expression(expression);
    }

    /** A word and the space behind it. */
    private Doc word(String word) {
        return Doc.concat(tokens().take(word), Doc.SPACE);
    }

    /** An equals sign and the value behind it, or nothing. */
    Doc value(@Nullable Expr value) {
        return value == null ? Doc.EMPTY : assigned("=", value);
    }

    private Doc assigned(String operator, Expr value) {
        Doc sign = Doc.indent(Printers.CONTINUATION, Doc.SPACE, tokens().take(operator));
        return Doc.concat(sign, print.expressions().tail(Printers.CONTINUATION, value));
    }

    private Doc assign(Statement.Assign assign) {
        Doc name = tokens().take(assign.name().span());
        return Doc.concat(name, assigned(symbol(assign.operator()), assign.value()));
    }

    private static String symbol(Statement.AssignOperator operator) {
        return switch (operator) {
            case SET -> "=";
            case ADD -> "+=";
            case SUBTRACT -> "-=";
        };
    }

    Doc assume(Statement.Assume assume) {
        Doc head = Doc.concat(tokens().take("assume"), subject(assume.pattern(), assume.subject()));
        return Doc.group(head, Doc.indent(Printers.CONTINUATION, orElse(assume.message())));
    }

    Doc await(Statement.Await await) {
        Doc head = Doc.concat(tokens().take("await"), subject(await.pattern(), await.subject()));
        Doc limit = Doc.concat(Doc.LINE, word("within"), expression(await.limit()));
        Expr pause = await.pause();
        Doc every = pause == null ? Doc.EMPTY : Doc.concat(Doc.SPACE, word("every"), expression(pause));
        return Doc.group(head, Doc.indent(Printers.CONTINUATION, limit, every, orElse(await.message())));
    }

    private Doc subject(@Nullable Pattern pattern, Expr subject) {
        return pattern == null
                ? Doc.concat(Doc.SPACE, expression(subject))
                : Doc.concat(Doc.SPACE, print.patterns().pattern(pattern), value(subject));
    }

    private Doc orElse(Expr message) {
        return Doc.concat(Doc.LINE, word("else"), expression(message));
    }

    private Doc branches(Statement.If statement) {
        List<Doc> docs = new ArrayList<>();
        for (Statement.Branch branch : statement.branches()) {
            docs.add(docs.isEmpty() ? Doc.EMPTY : Doc.concat(Doc.SPACE, word("else")));
            docs.add(Doc.concat(word("if"), expression(branch.condition()), Doc.SPACE, block(branch.block())));
        }
        Block otherwise = statement.otherwise();
        if (otherwise != null) {
            docs.add(Doc.concat(Doc.SPACE, word("else"), block(otherwise)));
        }
        return Doc.concat(docs);
    }

    private Doc loop(Statement.For loop) {
        Doc head = Doc.concat(word("for"), source(loop.pattern(), loop.source()));
        Doc guard = Doc.indent(Printers.CONTINUATION, option("when", loop.guard()));
        return Doc.concat(Doc.group(head, guard), Doc.SPACE, block(loop.block()));
    }

    private Doc parallelLoop(Statement.ParallelFor loop) {
        Doc head = Doc.concat(word("parallel"), word("for"), source(loop.pattern(), loop.source()));
        Doc options = Doc.indent(Printers.CONTINUATION, option("when", loop.guard()), option("limit", loop.limit()));
        return Doc.concat(Doc.group(head, options), Doc.SPACE, block(loop.block()));
    }

    private Doc source(Pattern pattern, Expr source) {
        return Doc.concat(print.patterns().pattern(pattern), Doc.SPACE, word("in"), expression(source));
    }

    private Doc option(String word, @Nullable Expr value) {
        return value == null ? Doc.EMPTY : Doc.concat(Doc.LINE, word(word), expression(value));
    }

    private Doc cases(List<Statement.Case> cases) {
        Doc opening = Doc.concat(Doc.SPACE, tokens().take("{"));
        Listing listing = new Listing(tokens());
        cases.forEach(each -> listing.add(() -> caseOf(each)));
        return listing.braced(opening);
    }

    private Doc caseOf(Statement.Case each) {
        Doc head = caseHead(each.pattern(), each.guard());
        if (tokens().at("{")) {
            return Doc.concat(head, Doc.SPACE, block(each.block()));
        }
        Statement only = each.block().statements().get(0);
        return Doc.concat(head, print.expressions().tail(Printers.BODY, holdsBlock(only), () -> statement(only)));
    }

    /** A case up to its arrow. */
    Doc caseHead(Pattern pattern, @Nullable Expr guard) {
        Doc head = Doc.concat(word("case"), print.patterns().pattern(pattern));
        Doc condition = guard == null ? Doc.EMPTY : Doc.concat(Doc.SPACE, word("when"), expression(guard));
        return Doc.concat(head, condition, Doc.SPACE, tokens().take("->"));
    }

    private Doc result(Statement.Return result) {
        Doc word = tokens().take("return");
        Expr value = result.value();
        return value == null ? word : Doc.concat(word, Doc.SPACE, expression(value));
    }
}
