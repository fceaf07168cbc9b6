package dev.segue.runtime;

import java.util.List;
import java.util.Optional;

/**
 * What a script expects of its target.
 *
 * @param applications the names of the applications, the header's first
 * @param from the version that the run starts from
 * @param to the version that it goes to
 */
public record TargetShape(List<String> applications, Optional<String> from, Optional<String> to) {

    /** Keeps an immutable copy. */
    public TargetShape {
        applications = List.copyOf(applications);
    }
}
