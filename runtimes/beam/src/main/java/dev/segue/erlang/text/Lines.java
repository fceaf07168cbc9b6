package dev.segue.erlang.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a text, found when the first place in it is asked for: most texts have no mistake to show. */
final class Lines {
    private final String text;

    /** Null until a place is asked for. */
    private volatile int @Nullable [] starts;

    Lines(String text) {
        this.text = text;
    }

    /** The place of an offset in the text. */
    Position position(int offset) {
        int[] known = starts();
        int found = Arrays.binarySearch(known, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, text.codePointCount(known[line], offset) + 1);
    }

    private int[] starts() {
        int[] known = starts;
        if (known == null) {
            known = found();
            starts = known;
        }
        return known;
    }

    private int[] found() {
        int[] found = new int[16];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = end + 1;
        }
        return Arrays.copyOf(found, count);
    }
}
