package dev.segue.syntax.format;

import dev.segue.syntax.format.Layout.Command;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Looks ahead whether a document fits on what is left of a line; never further than that line. */
final class Fits {
    private final Deque<Command> ahead = new ArrayDeque<>();
    private int room;
    /** Whether a comment behind the last text already ends the line. */
    private boolean commented;

    private Fits(int room) {
        this.room = room;
    }

    /**
     * Whether a document fits unbroken, with what follows it up to the next possible line break.
     *
     * @param rest what follows, in order
     */
    static boolean flat(Doc doc, int room, Iterable<Command> rest) {
        Fits fits = new Fits(room);
        fits.ahead.push(new Command(0, true, doc));
        Answer answer = fits.look(true);
        Iterator<Command> following = rest.iterator();
        while (answer == Answer.OPEN && !fits.commented && following.hasNext()) {
            fits.ahead.push(following.next());
            answer = fits.look(false);
        }
        return answer != Answer.NO;
    }

    /** Whether what stands before the first break of a bracket fits, if its last element is broken and no other. */
    static boolean head(Doc.Hug hug, int room) {
        Fits fits = new Fits(room);
        fits.ahead.push(new Command(0, true, hug.head()));
        if (fits.look(true) != Answer.OPEN || fits.commented) {
            return false;
        }
        fits.ahead.push(new Command(0, false, hug.last()));
        return fits.look(false) == Answer.YES;
    }

    private enum Answer {
        YES,
        NO,
        /** All fits so far, and no line break has come. */
        OPEN
    }

    /**
     * Goes through what is ahead.
     *
     * @param whole whether all of it must stay unbroken
     */
    private Answer look(boolean whole) {
        while (!ahead.isEmpty()) {
            Answer answer = step(ahead.pop(), whole);
            if (answer != Answer.OPEN) {
                return answer;
            }
        }
        return Answer.OPEN;
    }

    private Answer step(Command next, boolean whole) {
        return switch (next.doc()) {
            case Doc.Text text -> text(text.text());
            case Doc.Space space -> take(1);
            case Doc.Line line -> next.flat() ? take(line.spaced() ? 1 : 0) : Answer.YES;
            case Doc.HardLine line -> whole ? Answer.NO : Answer.YES;
            case Doc.Comment comment -> comment(comment, whole);
            case Doc.Concat concat -> {
                for (int index = concat.parts().size() - 1; index >= 0; index--) {
                    push(next, concat.parts().get(index));
                }
                yield Answer.OPEN;
            }
            case Doc.Indent indent -> push(next, indent.content());
            case Doc.Group group -> push(next, group.content());
            case Doc.Tail tail -> {
                boolean breaks = !next.flat() && !tail.holdsOn();
                yield breaks ? Answer.YES : push(next, Doc.concat(Doc.SPACE, tail.content()));
            }
            case Doc.Hug hug -> {
                push(next, hug.close());
                push(next, hug.last());
                ahead.push(new Command(0, true, hug.head()));
                yield Answer.OPEN;
            }
        };
    }

    private Answer push(Command like, Doc doc) {
        ahead.push(new Command(0, like.flat(), doc));
        return Answer.OPEN;
    }

    private Answer comment(Doc.Comment comment, boolean whole) {
        if (!whole) {
            return Answer.YES;
        }
        boolean second = commented;
        commented = true;
        return comment.ownLine() || second ? Answer.NO : Answer.OPEN;
    }

    private Answer text(String text) {
        if (text.isEmpty()) {
            return Answer.OPEN;
        }
        int lineBreak = text.indexOf('\n');
        if (lineBreak < 0) {
            return take(Layout.columns(text, 0));
        }
        return take(Layout.columns(text.substring(0, lineBreak), 0)) == Answer.NO ? Answer.NO : Answer.YES;
    }

    private Answer take(int columns) {
        room -= columns;
        return room < 0 || (commented && columns > 0) ? Answer.NO : Answer.OPEN;
    }
}
