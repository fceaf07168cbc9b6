package dev.segue.runtime;

import java.util.Optional;

/** One target, open for upgrading. Closing it leaves the target as it is and never fails. */
public interface UpgradeRuntime extends AutoCloseable {

    /** Which target this is. */
    Target target();

    /** The capability, where the target has it. The same object at each call. */
    <C extends Capability> Optional<C> capability(Class<C> kind);

    /** The clock that runs on this target: the system's, or a simulated one. */
    TargetClock clock();

    @Override
    void close();
}
