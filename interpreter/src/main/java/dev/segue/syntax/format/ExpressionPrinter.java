package dev.segue.syntax.format;

import dev.segue.syntax.BinaryOperator;
import dev.segue.syntax.Body;
import dev.segue.syntax.Expr;
import dev.segue.syntax.Literal;
import dev.segue.syntax.UnaryOperator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** Prints expressions, with the parentheses that were written. */
record ExpressionPrinter(Printers print) {
    Doc expression(Expr expression) {
        return tokens().commented()
                ? Doc.concat(Doc.comments(tokens().takeAbove()), uncommented(expression))
                : uncommented(expression);
    }

    private Doc uncommented(Expr expression) {
        boolean parentheses = tokens().offset() < expression.span().start();
        return parentheses ? brackets().of("(", List.of(() -> expression(expression)), ")") : bare(expression);
    }

    private Doc bare(Expr expression) {
        return switch (expression) {
            case Literal literal -> tokens().take(literal.span());
            case Expr.Interpolated text -> print.texts().interpolated(text);
            case Expr.Reference reference -> tokens().take(reference.span());
            case Expr.Call call ->
                Doc.concat(expression(call.callee()), print.calls().arguments(call.arguments()));
            case Expr.Pipe pipe -> pipeline(pipe);
            case Expr.Member member -> Doc.concat(expression(member.target()), tokens().take(member.span()));
            case Expr.Index index -> index(index);
            case Expr.Unary unary -> unary(unary);
            case Expr.Binary binary -> chain(binary);
            case Expr.Range range ->
                Doc.concat(expression(range.first()), tokens().take(".."), expression(range.last()));
            case Expr.Lambda lambda -> lambda(lambda);
            case Expr.If branches -> branches(branches);
            case Expr.Match match -> match(match);
            case Expr.ListLiteral list -> list(list);
            case Expr.TupleLiteral tuple -> tuple(tuple.elements());
            case Expr.MapLiteral map ->
                brackets()
                        .of(
                                "%{",
                                map.entries().stream()
                                        .<Supplier<Doc>>map(each -> () -> entry(each))
                                        .toList(),
                                "}");
            case Expr.Comprehension comprehension -> comprehension(comprehension);
        };
    }

    private Tokens tokens() {
        return print.tokens();
    }

    private Brackets brackets() {
        return new Brackets(tokens());
    }

    /** What stands behind an {@code =} or {@code ->}. */
    Doc tail(int indent, Expr expression) {
        return tail(indent, holdsOn(expression), () -> expression(expression));
    }

    Doc tail(int indent, boolean holdsOn, Supplier<Doc> content) {
        return tokens().commented()
                ? Doc.indent(indent, Doc.HARD_LINE, content.get())
                : new Doc.Tail(indent, holdsOn, content.get());
    }

    /** Whether it begins on the line of what it belongs to even if it takes more lines. */
    static boolean holdsOn(Expr expression) {
        return switch (expression) {
            case Expr.ListLiteral list -> true;
            case Expr.TupleLiteral tuple -> true;
            case Expr.MapLiteral map -> true;
            case Expr.Comprehension comprehension -> true;
            case Expr.If branches -> true;
            case Expr.Match match -> true;
            case Expr.Lambda lambda -> lambda.body() instanceof Body.Statements;
            case Expr.Pipe pipe -> true;
            case Literal literal -> false;
            case Expr.Interpolated text -> false;
            case Expr.Reference reference -> false;
            case Expr.Call call -> false;
            case Expr.Member member -> false;
            case Expr.Index index -> false;
            case Expr.Unary unary -> false;
            case Expr.Binary binary -> false;
            case Expr.Range range -> false;
        };
    }

    private Doc index(Expr.Index index) {
        Doc target = expression(index.target());
        return Doc.concat(target, brackets().of("[", List.of(() -> expression(index.index())), "]"));
    }

    private Doc unary(Expr.Unary unary) {
        return unary.operator() == UnaryOperator.NOT
                ? Doc.concat(tokens().take("not"), Doc.SPACE, expression(unary.operand()))
                : Doc.concat(tokens().take("-"), expression(unary.operand()));
    }

    /** Operators of one level, which break before each of them or before none. */
    private Doc chain(Expr.Binary whole) {
        Deque<Expr.Binary> operations = new ArrayDeque<>();
        Expr first = whole;
        while (first instanceof Expr.Binary binary
                && binary.span().start() == whole.span().start()
                && level(binary.operator()) == level(whole.operator())) {
            operations.push(binary);
            first = binary.left();
        }
        List<Doc> docs = new ArrayList<>();
        Doc start = start(first);
        for (Expr.Binary operation : operations) {
            docs.add(Doc.LINE);
            docs.add(tokens().take(operation.operator().symbol()));
            docs.add(Doc.SPACE);
            docs.add(expression(operation.right()));
        }
        return Doc.group(start, Doc.indent(Printers.CONTINUATION, Doc.concat(docs)));
    }

    /** What binds tighter than the operators behind it breaks deeper than they do. */
    private Doc start(Expr first) {
        boolean bare = tokens().offset() == first.span().start();
        boolean chains = first instanceof Expr.Binary || first instanceof Expr.Pipe;
        return bare && chains ? Doc.indent(Printers.CONTINUATION, expression(first)) : expression(first);
    }

    private static int level(BinaryOperator operator) {
        return switch (operator) {
            case OR -> 1;
            case AND -> 2;
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, IN -> 3;
            case JOIN -> 4;
            case ADD, SUBTRACT -> 5;
            case MULTIPLY, DIVIDE, INTEGER_DIVIDE, MODULO -> 6;
        };
    }

    private Doc pipeline(Expr.Pipe whole) {
        Deque<Expr.Pipe> pipes = new ArrayDeque<>();
        Expr first = whole;
        while (first instanceof Expr.Pipe pipe
                && pipe.span().start() == whole.span().start()) {
            pipes.push(pipe);
            first = pipe.input();
        }
        List<Doc> docs = new ArrayList<>();
        Doc start = start(first);
        for (Expr.Pipe pipe : pipes) {
            docs.add(Doc.LINE);
            docs.add(tokens().take("|>"));
            docs.add(Doc.SPACE);
            docs.add(tokens().take(pipe.target().span()));
            boolean called = tokens().offset() < pipe.span().end();
            docs.add(called ? print.calls().arguments(pipe.arguments()) : Doc.EMPTY);
        }
        return Doc.group(start, Doc.indent(Printers.CONTINUATION, Doc.concat(docs)));
    }

    private Doc lambda(Expr.Lambda lambda) {
        Doc head = Doc.concat(tokens().take("fn"), print.calls().formals(lambda.formals()), Doc.SPACE);
        return switch (lambda.body()) {
            case Body.Expression body -> Doc.concat(head, tokens().take("->"), tail(Printers.BODY, body.value()));
            case Body.Statements body -> Doc.concat(head, print.statements().shortBlock(body.block()));
        };
    }

    private Doc branches(Expr.If expression) {
        List<Doc> docs = new ArrayList<>();
        for (Expr.Branch branch : expression.branches()) {
            docs.add(tokens().take("if"));
            docs.add(Doc.SPACE);
            docs.add(expression(branch.condition()));
            docs.add(Doc.SPACE);
            docs.add(braced(branch.value()));
            docs.add(Doc.SPACE);
            docs.add(tokens().take("else"));
            docs.add(Doc.SPACE);
        }
        docs.add(braced(expression.otherwise()));
        return Doc.group(Doc.concat(docs));
    }

    /** No group of its own: all branches break or none. */
    private Doc braced(Expr value) {
        Doc opening = tokens().take("{");
        List<Doc> inner = new ArrayList<>(List.of(Doc.LINE, expression(value)));
        for (Piece.Comment comment : tokens().takeAbove()) {
            inner.add(Doc.HARD_LINE);
            inner.add(new Doc.Comment(comment.text(), true));
        }
        return Doc.concat(opening, Doc.indent(Printers.BODY, Doc.concat(inner)), Doc.LINE, tokens().take("}"));
    }

    private Doc match(Expr.Match match) {
        Doc head = Doc.concat(tokens().take("match"), Doc.SPACE, expression(match.subject()), Doc.SPACE);
        Doc opening = tokens().take("{");
        Listing cases = new Listing(tokens());
        match.cases().forEach(each -> cases.add(() -> caseOf(each)));
        return Doc.concat(head, cases.braced(opening));
    }

    private Doc caseOf(Expr.Case each) {
        Doc head = print.statements().caseHead(each.pattern(), each.guard());
        return Doc.concat(head, tail(Printers.BODY, each.value()));
    }

    private Doc list(Expr.ListLiteral list) {
        List<Supplier<Doc>> elements = new ArrayList<>(all(list.elements()));
        Expr tail = list.tail();
        if (tail != null) {
            Expr last = list.elements().get(list.elements().size() - 1);
            elements.set(elements.size() - 1, () -> Doc.concat(expression(last), rest(() -> expression(tail))));
        }
        return brackets().of("[", elements, "]");
    }

    /** The tail of a list. */
    Doc rest(Supplier<Doc> tail) {
        return Doc.concat(Doc.LINE, tokens().take("|"), Doc.SPACE, tail.get());
    }

    private List<Supplier<Doc>> all(List<Expr> expressions) {
        return expressions.stream()
                .<Supplier<Doc>>map(each -> () -> expression(each))
                .toList();
    }

    private Doc tuple(List<Expr> elements) {
        if (elements.size() == 1) {
            Expr only = elements.get(0);
            return brackets().tight("(", () -> Doc.concat(expression(only), tokens().take(",")), ")");
        }
        return brackets().of("(", all(elements), ")");
    }

    private Doc entry(Expr.Entry entry) {
        Doc key = expression(entry.key());
        return Doc.concat(key, arrow(), tail(Printers.BODY, entry.value()));
    }

    /** What stands between a key and its value. */
    Doc arrow() {
        return tokens().at(":") ? tokens().take(":") : Doc.concat(Doc.SPACE, tokens().take("=>"));
    }

    private Doc comprehension(Expr.Comprehension comprehension) {
        Doc opening = tokens().take("[");
        List<Doc> parts = new ArrayList<>();
        parts.add(expression(comprehension.element()));
        parts.add(Doc.concat(
                tokens().take("for"),
                Doc.SPACE,
                print.patterns().pattern(comprehension.pattern()),
                Doc.SPACE,
                tokens().take("in"),
                Doc.SPACE,
                expression(comprehension.source())));
        Expr filter = comprehension.filter();
        if (filter != null) {
            parts.add(Doc.concat(tokens().take("if"), Doc.SPACE, expression(filter)));
        }
        return brackets().closed(opening, parts, "]");
    }
}
