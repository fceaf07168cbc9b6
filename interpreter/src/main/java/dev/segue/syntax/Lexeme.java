package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * The smallest piece of a text that means something, white space aside.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 */
public record Lexeme(Kind kind, String text, int start, int end) {
    /** What a piece is a part of. */
    public enum Kind {
        /** A word, a number, a sign; also the signs around an interpolation. */
        CODE,
        /** From its mark to the end of its line. */
        COMMENT,
        /** Quotes, and the characters and escapes between them. */
        TEXT
    }

    /** All pieces of a text in which the parser finds no error, in their order. */
    public static List<Lexeme> of(SourceText source) {
        return new Scanner(source, new Diagnostics())
                .scan().tokens().stream()
                        .filter(token -> token.getType() != Token.EOF)
                        .map(Lexeme::of)
                        .toList();
    }

    private static Lexeme of(Token token) {
        return new Lexeme(kind(token), token.getText(), token.getStartIndex(), token.getStopIndex() + 1);
    }

    private static Kind kind(Token token) {
        return switch (token.getType()) {
            case SegueLexer.COMMENT -> Kind.COMMENT;
            case SegueLexer.TEXT_OPEN,
                    SegueLexer.LINES_OPEN,
                    SegueLexer.ATOM_OPEN,
                    SegueLexer.CHARACTERS,
                    SegueLexer.ESCAPE,
                    SegueLexer.TEXT_CLOSE -> Kind.TEXT;
            default -> Kind.CODE;
        };
    }
}
