package dev.segue.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Generates expressions, level by level as the grammar has them. */
final class Expressions {
    private final Choice choose;
    private final Words words;
    private final Patterns patterns;
    private final Statements statements;

    Expressions(Choice choose, Words words, Patterns patterns) {
        this.choose = choose;
        this.words = words;
        this.patterns = patterns;
        this.statements = new Statements(choose, words, patterns, this);
    }

    Statements statements() {
        return statements;
    }

    Code expression() {
        return choose.deeper(this::simple, () -> choose.percent(8) ? lambda() : disjunction());
    }

    private Code simple() {
        return choose.oneOf(words::name, words::name, words::number, words::constant, words::text);
    }

    private Code lambda() {
        Code head = Code.token("fn").then("(").then(formals()).then(")");
        return choose.percent(60) ? head.then("->").then(expression()) : head.then(statements.block());
    }

    /** Formal parameters without their brackets. */
    Code formals() {
        return list(choose.some(
                4,
                () -> words.typed(words.name(), 40)
                        .then(choose.maybe(20, () -> Code.token("=").then(expression())))));
    }

    private Code chain(int percent, Supplier<Code> operand, String... operators) {
        Code chain = operand.get();
        while (choose.percent(percent)) {
            chain = chain.then(choose.of(operators)).then(operand.get());
        }
        return chain;
    }

    private Code disjunction() {
        return chain(6, () -> chain(8, this::negation, "and"), "or");
    }

    private Code negation() {
        return choose.maybe(5, () -> Code.token("not")).then(comparison());
    }

    private Code comparison() {
        Code left = pipeline();
        return choose.percent(10)
                ? left.then(choose.of("==", "!=", "<", "<=", ">", ">=", "in")).then(pipeline())
                : left;
    }

    private Code pipeline() {
        Code pipeline = chain(6, this::range, "++");
        return choose.percent(7) ? pipeline.then(pipes()) : pipeline;
    }

    private Code pipes() {
        Code pipes = Code.token("|>").then(words.path());
        Code called = choose.percent(60) ? pipes.touching(arguments()) : pipes;
        return choose.percent(40) ? called.then(pipes()) : called;
    }

    private Code range() {
        Code first = additive();
        return choose.percent(4) ? first.then("..").then(additive()) : first;
    }

    private Code additive() {
        return chain(8, () -> chain(6, this::minus, "*", "/", "div", "mod"), "+", "-");
    }

    private Code minus() {
        Code sign = choose.maybe(6, () -> Code.of(choose.of("-", "- -")));
        return sign.then(choose.percent(15) ? words.number() : postfix());
    }

    private Code postfix() {
        Code result = primary();
        boolean takesSuffix = !isConstant(result);
        while (takesSuffix && choose.percent(20)) {
            result = suffixed(result);
        }
        return result;
    }

    /** A constant is followed by no bracket that could touch it. */
    private static boolean isConstant(Code code) {
        String first = code.tokens().get(0).text();
        return code.tokens().size() == 1
                && (first.startsWith(":") || List.of("true", "false", "nil").contains(first));
    }

    private Code suffixed(Code target) {
        return choose.oneOf(
                () -> target.touching(arguments()),
                () -> target.touching(arguments()),
                () -> member(target),
                () -> target.touching("[").then(expression()).then("]"));
    }

    private Code member(Code target) {
        return choose.percent(80)
                ? target.touching(".").touching(words.label())
                : target.then(".").then(words.label());
    }

    /** Arguments in their brackets, the positional ones first. */
    Code arguments() {
        List<Code> arguments = new ArrayList<>(choose.some(4, this::expression));
        arguments.addAll(choose.some(2, () -> words.label().touching(":").then(expression())));
        return Code.token("(").then(list(arguments)).then(")");
    }

    private Code list(List<Code> elements) {
        Code joined = Code.joined(elements, ",");
        return elements.isEmpty() ? joined : joined.then(choose.maybe(12, () -> Code.token(",")));
    }

    private Code primary() {
        return choose.deeper(
                () -> choose.oneOf(words::name, words::constant, words::text),
                () -> choose.percent(65)
                        ? choose.oneOf(words::name, words::name, words::constant, words::text)
                        : nested());
    }

    private Code nested() {
        return choose.oneOf(
                () -> words.interpolated(expression()),
                () -> words.name().touching(arguments()),
                () -> words.name().touching(arguments()),
                () -> Code.token("(").then(expression()).then(")"),
                () -> Code.token("(").then(expression()).then(", )"),
                () -> Code.token("(")
                        .then(expression())
                        .then(",")
                        .then(expression())
                        .then(")"),
                () -> Code.token("[")
                        .then(list(choose.some(5, this::expression)))
                        .then("]"),
                () -> Code.token("[")
                        .then(expression())
                        .then("|")
                        .then(expression())
                        .then("]"),
                () -> Code.token("%{").then(list(choose.some(4, this::entry))).then("}"),
                this::comprehension,
                this::branches,
                this::match);
    }

    private Code entry() {
        return choose.percent(70)
                ? words.label().touching(":").then(expression())
                : expression().then("=>").then(expression());
    }

    private Code comprehension() {
        Code body = expression().then("for").then(patterns.pattern()).then("in").then(expression());
        Code filter = choose.maybe(40, () -> Code.token("if").then(expression()));
        return Code.token("[").then(body).then(filter).then("]");
    }

    private Code braced() {
        return Code.token("{").then(expression()).then("}");
    }

    private Code branches() {
        Code first = Code.token("if").then(expression()).then(braced()).then("else");
        return first.then(choose.percent(25) ? branches() : braced());
    }

    private Code match() {
        Code cases = Code.all(choose.some(
                3,
                () -> Code.token("case")
                        .then(patterns.pattern())
                        .then(choose.maybe(20, () -> Code.token("when").then(expression())))
                        .then("->")
                        .then(expression())));
        return Code.token("match").then(expression()).then("{").then(cases).then("}");
    }

    /** A call that may stand as a statement or step. */
    Code call() {
        Code head = words.name();
        while (choose.percent(15)) {
            head = choose.percent(70)
                    ? head.touching(".").touching(words.label())
                    : head.touching("[").then(expression()).then("]");
        }
        if (choose.percent(15)) {
            return head.then(pipes());
        }
        Code call = head.touching(arguments());
        while (choose.percent(10)) {
            call = suffixed(call);
        }
        return choose.percent(12) ? call.then(pipes()) : call;
    }
}
