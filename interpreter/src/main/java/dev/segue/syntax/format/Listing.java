package dev.segue.syntax.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Puts items, statements or cases one below the other, with the comments between them. An empty line that was written
 * between two of them stays, more than one become one, and some must have one between them.
 */
final class Listing {
    private final Tokens tokens;
    private final List<Doc> docs = new ArrayList<>();
    private boolean plain = true;

    Listing(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Adds what comes next. */
    void add(Supplier<Doc> element) {
        add(element, false);
    }

    /** Adds what comes next, with an empty line above it and its comments if it must have one. */
    void add(Supplier<Doc> element, boolean apart) {
        semicolons();
        List<Piece.Comment> comments = tokens.takeAbove();
        boolean blank = tokens.blankAbove();
        comments(comments, apart);
        boolean documented =
                !comments.isEmpty() && comments.get(comments.size() - 1).isDocumentation();
        separate(comments.isEmpty() ? apart || blank : blank && !documented);
        docs.add(element.get());
    }

    private void semicolons() {
        while (tokens.at(";")) {
            comments(tokens.takeAbove(), false);
            separate(false);
            docs.add(tokens.take(";"));
            plain = false;
        }
    }

    private void comments(List<Piece.Comment> comments, boolean apart) {
        boolean first = true;
        for (Piece.Comment comment : comments) {
            separate(comment.blankAbove() || (apart && first));
            docs.add(new Doc.Comment(comment.text(), true));
            first = false;
            plain = false;
        }
    }

    private void separate(boolean blank) {
        if (!docs.isEmpty()) {
            docs.add(blank ? Doc.BLANK_LINE : Doc.HARD_LINE);
        }
    }

    /** All of it, up to the end of the text. */
    Doc file() {
        semicolons();
        comments(tokens.takeAbove(), false);
        return docs.isEmpty() ? Doc.EMPTY : Doc.concat(Doc.concat(docs), Doc.HARD_LINE);
    }

    /** All of it, indented between braces of which the first one is taken already. */
    Doc braced(Doc opening) {
        return closed(opening, Doc.HARD_LINE);
    }

    /** The same, but on one line if it is a single element that fits. */
    Doc shortlyBraced(Doc opening) {
        boolean single = docs.size() == 1;
        return Doc.group(closed(opening, single ? Doc.LINE : Doc.HARD_LINE));
    }

    private Doc closed(Doc opening, Doc line) {
        semicolons();
        comments(tokens.takeAbove(), false);
        Doc closing = tokens.take("}");
        if (docs.isEmpty()) {
            return Doc.concat(opening, closing);
        }
        Doc end = plain ? line : Doc.HARD_LINE;
        return Doc.concat(opening, Doc.indent(Printers.BODY, end, Doc.concat(docs)), end, closing);
    }
}
