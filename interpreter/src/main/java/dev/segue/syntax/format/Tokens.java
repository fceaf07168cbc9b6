package dev.segue.syntax.format;

import dev.segue.source.SourceText;
import dev.segue.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands out the pieces of a text in their order, each with its comments: whoever prints a tree takes every piece once,
 * so nothing is lost and nothing changes places.
 */
final class Tokens {
    private final SourceText source;
    private final List<Piece> pieces;
    private int position;

    Tokens(SourceText source) {
        this.source = source;
        this.pieces = Pieces.of(source);
    }

    private Piece next() {
        return pieces.get(position);
    }

    /** The offset of the next piece. */
    int offset() {
        return next().lexeme().start();
    }

    /** Whether the next piece is this word or sign. */
    boolean at(String text) {
        return next().is(text);
    }

    /** Whether the next piece is one of these. */
    boolean atAny(List<String> texts) {
        return texts.stream().anyMatch(this::at);
    }

    /** Whether an empty line stands above the next piece. */
    boolean blankAbove() {
        return next().blankAbove();
    }

    /** Whether comments stand above the next piece. */
    boolean commented() {
        return !next().above().isEmpty();
    }

    /** The next piece, which is known to be this one. */
    Doc take(String expected) {
        if (!at(expected)) {
            throw new IllegalStateException("wanted " + expected + " at " + source.span(offset(), offset()) + ", found "
                    + next().lexeme().text());
        }
        return take();
    }

    /** The next piece, whatever it is. */
    Doc take() {
        Piece piece = next();
        position++;
        return withComments(piece);
    }

    /** All pieces up to an offset, glued together. */
    Doc takeTo(int end) {
        List<Doc> docs = new ArrayList<>();
        while (offset() < end) {
            docs.add(take());
        }
        return Doc.concat(docs);
    }

    /** All pieces of a part of the text, glued together. */
    Doc take(Span part) {
        return takeTo(part.end());
    }

    /** A part of the text as it is written, line breaks and comments included; it begins and ends with a piece. */
    Doc takeAsWritten(Span part) {
        while (offset() < part.end()) {
            position++;
        }
        return Doc.text(part.text());
    }

    /** Leaves out a comma before a closing bracket, if there is one. */
    void skipLastComma() {
        if (at(",") && pieces.get(position + 1).closes()) {
            position++;
        }
    }

    /** The comments above the next piece, which has none then. */
    List<Piece.Comment> takeAbove() {
        List<Piece.Comment> above = List.copyOf(next().above());
        next().above().clear();
        return above;
    }

    private static Doc withComments(Piece piece) {
        Doc text = Doc.text(piece.lexeme().text());
        if (!piece.hasComments()) {
            return text;
        }
        List<Doc> docs = new ArrayList<>();
        piece.above().forEach(each -> docs.add(new Doc.Comment(each.text(), true)));
        docs.add(text);
        Piece.Comment behind = piece.behind();
        if (behind != null) {
            docs.add(new Doc.Comment(behind.text(), false));
        }
        return Doc.concat(docs);
    }
}
