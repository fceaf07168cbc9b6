package dev.segue.generate;

import java.util.ArrayList;
import java.util.List;

/** Generates headers, declarations and steps. */
record Items(Choice choose, Words words, Expressions expressions) {
    /** A whole script or library. */
    Code file(int mostItems) {
        List<Code> items = new ArrayList<>();
        for (Code item : choose.some(mostItems, this::item)) {
            items.add(item.then(choose.maybe(10, () -> Code.of(choose.of(";", "; ;")))));
        }
        Code start = choose.percent(60) ? header() : choose.maybe(5, () -> Code.token(";"));
        return start.then(Code.all(items));
    }

    private Code header() {
        Code head = Code.token("upgrade").then(words.name());
        Code versions = choose.maybe(
                70, () -> Code.token("from").then(words.text()).then("to").then(words.text()));
        Code policy = choose.maybe(40, () -> Code.of("on failure " + choose.of("rollback", "restart", "halt")));
        Code deadline = choose.maybe(40, () -> Code.token("within").then(expressions.expression()));
        Code freeze = choose.maybe(40, () -> Code.of("freeze at most").then(expressions.expression()));
        Code options = choose.percent(50)
                ? policy.then(deadline).then(freeze)
                : freeze.then(policy).then(deadline);
        return head.then(versions).then(options);
    }

    private Code item() {
        return choose.percent(60)
                ? step()
                : choose.oneOf(this::use, this::param, this::function, this::instruction, this::foreign);
    }

    private Code use() {
        return Code.token("use")
                .then(words.text())
                .then(choose.maybe(50, () -> Code.token("as").then(words.name())));
    }

    private Code param() {
        Code name = words.typed(Code.token("param").then(words.name()), 50);
        return name.then(choose.maybe(60, () -> Code.token("=").then(expressions.expression())));
    }

    private Code formals(Code name) {
        return name.touching("(").then(expressions.formals()).then(")");
    }

    private Code function() {
        Code head = formals(Code.token("fn").then(words.name()));
        return choose.percent(50) ? head.then("=").then(expressions.expression()) : head.then(block());
    }

    private Code block() {
        return expressions.statements().block();
    }

    private Code instruction() {
        Code head = formals(check().then("instruction").then(words.name()));
        return head.then(clauses()).then(block()).then(undo());
    }

    private Code foreign() {
        Code head =
                formals(Code.token("foreign").then(check()).then("instruction").then(words.name()));
        return head.then(clauses()).then("from").then(words.text());
    }

    private Code check() {
        return choose.maybe(30, () -> Code.token("check"));
    }

    private Code undo() {
        return choose.maybe(20, () -> Code.token("undo").then(block()));
    }

    private Code clauses() {
        Code depends = choose.maybe(30, () -> Code.of("depends on").then(Code.joined(paths(), ",")));
        Code changes = changes();
        return choose.percent(50)
                ? depends.then(placements(40)).then(changes).then(placements(20))
                : changes.then(placements(40)).then(depends);
    }

    private List<Code> paths() {
        List<Code> paths = new ArrayList<>(List.of(words.path()));
        paths.addAll(choose.some(3, words::path));
        return paths;
    }

    private Code changes() {
        return choose.maybe(30, () -> Code.of(choose.of("changes", "changes code", "changes processes")));
    }

    private Code placements(int percent) {
        return choose.maybe(percent, () -> {
            List<Code> all = new ArrayList<>(List.of(placement()));
            all.addAll(choose.some(4, this::placement));
            return Code.joined(all, ",");
        });
    }

    private Code placement() {
        return Code.token(choose.of("before", "after")).then(choose.percent(80) ? words.path() : words.text());
    }

    private Code deadline() {
        return choose.maybe(20, () -> Code.token("within").then(expressions.expression()));
    }

    private Code step() {
        return choose.deeper(
                this::call,
                () -> choose.percent(55)
                        ? call()
                        : choose.oneOf(
                                () -> Code.token("step")
                                        .then(words.text())
                                        .then(placements(40))
                                        .then(changes())
                                        .then(placements(15))
                                        .then(block())
                                        .then(undo())
                                        .then(deadline()),
                                () -> Code.of("check step")
                                        .then(words.text())
                                        .then(placements(40))
                                        .then(block())
                                        .then(deadline()),
                                () -> Code.token("section").then(words.text()).then(steps()),
                                () -> Code.token("point_of_no_return"),
                                expressions.statements()::let,
                                expressions.statements()::assume,
                                expressions.statements()::await,
                                this::branches,
                                () -> Code.token("always").then(block())));
    }

    private Code call() {
        return expressions.call().then(placements(30)).then(placements(10)).then(deadline());
    }

    private Code steps() {
        Code steps = Code.all(choose.some(4, () -> step().then(choose.maybe(10, () -> Code.token(";")))));
        return Code.token("{").then(steps).then("}");
    }

    private Code branches() {
        Code first = Code.token("if").then(expressions.expression()).then(steps());
        return first.then(choose.maybe(40, () -> Code.token("else").then(choose.percent(40) ? branches() : steps())));
    }
}
