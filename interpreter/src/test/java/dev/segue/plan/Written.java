package dev.segue.plan;

import dev.segue.source.SourceText;
import dev.segue.source.Span;
import dev.segue.syntax.Anchor;
import dev.segue.syntax.Placement;
import dev.segue.syntax.Quoted;
import java.util.ArrayList;
import java.util.List;

/** Text that a test writes piece by piece; pieces become spans when all of it is written. */
final class Written {
    private final StringBuilder text = new StringBuilder();

    /** A piece of the text. */
    record Piece(int start, int end) {
        Span in(SourceText source) {
            return new Span(source, start, end);
        }
    }

    /** A placement that is still to become one. */
    record Place(Placement.Relation relation, String anchor, Piece piece) {
        Placement in(SourceText source) {
            Span span = piece.in(source);
            return new Placement(relation, new Anchor.ByTitle(new Quoted(anchor, span)), span);
        }

        static List<Placement> all(List<Place> places, SourceText source) {
            return places.stream().map(place -> place.in(source)).toList();
        }
    }

    Piece add(String piece) {
        int start = text.length();
        text.append(piece);
        return new Piece(start, text.length());
    }

    void line() {
        text.append('\n');
    }

    int position() {
        return text.length();
    }

    /** Writes placements given as {@code before x} or {@code after x}. */
    List<Place> places(String... placements) {
        List<Place> places = new ArrayList<>();
        for (String placement : placements) {
            String[] parts = placement.split(" ", 2);
            Placement.Relation relation =
                    parts[0].equals("before") ? Placement.Relation.BEFORE : Placement.Relation.AFTER;
            text.append(places.isEmpty() ? " " : ", ");
            places.add(new Place(relation, parts[1], add(placement)));
        }
        return places;
    }

    SourceText source() {
        return SourceText.of("test.upgrade", text.toString());
    }
}
