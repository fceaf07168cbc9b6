package dev.segue.runtime;

import dev.segue.value.Handle;
import java.util.List;
import java.util.stream.Stream;

/**
 * A process as its supervisor knows it, with those that it supervises itself.
 *
 * @param pid the process
 * @param name what its supervisor calls it, or what it is registered as; empty if neither
 * @param module the module that it is said to run; empty if none is named
 * @param isSupervisor whether it watches others
 * @param below those that it watches, in the order in which they were started; empty for one that did not tell
 */
public record Supervised(Handle pid, String name, String module, boolean isSupervisor, List<Supervised> below) {

    /** Keeps an immutable copy. */
    public Supervised {
        below = List.copyOf(below);
    }

    /** The process itself and all below it. */
    public Stream<Supervised> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(Supervised::all));
    }
}
