package dev.segue.syntax;

import dev.segue.grammar.SegueParser.ExpressionFileContext;
import dev.segue.grammar.SegueParser.HeaderContext;
import dev.segue.grammar.SegueParser.ItemContext;
import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Builds a file from its parts, each as soon as it is parsed. */
final class FileBuilder {
    private final SourceText source;
    private final Diagnostics diagnostics;
    private final Builders build;
    private final List<Item> items = new ArrayList<>();
    private @Nullable Header header;
    private @Nullable Expr expression;

    /** @param comments all that stand in a part, and right above it, when it is handed over */
    FileBuilder(SourceText source, Comments comments, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.build = new Builders(source, comments, diagnostics);
    }

    UpgradeFile file() {
        return new UpgradeFile(source, header, items);
    }

    Optional<Expr> expression() {
        return Optional.ofNullable(expression);
    }

    /** Takes a rule that has been parsed; what has a syntax error is left out. */
    void parsed(ParserRuleContext context) {
        if (context.exception != null) {
            return;
        }
        try {
            build(context);
        } catch (TooDeepException failure) {
            Parser.reportTooDeep(failure, diagnostics);
        }
    }

    private void build(ParserRuleContext context) {
        if (context instanceof HeaderContext parsed) {
            header = build.items().header(parsed);
        } else if (context instanceof ItemContext parsed && isWhole(parsed)) {
            items.add(build.items().item(parsed));
        } else if (context instanceof ExpressionFileContext parsed) {
            expression = build.expressions().expression(parsed.expression());
        }
    }

    private static boolean isWhole(ItemContext item) {
        return item.stepItem() == null || item.stepItem().exception == null;
    }
}
