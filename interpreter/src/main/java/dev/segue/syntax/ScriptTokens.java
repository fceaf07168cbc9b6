package dev.segue.syntax;

import java.util.List;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a scan as the parser wants them: without comments, all at hand, so that looking at one costs no more
 * than an access to an array. Positions count these tokens; a token's own index counts comments too.
 */
final class ScriptTokens extends HeldStream implements TokenStream {
    private final Scan scan;
    private final Token[] tokens;

    ScriptTokens(Scan scan) {
        this(
                scan,
                scan.tokens().stream()
                        .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
                        .toArray(Token[]::new));
    }

    private ScriptTokens(Scan scan, Token[] tokens) {
        super(tokens.length - 1);
        this.scan = scan;
        this.tokens = tokens;
    }

    @Override
    public @Nullable Token LT(int offset) {
        int wanted = place(offset);
        return wanted < 0 ? null : tokens[Math.min(wanted, tokens.length - 1)];
    }

    @Override
    public int LA(int offset) {
        int wanted = place(offset);
        return wanted < 0 ? Token.INVALID_TYPE : tokens[Math.min(wanted, tokens.length - 1)].getType();
    }

    @Override
    public int size() {
        return tokens.length;
    }

    @Override
    public Token get(int index) {
        return tokens[index];
    }

    @Override
    public String getSourceName() {
        return scan.source().name();
    }

    @Override
    public TokenSource getTokenSource() {
        return new ListTokenSource(List.of(tokens), getSourceName());
    }

    @Override
    public String getText() {
        return scan.source().text();
    }

    @Override
    public String getText(Interval interval) {
        return getText(tokens[interval.a], tokens[interval.b]);
    }

    @Override
    public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override
    public String getText(Token start, Token stop) {
        return scan.source().text().substring(start.getStartIndex(), stop.getStopIndex() + 1);
    }
}
