package dev.segue.syntax.format;

import dev.segue.source.SourceText;
import dev.segue.syntax.Lexeme;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into pieces. A comment behind something on its line belongs to what stands before it, any other to what
 * stands below it. Separators that the formatter does not write are left out, and their comments go to the neighbours.
 */
final class Pieces {
    private final SourceText source;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(SourceText source) {
        this.source = source;
    }

    /** The pieces of a text in which the parser finds no error; the last one is empty and stands at the end. */
    static List<Piece> of(SourceText source) {
        Pieces made = new Pieces(source);
        made.attachComments();
        made.moveBehindCommas();
        made.freeLastCommas();
        made.dropSemicolons();
        return made.pieces;
    }

    private void attachComments() {
        List<Piece.Comment> above = new ArrayList<>();
        int end = 0;
        int length = source.text().length();
        List<Lexeme> lexemes = new ArrayList<>(Lexeme.of(source));
        lexemes.add(new Lexeme(Lexeme.Kind.CODE, "", length, length));
        for (Lexeme lexeme : lexemes) {
            int breaks = lineBreaks(end, lexeme.start());
            end = lexeme.end();
            if (lexeme.kind() != Lexeme.Kind.COMMENT) {
                Piece piece = new Piece(lexeme, breaks > 1);
                piece.above().addAll(above);
                above.clear();
                pieces.add(piece);
                continue;
            }
            Piece.Comment comment = new Piece.Comment(lexeme.text().stripTrailing(), breaks > 1);
            if (breaks == 0 && !pieces.isEmpty()) {
                pieces.get(pieces.size() - 1).putBehind(comment);
            } else {
                above.add(comment);
            }
        }
    }

    private int lineBreaks(int from, int to) {
        int breaks = 0;
        for (int index = from; index < to; index++) {
            breaks += source.text().charAt(index) == '\n' ? 1 : 0;
        }
        return breaks;
    }

    private boolean isLastComma(int index) {
        return pieces.get(index).is(",") && pieces.get(index + 1).closes();
    }

    /** A comment between an element and its comma follows the comma, which stays with the element. */
    private void moveBehindCommas() {
        for (int index = 1; index < pieces.size(); index++) {
            Piece comma = pieces.get(index);
            Piece element = pieces.get(index - 1);
            if (comma.is(",") && !isLastComma(index) && !comma.hasComments()) {
                comma.putBehind(element.behind());
                element.putBehind(null);
            }
        }
    }

    /** The comments of a comma that may be left out go to its element, or before the closing bracket. */
    private void freeLastCommas() {
        for (int index = 1; index + 1 < pieces.size(); index++) {
            if (isLastComma(index)) {
                giveBehind(pieces.get(index), pieces.get(index - 1), pieces.get(index + 1));
                pieces.get(index + 1).inherit(pieces.get(index));
                pieces.get(index).above().clear();
            }
        }
    }

    private static void giveBehind(Piece from, Piece before, Piece after) {
        Piece.Comment comment = from.behind();
        if (comment == null) {
            return;
        }
        if (before.behind() == null && from.above().isEmpty()) {
            before.putBehind(comment);
        } else {
            after.above().add(0, comment);
        }
        from.putBehind(null);
    }

    /** A line break says what a semicolon says; one stays only if a comment would mean something else without it. */
    private void dropSemicolons() {
        List<Piece> all = List.copyOf(pieces);
        pieces.clear();
        for (int index = 0; index < all.size(); index++) {
            Piece piece = all.get(index);
            if (!piece.is(";") || mustStay(piece)) {
                pieces.add(piece);
                continue;
            }
            if (piece.behind() != null) {
                pieces.get(pieces.size() - 1).putBehind(piece.behind());
            }
            all.get(index + 1).inherit(piece);
        }
    }

    /** Whether a comment would become the documentation of what follows, or cannot stay on a line with code. */
    private boolean mustStay(Piece semicolon) {
        boolean documents = semicolon.above().stream().anyMatch(Piece.Comment::isDocumentation);
        boolean full = pieces.isEmpty() || pieces.get(pieces.size() - 1).behind() != null;
        return documents
                || (semicolon.behind() != null && (full || !semicolon.above().isEmpty()));
    }
}
