package dev.segue.sim;

import java.util.List;
import java.util.Optional;

/**
 * One version of an application that the node holds.
 *
 * @param version the application's version
 * @param modules its modules
 */
public record VersionShape(String version, List<ModuleShape> modules) {

    /** Keeps an immutable copy. */
    public VersionShape {
        modules = List.copyOf(modules);
    }

    /** The module of that name, if this version has it. */
    public Optional<ModuleShape> module(String name) {
        return modules.stream().filter(module -> module.name().equals(name)).findFirst();
    }
}
