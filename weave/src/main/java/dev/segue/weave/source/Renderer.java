package dev.segue.weave.source;

import java.util.ArrayDeque;
import java.util.Deque;

/** Breaks a text into lines that are no longer than they must be. */
final class Renderer {
    private static final int WIDTH = 100;
    private static final int STEP = 4;

    private final StringBuilder out = new StringBuilder();
    private final Deque<Piece> rest = new ArrayDeque<>();
    private int column;

    private record Piece(int indent, boolean flat, Doc doc) {}

    private Renderer() {}

    static String render(Doc doc) {
        Renderer renderer = new Renderer();
        renderer.rest.push(new Piece(0, false, doc));
        while (!renderer.rest.isEmpty()) {
            renderer.write(renderer.rest.pop());
        }
        return renderer.out.toString();
    }

    private void write(Piece piece) {
        switch (piece.doc) {
            case Doc.Text(String text) -> put(text);
            case Doc.Line(String otherwise) when piece.flat -> put(otherwise);
            case Doc.Line line -> newLine(piece.indent);
            case Doc.Break line -> newLine(piece.indent);
            case Doc.Joined joined -> pushAll(piece, joined, rest);
            case Doc.Nested(Doc inner) -> rest.push(new Piece(piece.indent + STEP, piece.flat, inner));
            case Doc.Group(Doc inner) -> {
                Piece flat = new Piece(piece.indent, true, inner);
                rest.push(piece.flat || fits(flat) ? flat : new Piece(piece.indent, false, inner));
            }
        }
    }

    private static void pushAll(Piece piece, Doc.Joined joined, Deque<Piece> pieces) {
        for (Doc part : joined.parts().reversed()) {
            pieces.push(new Piece(piece.indent, piece.flat, part));
        }
    }

    private void put(String text) {
        out.append(text);
        column += text.length();
    }

    private void newLine(int indent) {
        out.append('\n').repeat(" ", indent);
        column = indent;
    }

    /** Whether a piece without breaks, and what stands behind it on the line, is short enough. */
    private boolean fits(Piece first) {
        int left = WIDTH - column;
        Deque<Piece> pieces = new ArrayDeque<>();
        pieces.push(first);
        var behind = rest.iterator();
        boolean own = true;
        while (left >= 0) {
            if (pieces.isEmpty()) {
                if (!behind.hasNext()) {
                    return true;
                }
                own = false;
                pieces.push(behind.next());
            }
            Piece piece = pieces.pop();
            switch (piece.doc) {
                case Doc.Text(String text) -> left -= text.length();
                case Doc.Line(String otherwise) when piece.flat -> left -= otherwise.length();
                case Doc.Line line -> {
                    return true;
                }
                case Doc.Break line -> {
                    return !own;
                }
                case Doc.Joined joined -> pushAll(piece, joined, pieces);
                case Doc.Nested(Doc inner) -> pieces.push(new Piece(piece.indent, piece.flat, inner));
                case Doc.Group(Doc inner) -> pieces.push(new Piece(piece.indent, own && piece.flat, inner));
            }
        }
        return false;
    }
}
