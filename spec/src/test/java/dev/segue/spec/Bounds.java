package dev.segue.spec;

import dev.segue.eval.Limits;
import java.util.List;

/** The bounds that a chunk sets for its script. */
final class Bounds {

    private Bounds() {}

    /** The usual ones, except for those that are named. */
    static Limits of(List<Note.Bound> named) {
        Limits limits = Limits.DEFAULT;
        for (Note.Bound each : named) {
            limits = switch (each.name()) {
                case "steps" -> new Limits(each.most(), limits.depth(), limits.elements());
                case "depth" -> new Limits(limits.steps(), each.most(), limits.elements());
                case "elements" -> new Limits(limits.steps(), limits.depth(), each.most());
                default -> throw new ChunkMistake(each.line(), "there is no bound " + each.name());
            };
        }
        return limits;
    }
}
