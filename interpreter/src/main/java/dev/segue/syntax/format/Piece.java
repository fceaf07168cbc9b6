package dev.segue.syntax.format;

import dev.segue.syntax.Lexeme;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lexeme that is no comment, with the comments that belong to it. */
final class Piece {
    private final Lexeme lexeme;
    private final List<Comment> above = new ArrayList<>();
    private @Nullable Comment behind;
    private boolean blankAbove;

    /**
     * A comment as written, without white space at its end.
     *
     * @param blankAbove whether an empty line stands above it
     */
    record Comment(String text, boolean blankAbove) {
        /** Whether it can document what stands below it; what has three marks is an ordinary comment. */
        boolean isDocumentation() {
            return text.startsWith("##") && !text.startsWith("###");
        }
    }

    Piece(Lexeme lexeme, boolean blankAbove) {
        this.lexeme = lexeme;
        this.blankAbove = blankAbove;
    }

    Lexeme lexeme() {
        return lexeme;
    }

    /** The comments between the piece before and this one, each on a line of its own. */
    List<Comment> above() {
        return above;
    }

    /** The comment that ends its line. */
    @Nullable
    Comment behind() {
        return behind;
    }

    /** Whether an empty line stands right above it. */
    boolean blankAbove() {
        return blankAbove;
    }

    boolean is(String text) {
        return lexeme.kind() == Lexeme.Kind.CODE && lexeme.text().equals(text);
    }

    boolean closes() {
        return is(")") || is("]") || is("}");
    }

    boolean hasComments() {
        return behind != null || !above.isEmpty();
    }

    void putBehind(@Nullable Comment comment) {
        behind = comment;
    }

    /** Takes over what stands above a piece in front of it that goes. */
    void inherit(Piece gone) {
        blankAbove |= gone.above.isEmpty() && above.isEmpty() && gone.blankAbove;
        if (gone.above.isEmpty() && !above.isEmpty() && gone.blankAbove) {
            above.set(0, new Comment(above.get(0).text(), true));
        }
        above.addAll(0, gone.above);
    }
}
