package dev.segue.runtime;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** One target, open for upgrading. Closing it leaves the target as it is and never fails. */
public interface UpgradeRuntime extends AutoCloseable {

    /** Which target this is. */
    Target target();

    /** The capability, where the target has it. The same object at each call. */
    <C extends Capability> Optional<C> capability(Class<C> kind);

    /** The kinds of capabilities that the target has. */
    default Set<Class<? extends Capability>> capabilities() {
        Set<Class<? extends Capability>> offered = new LinkedHashSet<>();
        for (Class<?> each : Capability.class.getPermittedSubclasses()) {
            Class<? extends Capability> kind = each.asSubclass(Capability.class);
            if (capability(kind).isPresent()) {
                offered.add(kind);
            }
        }
        return offered;
    }

    /** The clock that runs on this target: the system's, or a simulated one. */
    TargetClock clock();

    @Override
    void close();
}
