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
    OPEN_BRACE("`{`"),
    CLOSE_BRACE("`}`"),
    OPEN_BRACKET("`[`"),
    CLOSE_BRACKET("`]`"),
    OPEN_PARENTHESIS("`(`"),
    CLOSE_PARENTHESIS("`)`"),
    OPEN_BINARY("`<<`"),
    CLOSE_BINARY("`>>`"),
    COMMA("`,`"),
    BAR("`|`"),
    HASH("`#`"),
    ARROW("`=>`"),
    COLON("`:`"),
    SLASH("`/`"),
    PLUS("`+`"),
    PLUS_PLUS("`++`"),
    MINUS("`-`"),
    /** A dot that ends no term. */
    POINT("`.`"),
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
