package dev.segue.weave.source;

import java.util.ArrayList;
import java.util.List;

/** A text that does not know yet where its lines break. */
sealed interface Doc {

    /** Letters without a break. */
    record Text(String text) implements Doc {}

    /** A break if the group around it does not fit in a line, else the letters: a blank or nothing. */
    record Line(String otherwise) implements Doc {}

    /** A break in any case, which also breaks the groups around it. */
    record Break() implements Doc {}

    /** One after the other. */
    record Joined(List<Doc> parts) implements Doc {}

    /** The same four columns further in, behind every break. */
    record Nested(Doc inner) implements Doc {}

    /** Breaks at all of its own lines or at none. */
    record Group(Doc inner) implements Doc {}

    Doc BLANK_OR_BREAK = new Line(" ");
    Doc BREAK_OR_NOTHING = new Line("");
    Doc BREAK = new Break();

    static Doc text(String text) {
        return new Text(text);
    }

    static Doc joined(Doc... parts) {
        return new Joined(List.of(parts));
    }

    static Doc nested(Doc... parts) {
        return new Nested(joined(parts));
    }

    static Doc group(Doc... parts) {
        return new Group(joined(parts));
    }

    /** The parts, each but the last with a mark behind it and a break of some kind behind that. */
    static Doc separated(List<Doc> parts, String mark, Doc line) {
        List<Doc> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            all.add(parts.get(i));
            if (i < parts.size() - 1) {
                all.add(text(mark));
                all.add(line);
            }
        }
        return new Joined(all);
    }
}
