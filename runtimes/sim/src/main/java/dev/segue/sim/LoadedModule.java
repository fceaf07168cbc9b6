package dev.segue.sim;

import org.jspecify.annotations.Nullable;

/** A module in the node's memory. Guarded by the node's lock. */
final class LoadedModule {

    final String application;
    final String name;

    @Nullable
    ModuleShape current;

    @Nullable
    ModuleShape old;

    LoadedModule(String application, ModuleShape current) {
        this.application = application;
        this.name = current.name();
        this.current = current;
    }
}
