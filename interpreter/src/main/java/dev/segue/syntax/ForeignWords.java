package dev.segue.syntax;

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
            Map.entry("elseif", "branches are `if`, `else if` and `else`"),
            Map.entry("unless", "branches are `if`, `else if` and `else`"),
            Map.entry("switch", "choices are made with `match … { case … }`"),
            Map.entry("catch", Sentences.RESCUE),
            Map.entry("throw", "a step fails with `fail \"…\"`"),
            Map.entry("raise", "a step fails with `fail \"…\"`"),
            Map.entry("finally", Sentences.ALWAYS),
            Map.entry("assert", "a guard is written `assume … else \"…\"`"),
            Map.entry("require", "a guard is written `assume … else \"…\"`"),
            Map.entry("wait", "`await … within 5s else \"…\"` waits for something, `sleep(5s)` for some time"),
            Map.entry("end", Sentences.CLOSING),
            Map.entry("begin", Sentences.BODY),
            Map.entry("pass", "a body that does nothing is `{ }`"),
            Map.entry("print", Sentences.MESSAGES),
            Map.entry("puts", Sentences.MESSAGES),
            Map.entry("echo", Sentences.MESSAGES),
            Map.entry("rem", "the rest of a division is `a mod b`"),
            Map.entry("is", Sentences.EQUAL),
            Map.entry("point", "it is one word: `point_of_no_return`"),
            Map.entry("on_failure", Sentences.POLICIES),
            Map.entry("check", "`check` stands before `step` or `instruction`, or calls: `check(…)`"),
            Map.entry("from", "versions are texts: `from \"0.1.0\" to \"0.2.0\"`"),
            Map.entry("to", "versions are texts: `from \"0.1.0\" to \"0.2.0\"`"),
            Map.entry("on", Sentences.POLICIES),
            Map.entry("freeze", "the freeze budget is written `freeze at most 2s`"),
            Map.entry("within", "a deadline is written `within 5s`, behind a step or the header"),
            Map.entry("always", "what always comes last is written `always { … }`"),
            Map.entry("undo", "`undo { … }` stands right behind the body that it takes back"),
            Map.entry("depends", "clauses stand before the body that they belong to"),
            Map.entry("changes", "clauses stand before the body that they belong to"),
            Map.entry("default", Sentences.ANY_CASE));

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
}
