package dev.segue.generate;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Generates names, labels, paths, texts and other constants. */
record Words(Choice choose) {
    Code name() {
        return Code.token(choose.of(
                "a",
                "b_2",
                "sockets",
                "app",
                "ok?",
                "act!",
                "x",
                "a_rather_long_name_of_something",
                "from",
                "to",
                "as",
                "check",
                "depends",
                "on",
                "changes",
                "code",
                "undo",
                "within",
                "every",
                "limit",
                "always",
                "restart"));
    }

    /** A name, or a reserved word where one may stand: behind a point, as a label or as a key. */
    Code label() {
        return choose.percent(80) ? name() : Code.token(choose.of("if", "for", "not", "in", "case", "true", "return"));
    }

    Code path() {
        Code path = name();
        return choose.percent(30) ? path.touching(".").touching(label()) : path;
    }

    Code type() {
        return Code.token(choose.of("integer", "duration", "atom", "list", "any", "nil"));
    }

    /** A colon and a type, or nothing. */
    Code typed(Code subject, int percent) {
        return choose.percent(percent) ? subject.then(":").then(type()) : subject;
    }

    Code number() {
        return Code.token(choose.of(
                "0", "42", "100_000", "0xff", "0xFF_00", "3.25", "1.5e-3", "5s", "90s", "1m30s", "250ms", "64KiB",
                "2048KiB", "25%", "12.50%"));
    }

    Code constant() {
        return Code.token(
                choose.of("true", "false", "nil", ":ok", ":for", ":ok?", ":\"any atom\"", ":\"ok\"", ":\"#\""));
    }

    /** A text without interpolation, on one line or on many. */
    Code text() {
        return Code.token(choose.percent(15) ? "\"\"\"" + lines() + "\"\"\"" : "\"" + characters() + "\"");
    }

    private String characters() {
        return IntStream.range(0, choose.below(4))
                .mapToObj(index -> choose.of(
                        "word",
                        " ",
                        "two words",
                        "# no comment",
                        "\\n",
                        "\\\"",
                        "\\$",
                        "$",
                        "\\u{1F600}",
                        "🙂",
                        "a, b; c",
                        "}",
                        "ä",
                        "somewhat longer than the others are"))
                .collect(Collectors.joining());
    }

    private String lines() {
        return IntStream.range(0, choose.below(4))
                .mapToObj(index ->
                        choose.of("\n", "\n  ", "\n    ", "\n\t") + choose.of("", "line", "\"quoted\" ", "#", "\\t"))
                .collect(Collectors.joining("", "", choose.of("", "\n", "\n  ")));
    }

    /** A text with these interpolations. */
    Code interpolated(Code value) {
        boolean many = choose.percent(15);
        String quotes = many ? "\"\"\"" : "\"";
        String before = many ? lines() : characters();
        String after = many ? lines() : characters();
        Code opening = Code.token(quotes + before + "${");
        Code closing = Code.token("}" + after + quotes);
        return choose.percent(70)
                ? opening.touching(value).touching(closing)
                : opening.then(value).then(closing);
    }
}
