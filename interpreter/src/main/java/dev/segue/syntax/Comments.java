package dev.segue.syntax;

import java.util.TreeMap;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** The comments among the tokens that were read, until they are forgotten. */
final class Comments {
    private final TreeMap<Integer, Token> byIndex = new TreeMap<>();

    void add(Token comment) {
        byIndex.put(comment.getTokenIndex(), comment);
    }

    /** The comment that is the token of that index, which counts from 0; null if that token is none. */
    @Nullable
    Token at(int index) {
        return byIndex.get(index);
    }

    /** Lets go of those that stand before a token. */
    void forgetBefore(Token token) {
        if (!byIndex.isEmpty()) {
            byIndex.headMap(token.getTokenIndex()).clear();
        }
    }
}
