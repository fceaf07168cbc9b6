package dev.segue.syntax;

import dev.segue.grammar.SegueParser;
import java.util.ArrayList;
import org.antlr.v4.runtime.ParserRuleContext;

/**
 * The generated parser. It hands each part of the file over as soon as it is parsed and lets its parse tree and its
 * tokens go, so a long file needs no more than its syntax.
 */
final class ScriptParser extends SegueParser {
    private static final int FEW = 2;

    private final ScriptTokens tokens;
    private final Comments comments;
    private final FileBuilder builder;

    ScriptParser(ScriptTokens tokens, Comments comments, FileBuilder builder) {
        super(tokens);
        this.tokens = tokens;
        this.comments = comments;
        this.builder = builder;
        removeErrorListeners();
    }

    /** Most rules of an expression have one child: a list of the usual size would be mostly empty. */
    @Override
    public void enterOuterAlt(ParserRuleContext context, int alternative) {
        super.enterOuterAlt(context, alternative);
        if (context.children == null) {
            context.children = new ArrayList<>(FEW);
        }
    }

    /** A listener would be asked at each of the many rules of an expression. */
    @Override
    public void exitRule() {
        ParserRuleContext context = _ctx;
        super.exitRule();
        ParserRuleContext parent = context.getParent();
        boolean ofFile = parent instanceof FileContext;
        if (ofFile || parent == null) {
            builder.parsed(context);
        }
        if (ofFile) {
            parent.removeLastChild();
            tokens.forgetBehind();
            comments.forgetBefore(context.getStop() == null ? context.getStart() : context.getStop());
        }
    }
}
