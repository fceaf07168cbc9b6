package dev.segue.spec;

import dev.segue.eval.Limits;
import java.time.Duration;
import java.util.List;

/** The bounds that a chunk sets for its script. */
final class Bounds {

    private Bounds() {}

    /** The usual ones, except for those that are named. */
    static Limits of(List<Note.Bound> named) {
        Limits limits = Limits.DEFAULT;
        for (Note.Bound each : named) {
            limits = with(limits, each);
        }
        return limits;
    }

    private static Limits with(Limits limits, Note.Bound named) {
        int most = named.most();
        return switch (named.name()) {
            case "steps" -> new Limits(most, limits.depth(), limits.elements(), limits.bits(), limits.wallTime());
            case "depth" -> new Limits(limits.steps(), most, limits.elements(), limits.bits(), limits.wallTime());
            case "elements" -> new Limits(limits.steps(), limits.depth(), most, limits.bits(), limits.wallTime());
            case "bits" -> new Limits(limits.steps(), limits.depth(), limits.elements(), most, limits.wallTime());
            case "ms" -> limits.withWallTime(Duration.ofMillis(most));
            default -> throw new ChunkMistake(named.line(), "there is no bound " + named.name());
        };
    }
}
