package dev.segue.runtime;

import java.util.List;
import java.util.Optional;

/**
 * What a script expects of its target.
 *
 * @param applications the names of the applications, the header's first
 * @param arriving applications that are there and do not run yet: the run starts them
 * @param leaving applications that run and are removed
 * @param from the version that the run starts from
 * @param to the version that it goes to
 */
public record TargetShape(
        List<String> applications,
        List<String> arriving,
        List<String> leaving,
        Optional<String> from,
        Optional<String> to) {

    /** Keeps immutable copies. */
    public TargetShape {
        applications = List.copyOf(applications);
        arriving = List.copyOf(arriving);
        leaving = List.copyOf(leaving);
    }

    /** Of a script that neither adds nor removes an application. */
    public TargetShape(List<String> applications, Optional<String> from, Optional<String> to) {
        this(applications, List.of(), List.of(), from, to);
    }

    /** What the same script expects going down. */
    public TargetShape down() {
        return new TargetShape(applications, leaving, arriving, to, from);
    }
}
