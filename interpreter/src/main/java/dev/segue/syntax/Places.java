package dev.segue.syntax;

import dev.segue.source.SourceText;
import dev.segue.source.Span;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Where parts of the parse tree stand in the source. */
record Places(SourceText source) {
    Span of(Token token) {
        return source.span(token.getStartIndex(), token.getStopIndex() + 1);
    }

    Span of(ParserRuleContext context) {
        Token stop = context.getStop();
        return between(context.getStart(), stop == null ? context.getStart() : stop);
    }

    /** From the start of the first token to the end of the last. */
    Span between(Token first, Token last) {
        return source.span(first.getStartIndex(), Math.max(first.getStartIndex(), last.getStopIndex() + 1));
    }
}
