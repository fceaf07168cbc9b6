package dev.segue.syntax;

import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;

/** The builders of the areas of the tree, which need each other. */
final class Builders {
    private final LiteralBuilder literals;
    private final TextBuilder texts;
    private final NameBuilder names;
    private final PatternBuilder patterns;
    private final CallBuilder calls;
    private final ExpressionBuilder expressions;
    private final StatementBuilder statements;
    private final StepBuilder steps;
    private final ItemBuilder items;

    Builders(SourceText source, Comments comments, Diagnostics diagnostics) {
        Places places = new Places(source);
        DocComments documentation = new DocComments(places, comments);
        names = new NameBuilder(places);
        texts = new TextBuilder(this, places, diagnostics);
        literals = new LiteralBuilder(this, places, diagnostics);
        patterns = new PatternBuilder(this, places);
        calls = new CallBuilder(this, places);
        expressions = new ExpressionBuilder(this, places);
        statements = new StatementBuilder(this, places);
        steps = new StepBuilder(this, places, documentation, diagnostics);
        items = new ItemBuilder(this, places, documentation, diagnostics);
    }

    LiteralBuilder literals() {
        return literals;
    }

    TextBuilder texts() {
        return texts;
    }

    NameBuilder names() {
        return names;
    }

    PatternBuilder patterns() {
        return patterns;
    }

    CallBuilder calls() {
        return calls;
    }

    ExpressionBuilder expressions() {
        return expressions;
    }

    StatementBuilder statements() {
        return statements;
    }

    StepBuilder steps() {
        return steps;
    }

    ItemBuilder items() {
        return items;
    }
}
