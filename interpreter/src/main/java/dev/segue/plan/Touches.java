package dev.segue.plan;

import dev.segue.resolve.Touch;
import java.util.Set;

/** What a step touches, as far as it decides which edges turn round going down: a number below {@link #COUNT}. */
final class Touches {
    /** How many there are. */
    static final int COUNT = 4;

    private static final int CODE = 1;
    private static final int PROCESSES = 2;

    private Touches() {}

    /** Those of what touches these. */
    static int of(Set<Touch> touched) {
        return (touched.contains(Touch.CODE) ? CODE : 0) | (touched.contains(Touch.PROCESSES) ? PROCESSES : 0);
    }

    /** Whether one of two steps changes processes and the other one code. */
    static boolean turn(int one, int other) {
        return (one & CODE) != 0 && (other & PROCESSES) != 0 || (one & PROCESSES) != 0 && (other & CODE) != 0;
    }
}
