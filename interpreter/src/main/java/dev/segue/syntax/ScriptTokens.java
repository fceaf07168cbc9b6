package dev.segue.syntax;

import dev.segue.source.SourceText;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text as the parser wants them: without comments, each read when the parser comes to it and held until
 * the parser says that it will not go back. A long text so never has more of them in memory than its longest item.
 * Positions count these tokens; a token's own index counts comments too.
 */
final class ScriptTokens extends HeldStream implements TokenStream {
    private static final int USUAL = 256;

    private final SourceText source;
    private final Iterator<? extends Token> more;
    private Token[] held = new Token[USUAL];
    private int count;
    /** The position of the first that is held. */
    private int first;

    /** Reads from tokens of a text that end with that of its end. */
    ScriptTokens(SourceText source, Iterator<? extends Token> more) {
        super(Integer.MAX_VALUE);
        this.source = source;
        this.more = more;
    }

    /** Lets go of all tokens that lie behind, except the last. */
    void forgetBehind() {
        int behind = index() - 1 - first;
        if (behind > 0) {
            System.arraycopy(held, behind, held, 0, count - behind);
            Arrays.fill(held, count - behind, count, null);
            first += behind;
            count -= behind;
        }
    }

    /** At the end and behind it stands the token of the end. */
    private Token at(int position) {
        while (position - first >= count && more.hasNext()) {
            hold(more.next());
        }
        return held[Math.min(position - first, count - 1)];
    }

    private void hold(Token token) {
        if (token.getChannel() == Token.DEFAULT_CHANNEL) {
            held = count == held.length ? Arrays.copyOf(held, count * 2) : held;
            held[count++] = token;
        }
    }

    @Override
    public @Nullable Token LT(int offset) {
        int wanted = place(offset);
        return wanted < 0 ? null : at(wanted);
    }

    @Override
    public int LA(int offset) {
        int wanted = place(offset);
        return wanted < 0 ? Token.INVALID_TYPE : at(wanted).getType();
    }

    /** How many were read. */
    @Override
    public int size() {
        return first + count;
    }

    @Override
    public Token get(int index) {
        return held[index - first];
    }

    @Override
    public String getSourceName() {
        return source.name();
    }

    @Override
    public TokenSource getTokenSource() {
        return new ListTokenSource(List.of(Arrays.copyOf(held, count)), getSourceName());
    }

    @Override
    public String getText() {
        return source.text();
    }

    @Override
    public String getText(Interval interval) {
        return getText(get(interval.a), get(interval.b));
    }

    @Override
    public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override
    public String getText(Token start, Token stop) {
        return source.text().substring(start.getStartIndex(), stop.getStopIndex() + 1);
    }
}
