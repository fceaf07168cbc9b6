package dev.segue.syntax;

import dev.segue.source.SourceText;
import dev.segue.source.Span;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where parts of the parse tree stand in the source. Parts that stand at the same place, such as a call and the step
 * that it is, mostly share one span: a third of what the syntax of a script is made of would be spans otherwise.
 */
final class Places {
    private static final int REMEMBERED = 32;

    private final SourceText source;
    private final @Nullable Span[] recent = new Span[REMEMBERED];

    Places(SourceText source) {
        this.source = source;
    }

    SourceText source() {
        return source;
    }

    Span of(Token token) {
        return span(token.getStartIndex(), token.getStopIndex() + 1);
    }

    Span of(ParserRuleContext context) {
        Token stop = context.getStop();
        return between(context.getStart(), stop == null ? context.getStart() : stop);
    }

    /** From the start of the first token to the end of the last. */
    Span between(Token first, Token last) {
        return span(first.getStartIndex(), Math.max(first.getStartIndex(), last.getStopIndex() + 1));
    }

    private Span span(int start, int end) {
        int slot = start % REMEMBERED;
        Span known = recent[slot];
        if (known == null || known.start() != start || known.end() != end) {
            known = source.span(start, end);
            recent[slot] = known;
        }
        return known;
    }
}
