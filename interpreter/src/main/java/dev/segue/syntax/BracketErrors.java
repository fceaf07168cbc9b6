package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.source.Diagnostic;
import dev.segue.source.SyntaxCode;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Words for brackets without their partners. */
record BracketErrors(TokenLayout layout, Places places) {
    Diagnostic unclosed(Token open) {
        String closing = Words.describe(Nesting.partner(open.getType()));
        return Diagnostic.of(
                        SyntaxCode.UNCLOSED_BRACKET,
                        places.of(open),
                        Words.describe(open.getType()) + " is never closed.")
                .withHint("put " + closing + " where it ends");
    }

    /** A statement begins where a bracket of a line above is still open. */
    @Nullable
    Diagnostic openAcrossLines(Token token) {
        Token open = layout.openBracketBefore(token);
        if (open == null || open.getType() == SegueLexer.LBRACE || !layout.isFirstOfLine(token)) {
            return null;
        }
        boolean outdented = Words.isName(token.getType()) && token.getCharPositionInLine() <= layout.indent(open);
        if (!outdented && !Words.isReserved(token.getType())) {
            return null;
        }
        return unclosed(open).withRelated("something else begins here", places.of(token));
    }

    /** A bracket that closes another one than the last that was opened. */
    @Nullable
    Diagnostic bracket(Token token) {
        if (!Nesting.closes(token.getType())) {
            return null;
        }
        Token open = layout.openBracketBefore(token);
        String sign = Words.describe(token.getType());
        if (open == null) {
            return Diagnostic.of(SyntaxCode.UNCLOSED_BRACKET, places.of(token), sign + " closes nothing.")
                    .withHint("delete it, or look above it for a bracket that is closed too early");
        }
        if (Nesting.partner(open.getType()) == token.getType()) {
            return null;
        }
        return Diagnostic.of(
                        SyntaxCode.UNCLOSED_BRACKET,
                        places.of(token),
                        sign + " does not close " + Words.describe(open.getType()) + ".")
                .withRelated("this is still open", places.of(open))
                .withHint("put " + Words.describe(Nesting.partner(open.getType())) + " before it");
    }
}
