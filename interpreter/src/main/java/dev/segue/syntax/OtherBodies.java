package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Bodies from {@code do} to {@code end}, as other languages have them. Whoever writes one is told of braces at its
 * {@code do}, and need not be told again at the {@code end} that belongs to it.
 */
final class OtherBodies {
    private final TokenLayout layout;
    /** The indexes of the ends that belong to a beginning; found when first asked for. */
    private @Nullable Set<Integer> ends;

    OtherBodies(TokenLayout layout) {
        this.layout = layout;
    }

    /** Whether an error is only that such a body ends: at its last word, or at what follows that on another line. */
    boolean isEnd(Token token, @Nullable Token previous, ParserRuleContext context) {
        if (isEnd(token)) {
            return true;
        }
        boolean goesOn =
                layout.isFirstOfLine(token) || token.getType() == SegueLexer.RBRACE || token.getType() == Token.EOF;
        return previous != null && goesOn && isEnd(previous) && MisplacedErrors.isAlone(previous, context);
    }

    private boolean isEnd(Token token) {
        Set<Integer> known = ends;
        if (known == null) {
            known = find();
            ends = known;
        }
        return known.contains(token.getTokenIndex());
    }

    private Set<Integer> find() {
        Set<Integer> found = new HashSet<>();
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : layout.tokens()) {
            if (isWord(token, "do") && isBehindAll(token)) {
                open.push(token);
            } else if (isWord(token, "end") && !open.isEmpty() && isIn(layout.openBracketBefore(token), open.peek())) {
                open.pop();
                found.add(token.getTokenIndex());
            }
        }
        return found;
    }

    /** Whether nothing is missing before a word, so that it is no name in an expression. */
    private boolean isBehindAll(Token token) {
        Token previous = layout.before(token);
        return previous != null && !Words.awaitsValue(previous.getType());
    }

    private boolean isIn(@Nullable Token bracket, Token beginning) {
        return Objects.equals(bracket, layout.openBracketBefore(beginning));
    }

    /** Whether a token is that word by itself, and neither called nor bound nor named by it. */
    private boolean isWord(Token token, String word) {
        if (token.getType() != SegueLexer.NAME || !token.getText().equals(word)) {
            return false;
        }
        return switch (layout.after(token).getType()) {
            case SegueLexer.CALL_OPEN,
                    SegueLexer.DOT,
                    SegueLexer.COLON,
                    SegueLexer.ASSIGN,
                    SegueLexer.ADD_ASSIGN,
                    SegueLexer.SUBTRACT_ASSIGN -> false;
            default -> true;
        };
    }
}
