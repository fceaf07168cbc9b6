package dev.segue.syntax;

import dev.segue.grammar.SegueParser.ExpressionFileContext;
import dev.segue.grammar.SegueParser.FileContext;
import dev.segue.grammar.SegueParser.HeaderContext;
import dev.segue.grammar.SegueParser.ItemContext;
import dev.segue.source.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Builds each item as soon as it is parsed and lets its parse tree go, so a long file needs no more than its tree. */
final class TreeListener implements ParseTreeListener {
    private final Scan scan;
    private final Diagnostics diagnostics;
    private final Builders build;
    private final List<Item> items = new ArrayList<>();
    private @Nullable Header header;
    private @Nullable Expr expression;

    TreeListener(Scan scan, Diagnostics diagnostics) {
        this.scan = scan;
        this.diagnostics = diagnostics;
        this.build = new Builders(scan, diagnostics);
    }

    UpgradeFile file() {
        return new UpgradeFile(scan.source(), header, items);
    }

    Optional<Expr> expression() {
        return Optional.ofNullable(expression);
    }

    @Override
    public void exitEveryRule(ParserRuleContext context) {
        if (context.exception != null) {
            return;
        }
        try {
            built(context);
        } catch (TooDeepException failure) {
            Parser.reportTooDeep(failure, diagnostics);
        }
    }

    private void built(ParserRuleContext context) {
        if (context instanceof HeaderContext parsed) {
            header = build.items().header(parsed);
        } else if (context instanceof ItemContext parsed && isWhole(parsed)) {
            items.add(build.items().item(parsed));
        } else if (context instanceof ExpressionFileContext parsed) {
            expression = build.expressions().expression(parsed.expression());
        }
        boolean ofFile = context.getParent() instanceof FileContext;
        if (ofFile) {
            context.children = null;
        }
    }

    private static boolean isWhole(ItemContext item) {
        return item.stepItem() == null || item.stepItem().exception == null;
    }

    @Override
    public void enterEveryRule(ParserRuleContext context) {
        // Only what is complete is built.
    }

    @Override
    public void visitTerminal(TerminalNode node) {
        // Tokens are read from the rules that hold them.
    }

    @Override
    public void visitErrorNode(ErrorNode node) {
        // Errors are reported by the strategy that recovers from them.
    }
}
