package dev.segue.generate;

import java.util.ArrayList;
import java.util.List;

/** Generates patterns. */
record Patterns(Choice choose, Words words) {
    Code pattern() {
        return words.typed(choose.deeper(this::plain, () -> choose.percent(60) ? plain() : nested()), 15);
    }

    private Code plain() {
        return choose.oneOf(
                () -> Code.token("_"),
                words::name,
                words::name,
                () -> Code.token("^").then(words.name()),
                words::constant,
                words::text,
                () -> choose.maybe(30, () -> Code.token("-")).then(words.number()));
    }

    private Code nested() {
        return choose.oneOf(
                () -> Code.token("(").then(pattern()).then(")"),
                () -> Code.token("(").then(pattern()).then(", )"),
                () -> Code.token("(").then(several()).then(")"),
                () -> Code.token("[").then(list(choose.some(3, this::pattern))).then("]"),
                () -> Code.token("[").then(several()).then("|").then(pattern()).then("]"),
                () -> Code.token("%{").then(list(choose.some(3, this::entry))).then("}"));
    }

    private Code several() {
        List<Code> patterns = new ArrayList<>(List.of(pattern(), pattern()));
        patterns.addAll(choose.some(3, this::pattern));
        return Code.joined(patterns, ",");
    }

    private Code entry() {
        return choose.percent(70)
                ? words.label().touching(":").then(pattern())
                : choose.oneOf(words::number, words::text, words::constant)
                        .then("=>")
                        .then(pattern());
    }

    private Code list(List<Code> elements) {
        Code joined = Code.joined(elements, ",");
        return elements.isEmpty() ? joined : joined.then(choose.maybe(15, () -> Code.token(",")));
    }
}
