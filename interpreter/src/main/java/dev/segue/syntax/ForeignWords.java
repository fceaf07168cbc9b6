package dev.segue.syntax;

import dev.segue.grammar.SegueParser;
import java.util.Map;
import java.util.Optional;

/** What people write who come from other languages or leave something out, and how it is said here. */
final class ForeignWords {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("def", "a function is declared with `fn`"),
            Map.entry("function", "a function is declared with `fn`"),
            Map.entry("import", "another file is used with `use \"file.upgrade\"`"),
            Map.entry("include", "another file is used with `use \"file.upgrade\"`"),
            Map.entry("const", "a name is bound with `let`"),
            Map.entry("val", "a name is bound with `let`"),
            Map.entry("while", "there is `for … in …`, and `await` to wait for something"),
            Map.entry("loop", "there is `for … in …`, and `await` to wait for something"),
            Map.entry("elif", "branches are `if`, `else if` and `else`"),
            Map.entry("elsif", "branches are `if`, `else if` and `else`"),
            Map.entry("unless", "branches are `if`, `else if` and `else`"),
            Map.entry("switch", "choices are made with `match … { case … }`"),
            Map.entry("catch", "failures are caught with `try { … } rescue { … }`"),
            Map.entry("throw", "a step fails with `fail \"…\"`"),
            Map.entry("raise", "a step fails with `fail \"…\"`"),
            Map.entry("check", "`check` stands before `step` or `instruction`, or calls: `check(…)`"),
            Map.entry("from", "versions are texts: `from \"0.1.0\" to \"0.2.0\"`"),
            Map.entry("to", "versions are texts: `from \"0.1.0\" to \"0.2.0\"`"),
            Map.entry("on", "the policies are `on failure rollback`, `restart` and `halt`"),
            Map.entry("freeze", "the freeze budget is written `freeze at most 2s`"),
            Map.entry("within", "a deadline is written `within 5s`, behind a step or the header"),
            Map.entry("always", "what always comes last is written `always { … }`"),
            Map.entry("undo", "`undo { … }` stands right behind the body that it takes back"),
            Map.entry("depends", "clauses stand before the body that they belong to"),
            Map.entry("changes", "clauses stand before the body that they belong to"),
            Map.entry("default", "the case that fits everything is `case _ -> …`"));

    private ForeignWords() {}

    /** For a word that stands where a statement begins, and what follows it. */
    static Optional<String> hint(String word, String next) {
        return Optional.ofNullable(WORDS.get(word)).or(() -> hintForNext(word, next));
    }

    private static Optional<String> hintForNext(String word, String next) {
        return switch (next) {
            case "++" -> Optional.of("a variable grows with `" + word + " += 1`");
            case "{" -> Optional.of("an inline step is written `step \"" + word + "\" { … }`");
            default -> Optional.empty();
        };
    }

    /** For a sign or word that does not fit where something else was expected. */
    static Optional<String> hintForSign(String sign, int rule, String expected) {
        boolean expression = expected.isEmpty() || expected.equals("an expression");
        return switch (sign) {
            case "=" -> when(expression, "two values are compared with `==`");
            case "|" -> when(expression, "a logical or is `or`; `|` stands only before the tail of a list");
            case "{" -> when(expression, "a map begins with `%{`");
            case ":" -> when(expression, "an atom is written `:name`, without a space");
            case "=>" -> Optional.of("a lambda and a case use `->`, the keys of a map `=>`");
            case "->" ->
                when(
                        true,
                        rule == SegueParser.RULE_function
                                ? "a function is written `fn name(x) = …`"
                                : "a lambda is written `fn(x) -> …`");
            case "within" -> Optional.of("a deadline stands behind the body");
            case "default", "_" -> when(expected.contains("case"), "the case that fits everything is `case _ -> …`");
            case "catch", "except" -> Optional.of("failures are caught with `try { … } rescue { … }`");
            case "then", "do" -> when(expected.contains("{"), "braces take its place");
            default -> when(expected.contains("`,`"), "is a `,` missing before it?");
        };
    }

    private static Optional<String> when(boolean fitting, String hint) {
        return fitting ? Optional.of(hint) : Optional.empty();
    }
}
