package dev.segue.syntax.format;

import dev.segue.source.SourceText;

/** The printers of the areas of the tree, which need each other and take from the same tokens. */
final class Printers {
    /** How far a body is indented, and the content of a bracket. */
    static final int BODY = 2;
    /** How far a line is indented that goes on with what the line above began. */
    static final int CONTINUATION = 4;

    private final Tokens tokens;
    private final PatternPrinter patterns;
    private final TextPrinter texts;
    private final ExpressionPrinter expressions;
    private final CallPrinter calls;
    private final StatementPrinter statements;
    private final ClausePrinter clauses;
    private final ItemPrinter items;

    Printers(SourceText source) {
        tokens = new Tokens(source);
        patterns = new PatternPrinter(this);
        texts = new TextPrinter(this);
        expressions = new ExpressionPrinter(this);
        calls = new CallPrinter(this);
        statements = new StatementPrinter(this);
        clauses = new ClausePrinter(this);
        items = new ItemPrinter(this);
    }

    Tokens tokens() {
        return tokens;
    }

    PatternPrinter patterns() {
        return patterns;
    }

    TextPrinter texts() {
        return texts;
    }

    ExpressionPrinter expressions() {
        return expressions;
    }

    CallPrinter calls() {
        return calls;
    }

    StatementPrinter statements() {
        return statements;
    }

    ClausePrinter clauses() {
        return clauses;
    }

    ItemPrinter items() {
        return items;
    }
}
