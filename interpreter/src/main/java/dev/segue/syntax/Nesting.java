package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.v4.runtime.Token;

/** Knows how deep a token stands in brackets and in lambdas that are bodies of lambdas. */
final class Nesting {
    /** Deeper than anybody writes, and shallow enough for the stack of any thread. */
    static final int LIMIT = 100;

    private final Deque<Integer> outerDepths = new ArrayDeque<>();
    private final Deque<Integer> bracketDepths = new ArrayDeque<>();
    private int depth;
    private int lastType = Token.EOF;

    /** Takes the next token; false if it stands too deep. */
    boolean accept(Token token) {
        int type = token.getType();
        if (type == SegueLexer.FN) {
            depth = lastType == SegueLexer.ARROW ? depth + 1 : bracketDepth();
        } else if (opens(type)) {
            outerDepths.push(depth);
            depth++;
            bracketDepths.push(depth);
        } else if (closes(type) && !outerDepths.isEmpty()) {
            depth = outerDepths.pop();
            bracketDepths.pop();
        }
        lastType = type;
        return depth <= LIMIT;
    }

    private int bracketDepth() {
        return bracketDepths.isEmpty() ? 0 : bracketDepths.peek();
    }

    static boolean opens(int type) {
        return switch (type) {
            case SegueLexer.LPAREN,
                    SegueLexer.CALL_OPEN,
                    SegueLexer.LBRACK,
                    SegueLexer.INDEX_OPEN,
                    SegueLexer.LBRACE,
                    SegueLexer.MAP_OPEN,
                    SegueLexer.INTERPOLATION -> true;
            default -> false;
        };
    }

    static boolean closes(int type) {
        return type == SegueLexer.RPAREN || type == SegueLexer.RBRACK || type == SegueLexer.RBRACE;
    }

    /** The type of the token that closes what a token of this type opens. */
    static int partner(int opening) {
        return switch (opening) {
            case SegueLexer.LPAREN, SegueLexer.CALL_OPEN -> SegueLexer.RPAREN;
            case SegueLexer.LBRACK, SegueLexer.INDEX_OPEN -> SegueLexer.RBRACK;
            default -> SegueLexer.RBRACE;
        };
    }
}
