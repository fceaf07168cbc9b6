package dev.segue.cli;

import dev.segue.runtime.Capability;
import dev.segue.runtime.UpgradeRuntime;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a target can do. */
final class Offered {
    private Offered() {}

    /** All capabilities of a target. */
    static Set<Class<? extends Capability>> by(UpgradeRuntime runtime) {
        Set<Class<? extends Capability>> offered = new LinkedHashSet<>();
        for (Class<?> each : Capability.class.getPermittedSubclasses()) {
            Class<? extends Capability> kind = each.asSubclass(Capability.class);
            if (runtime.capability(kind).isPresent()) {
                offered.add(kind);
            }
        }
        return offered;
    }
}
