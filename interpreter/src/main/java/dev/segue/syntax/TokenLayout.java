package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Answers what stands around a token: brackets still open, the first token of its line. */
final class TokenLayout {
    private static final int NONE = -1;

    private final List<Token> tokens;
    /** For each token the index of the innermost bracket that is open before it; found when first asked for. */
    private int @Nullable [] openBrackets;

    private int @Nullable [] indents;

    TokenLayout(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** All tokens, comments included. */
    List<Token> tokens() {
        return tokens;
    }

    /** The innermost bracket that is open right before a token; null if there is none. */
    @Nullable
    Token openBracketBefore(Token token) {
        int[] known = openBrackets;
        if (known == null) {
            known = findOpenBrackets();
            openBrackets = known;
        }
        int index = known[token.getTokenIndex()];
        return index == NONE ? null : tokens.get(index);
    }

    /** What closes a bracket; null if nothing does. */
    @Nullable
    Token partner(Token open) {
        for (Token token : tokens.subList(open.getTokenIndex() + 1, tokens.size())) {
            if (Nesting.closes(token.getType()) && open.equals(openBracketBefore(token))) {
                return token;
            }
        }
        return null;
    }

    private int[] findOpenBrackets() {
        int[] found = new int[tokens.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int index = 0; index < found.length; index++) {
            found[index] = open.isEmpty() ? NONE : open.peek();
            int type = tokens.get(index).getType();
            forgetUnclosed(tokens.get(index), open);
            if (Nesting.opens(type)) {
                open.push(index);
            } else if (Nesting.closes(type) && !open.isEmpty()) {
                open.pop();
            }
        }
        return found;
    }

    /** A line that begins with a word no further right than the line of a bracket is behind it, closed or not. */
    private void forgetUnclosed(Token token, Deque<Integer> open) {
        boolean begins = Words.isName(token.getType()) || Words.isReserved(token.getType());
        while (begins
                && !open.isEmpty()
                && tokens.get(open.peek()).getType() != SegueLexer.LBRACE
                && token.getCharPositionInLine() <= indent(tokens.get(open.peek()))
                && isFirstOfLine(token)) {
            open.pop();
        }
    }

    /** How many braces more were opened than closed from one token up to another. */
    int bracesBetween(Token from, Token to) {
        int braces = 0;
        for (int index = from.getTokenIndex(); index < to.getTokenIndex(); index++) {
            int type = tokens.get(index).getType();
            braces += opensBrace(type) ? 1 : 0;
            braces -= closesBrace(type) ? 1 : 0;
        }
        return braces;
    }

    static boolean opensBrace(int type) {
        return Nesting.opens(type) && closesBrace(Nesting.partner(type));
    }

    static boolean closesBrace(int type) {
        return type == SegueLexer.RBRACE;
    }

    /** The token before this one that is no comment; null at the start. */
    @Nullable
    Token before(Token token) {
        for (int index = token.getTokenIndex() - 1; index >= 0; index--) {
            if (tokens.get(index).getChannel() == Token.DEFAULT_CHANNEL) {
                return tokens.get(index);
            }
        }
        return null;
    }

    /** The token after this one that is no comment; behind the end of the text there is only that end. */
    Token after(Token token) {
        for (Token next : tokens.subList(token.getTokenIndex() + 1, tokens.size())) {
            if (next.getChannel() == Token.DEFAULT_CHANNEL) {
                return next;
            }
        }
        return token;
    }

    /** Whether a token of such a type stands between two others. */
    boolean holds(Token from, Token to, IntPredicate type) {
        return tokens.subList(from.getTokenIndex() + 1, to.getTokenIndex()).stream()
                .anyMatch(token -> type.test(token.getType()));
    }

    /** The parenthesis right behind a {@code for} that a token stands in; null if it stands in none. */
    @Nullable
    Token openingOfLoop(Token token) {
        Token open = openBracketBefore(token);
        Token word = open == null || open.getType() != SegueLexer.LPAREN ? null : before(open);
        return word != null && word.getType() == SegueLexer.FOR ? open : null;
    }

    /** Whether a {@code ;} counts the parts of a loop, as in other languages, and so ends no statement. */
    boolean isOfLoop(Token semicolon) {
        return openingOfLoop(semicolon) != null;
    }

    /** Whether a token begins its line. */
    boolean isFirstOfLine(Token token) {
        Token previous = before(token);
        return previous == null || previous.getLine() < token.getLine();
    }

    /** Whether a token of such a type stands on the same line before this one. */
    boolean lineHasBefore(Token token, IntPredicate type) {
        Token previous = before(token);
        while (previous != null && previous.getLine() == token.getLine()) {
            if (type.test(previous.getType())) {
                return true;
            }
            previous = before(previous);
        }
        return false;
    }

    /** The column, from 0, at which the line of a token begins. */
    int indent(Token token) {
        int[] known = indents;
        if (known == null) {
            known = findIndents();
            indents = known;
        }
        return known[token.getTokenIndex()];
    }

    private int[] findIndents() {
        int[] found = new int[tokens.size()];
        int line = NONE;
        int indent = 0;
        for (int index = 0; index < found.length; index++) {
            Token token = tokens.get(index);
            if (token.getChannel() == Token.DEFAULT_CHANNEL && token.getLine() != line) {
                line = token.getLine();
                indent = token.getCharPositionInLine();
            }
            found[index] = indent;
        }
        return found;
    }
}
