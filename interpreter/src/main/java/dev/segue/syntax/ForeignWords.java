package dev.segue.syntax;

import java.util.Optional;

/** What people write who come from other languages, and how it is said here. */
final class ForeignWords {
    private ForeignWords() {}

    /** For a word that stands where a statement begins, and what follows it. */
    static Optional<String> hint(String word, String next) {
        return switch (word) {
            case "def", "function", "func", "fun" -> Optional.of("a function is declared with `fn`");
            case "import", "include", "require" -> Optional.of("another file is used with `use \"file.upgrade\"`");
            case "const", "val" -> Optional.of("a name is bound with `let`");
            case "while", "loop" -> Optional.of("there is `for … in …`, and `await` to wait for something");
            case "elif", "elsif", "elseif", "unless" -> Optional.of("branches are `if`, `else if` and `else`");
            case "switch", "when" -> Optional.of("choices are made with `match … { case … }`");
            case "catch", "except", "finally" -> Optional.of("failures are caught with `try { … } rescue { … }`");
            case "throw", "raise" -> Optional.of("a step fails with `fail \"…\"`");
            case "check" -> Optional.of("`check` stands before `step` or `instruction`, or calls: `check(…)`");
            default ->
                next.equals("{")
                        ? Optional.of("an inline step is written `step \"" + word + "\" { … }`")
                        : Optional.empty();
        };
    }

    /** For a sign that does not fit. */
    static Optional<String> hintForSign(String sign) {
        return switch (sign) {
            case "=" -> Optional.of("two values are compared with `==`");
            case "|" -> Optional.of("a logical or is `or`; `|` stands only before the tail of a list");
            case "{" -> Optional.of("a map begins with `%{`");
            case ":" -> Optional.of("an atom is written `:name`, without a space");
            case "=>" -> Optional.of("a lambda and a case use `->`, the keys of a map `=>`");
            case "->" -> Optional.of("a lambda is written `fn(x) -> …`");
            default -> Optional.empty();
        };
    }
}
