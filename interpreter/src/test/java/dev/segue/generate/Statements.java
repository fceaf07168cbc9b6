package dev.segue.generate;

import java.util.ArrayList;
import java.util.List;

/** Generates statements and blocks. */
record Statements(Choice choose, Words words, Patterns patterns, Expressions expressions) {
    /** A block, with semicolons where they may stand. */
    Code block() {
        List<Code> statements = new ArrayList<>();
        for (Code statement : choose.some(5, this::statement)) {
            statements.add(statement.then(choose.maybe(12, () -> Code.of(choose.of(";", "; ;")))));
        }
        Code end = choose.maybe(15, () -> result().then(choose.maybe(20, () -> Code.token(";"))));
        return Code.token("{").then(Code.all(statements)).then(end).then("}");
    }

    private Code result() {
        return Code.token("return").then(choose.maybe(60, expressions::expression));
    }

    private Code statement() {
        return choose.deeper(this::plain, () -> choose.percent(70) ? plain() : nested());
    }

    private Code plain() {
        return choose.oneOf(
                this::let,
                () -> Code.token("var").then(words.name()).then("=").then(expressions.expression()),
                () -> words.name().then(choose.of("=", "+=", "-=")).then(expressions.expression()),
                this::assume,
                this::await,
                expressions::call,
                expressions::call,
                () -> Code.token("fail").then(expressions.expression()));
    }

    Code let() {
        return Code.token("let").then(patterns.pattern()).then("=").then(expressions.expression());
    }

    private Code subject() {
        return choose.maybe(50, () -> patterns.pattern().then("=")).then(expressions.expression());
    }

    Code assume() {
        return Code.token("assume").then(subject()).then("else").then(expressions.expression());
    }

    Code await() {
        Code every = choose.maybe(50, () -> Code.token("every").then(expressions.expression()));
        return Code.token("await")
                .then(subject())
                .then("within")
                .then(expressions.expression())
                .then(every)
                .then("else")
                .then(expressions.expression());
    }

    private Code nested() {
        return choose.oneOf(
                this::branches,
                () -> Code.token("match").then(expressions.expression()).then(cases()),
                () -> loop(Code.token("for")).then(block()),
                () -> loop(Code.of("parallel for"))
                        .then(choose.maybe(40, () -> Code.token("limit").then(expressions.expression())))
                        .then(block()),
                () -> Code.token("try").then(block()).then("rescue").then(cases()));
    }

    private Code branches() {
        Code first = Code.token("if").then(expressions.expression()).then(block());
        return first.then(choose.maybe(40, () -> Code.token("else").then(choose.percent(40) ? branches() : block())));
    }

    private Code loop(Code word) {
        return word.then(patterns.pattern())
                .then("in")
                .then(expressions.expression())
                .then(choose.maybe(30, () -> Code.token("when").then(expressions.expression())));
    }

    private Code cases() {
        return Code.token("{").then(Code.all(choose.some(4, this::caseOf))).then("}");
    }

    private Code caseOf() {
        Code head = Code.token("case")
                .then(patterns.pattern())
                .then(choose.maybe(20, () -> Code.token("when").then(expressions.expression())))
                .then("->");
        return head.then(choose.oneOf(this::block, this::statement, this::statement, this::result))
                .then(choose.maybe(10, () -> Code.token(";")));
    }
}
