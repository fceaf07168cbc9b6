package dev.segue.syntax.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Lays a document out: chooses where lines break so that they stay within a width, where that can be. */
final class Layout {
    private final int width;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Command> commands = new ArrayDeque<>();
    private int column;
    /** Spaces that are written before the next text of a line, and only then. */
    private int pending;

    private boolean lineIsEmpty = true;
    private boolean commentEndsLine;

    /** A document yet to be laid out: how far its lines are indented, and whether its own lines stay unbroken. */
    record Command(int indent, boolean flat, Doc doc) {}

    private Layout(int width) {
        this.width = width;
    }

    /** The text of a document, its lines ended by {@code \n}. */
    static String of(Doc doc, int width) {
        Layout layout = new Layout(width);
        layout.run(doc, false);
        return layout.out.toString();
    }

    /** The text of a document on one line; empty if something in it needs more lines. */
    static Optional<String> onOneLine(Doc doc) {
        if (!Fits.flat(doc, Integer.MAX_VALUE, List.of())) {
            return Optional.empty();
        }
        Layout layout = new Layout(Integer.MAX_VALUE);
        layout.run(doc, true);
        String text = layout.out.toString();
        return text.contains("\n") || layout.commentEndsLine ? Optional.empty() : Optional.of(text);
    }

    private void run(Doc doc, boolean flat) {
        commands.push(new Command(0, flat, doc));
        while (!commands.isEmpty()) {
            lay(commands.pop());
        }
    }

    private void lay(Command command) {
        switch (command.doc()) {
            case Doc.Text text -> write(text.text(), command.indent());
            case Doc.Space space -> space();
            case Doc.Line line -> line(line, command);
            case Doc.HardLine line -> breakLine(command.indent(), line.blank());
            case Doc.Comment comment -> comment(comment, command.indent());
            case Doc.Concat concat -> pushAll(concat.parts(), command);
            case Doc.Indent indent -> push(command.indent() + indent.columns(), command.flat(), indent.content());
            case Doc.Group group -> push(command.indent(), command.flat() || fits(group), group.content());
            case Doc.Tail tail -> tail(tail, command);
            case Doc.Hug hug -> hug(hug, command);
        }
    }

    private void push(int indent, boolean flat, Doc doc) {
        commands.push(new Command(indent, flat, doc));
    }

    private void pushAll(List<Doc> parts, Command command) {
        for (int index = parts.size() - 1; index >= 0; index--) {
            push(command.indent(), command.flat(), parts.get(index));
        }
    }

    private boolean fits(Doc doc) {
        return Fits.flat(doc, width - column - pending, commands);
    }

    private void line(Doc.Line line, Command command) {
        if (!command.flat()) {
            breakLine(command.indent(), false);
        } else if (line.spaced()) {
            space();
        }
    }

    private void tail(Doc.Tail tail, Command command) {
        Doc here = Doc.concat(Doc.SPACE, tail.content());
        int indent = command.indent() + tail.indent();
        boolean unbroken = command.flat() || (!commentEndsLine && fits(here));
        if (unbroken || (tail.holdsOn() && !commentEndsLine)) {
            push(command.indent(), unbroken, here);
        } else if (commentEndsLine) {
            push(indent, false, tail.content());
        } else if (Fits.flat(tail.content(), width - indent, commands)) {
            push(indent, true, tail.content());
            breakLine(indent, false);
        } else {
            push(command.indent(), false, here);
        }
    }

    private void hug(Doc.Hug hug, Command command) {
        Doc whole = Doc.concat(hug.head(), hug.last(), hug.close());
        if (command.flat() || fits(whole)) {
            push(command.indent(), true, whole);
        } else if (Fits.head(hug, width - column - pending)) {
            push(command.indent(), false, Doc.concat(hug.last(), hug.close()));
            push(command.indent(), true, hug.head());
        } else {
            push(command.indent(), false, hug.broken());
        }
    }

    private void space() {
        if (!lineIsEmpty) {
            pending = 1;
        }
    }

    private void write(String text, int indent) {
        if (text.isEmpty()) {
            return;
        }
        if (commentEndsLine) {
            breakLine(indent, false);
        }
        out.repeat(' ', pending).append(text);
        int lastBreak = text.lastIndexOf('\n');
        column = lastBreak < 0 ? column + pending + columns(text, 0) : columns(text, lastBreak + 1);
        pending = 0;
        lineIsEmpty = false;
    }

    private void comment(Doc.Comment comment, int indent) {
        boolean ownLine = comment.ownLine() || commentEndsLine;
        if (ownLine && (commentEndsLine || !lineIsEmpty)) {
            breakLine(indent, false);
        } else if (!ownLine) {
            space();
        }
        write(comment.text(), indent);
        commentEndsLine = true;
    }

    private void breakLine(int indent, boolean blank) {
        if (!out.isEmpty()) {
            out.append(blank ? "\n\n" : "\n");
        }
        commentEndsLine = false;
        lineIsEmpty = true;
        pending = indent;
        column = 0;
    }

    /** How many columns the text takes from an index on; a character outside the basic plane counts as one. */
    static int columns(String text, int from) {
        return text.codePointCount(from, text.length());
    }
}
