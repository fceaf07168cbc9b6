package dev.segue.erlang.text;

/** The kinds of words that a text of Erlang terms is made of. */
enum TokenKind {
    ATOM("an atom"),
    /** A reserved word; only {@code fun} has a use in a term. */
    WORD("a reserved word"),
    VARIABLE("a variable"),
    INTEGER("an integer"),
    CHARACTER("a character"),
    FLOAT("a float"),
    STRING("a string"),
    /** Brackets, commas and operators; {@link Token#text} says which. */
    SYMBOL("a symbol"),
    /** The full stop behind a term. */
    DOT("the full stop"),
    END("the end of the text");

    private final String description;

    TokenKind(String description) {
        this.description = description;
    }

    /** The kind with its article, for messages. */
    String description() {
        return description;
    }
}
