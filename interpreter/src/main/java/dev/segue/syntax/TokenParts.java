package dev.segue.syntax;

import dev.segue.source.SourceText;
import org.antlr.v4.runtime.CommonToken;

/** Makes tokens that the lexer does not: parts of its tokens, and ends that are missing in the text. */
final class TokenParts {
    private TokenParts() {}

    /** An empty token at an offset. */
    static CommonToken synthetic(SourceText source, int type, int offset) {
        CommonToken token = new CommonToken(type);
        token.setStartIndex(offset);
        token.setStopIndex(offset - 1);
        token.setLine(source.line(offset));
        token.setCharPositionInLine(source.column(offset) - 1);
        token.setText("");
        return token;
    }

    /** The characters of a token from one offset up to another, as a token of its own. */
    static CommonToken part(CommonToken whole, int start, int end, int type) {
        CommonToken part = new CommonToken(whole);
        part.setType(type);
        part.setStartIndex(start);
        part.setStopIndex(end - 1);
        part.setCharPositionInLine(whole.getCharPositionInLine() + start - whole.getStartIndex());
        return part;
    }
}
