package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.source.Diagnostic;
import dev.segue.source.SyntaxCode;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Loops as other languages have them: what {@code for} goes through stands in parentheses there. */
record LoopErrors(TokenLayout layout, Places places) {

    /** What to say if a token stands in such parentheses or right behind them. */
    @Nullable
    Diagnostic at(Token token) {
        Token open = opening(token);
        Token close = open == null ? null : layout.partner(open);
        if (open == null || close == null || layout.after(close).getType() == SegueLexer.IN) {
            return null;
        }
        boolean counts = layout.holds(open, close, type -> type == SegueLexer.SEMICOLON);
        return Diagnostic.of(
                        SyntaxCode.UNEXPECTED,
                        places.between(open, close),
                        counts ? "A loop does not count by itself." : "A loop has no parentheses.")
                .withHint(
                        counts
                                ? "write `for i in 0..9 { … }`, with both ends in it, or `for x in list { … }`"
                                : "write `for x in list { … }`");
    }

    /** The parenthesis right behind a {@code for} that a token stands in, or whose partner stands right before it. */
    private @Nullable Token opening(Token token) {
        Token before = layout.before(token);
        return layout.openingOfLoop(before == null || before.getType() != SegueLexer.RPAREN ? token : before);
    }
}
