package dev.segue.syntax.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text with choices: where its lines may break and how far they are indented then. After Philip Wadler, "A prettier
 * printer" (1998), with what comments need: one ends its line, whatever the choices around it.
 */
sealed interface Doc {
    /** Nothing. */
    Doc EMPTY = new Concat(List.of());
    /** A space that is left out at the start of a line. */
    Doc SPACE = new Space();
    /** A space, or a line break if the group around it is broken. */
    Doc LINE = new Line(true);
    /** Nothing, or a line break if the group around it is broken. */
    Doc SOFT_LINE = new Line(false);
    /** A line break. */
    Doc HARD_LINE = new HardLine(false);
    /** A line break and an empty line. */
    Doc BLANK_LINE = new HardLine(true);

    /** Characters as they are, line breaks included. */
    record Text(String text) implements Doc {}

    /** See {@link #SPACE}. */
    record Space() implements Doc {}

    /** See {@link #LINE} and {@link #SOFT_LINE}. */
    record Line(boolean spaced) implements Doc {}

    /** See {@link #HARD_LINE} and {@link #BLANK_LINE}. */
    record HardLine(boolean blank) implements Doc {}

    /** A comment, behind something or on a line of its own; a line break follows it. */
    record Comment(String text, boolean ownLine) implements Doc {}

    /** One after the other. */
    record Concat(List<Doc> parts) implements Doc {}

    /** More indent for the lines that begin in it. */
    record Indent(int columns, Doc content) implements Doc {}

    /** On one line if it fits there, else all its own lines are broken. */
    record Group(Doc content) implements Doc {}

    /**
     * What stands behind an {@code =} or {@code ->}: on the same line if it fits there, else, unless it holds on to
     * that line, on the next one if it fits there; else it breaks inside.
     */
    record Tail(int indent, boolean holdsOn, Doc content) implements Doc {}

    /**
     * A bracket whose last element may break alone: head, last and close on one line if they fit; else with the last
     * one broken if the head fits; else broken as a whole.
     */
    record Hug(Doc head, Doc last, Doc close, Doc broken) implements Doc {}

    static Doc text(String text) {
        return new Text(text);
    }

    static Doc concat(Doc... parts) {
        return new Concat(Arrays.asList(parts));
    }

    static Doc concat(List<Doc> parts) {
        return new Concat(List.copyOf(parts));
    }

    static Doc group(Doc... parts) {
        return new Group(concat(parts));
    }

    static Doc indent(int columns, Doc... parts) {
        return new Indent(columns, concat(parts));
    }

    /** Comments, each on a line of its own. */
    static Doc comments(List<Piece.Comment> comments) {
        return concat(comments.stream()
                .<Doc>map(each -> new Comment(each.text(), true))
                .toList());
    }

    static Doc joined(List<Doc> parts, Doc separator) {
        List<Doc> all = new ArrayList<>();
        for (Doc part : parts) {
            if (!all.isEmpty()) {
                all.add(separator);
            }
            all.add(part);
        }
        return concat(all);
    }
}
