package dev.segue.sim;

import java.util.List;

/** Makes a world as its scenario says. */
final class Genesis {

    private final World world;
    private final Population population;

    Genesis(World world, Population population) {
        this.world = world;
        this.population = population;
    }

    void create() {
        for (ApplicationShape shape : world.scenario.applications()) {
            world.applications.put(shape.name(), new SimulatedApplication(shape));
            if (shape.runs()) {
                load(shape, shape.running());
                shape.oldCode().forEach(this::keepOldCode);
            }
        }
        world.applications.values().stream()
                .filter(application -> application.shape.runs())
                .forEach(population::start);
        for (Fault fault : world.scenario.faults()) {
            if (fault instanceof Fault.Process process) {
                apply(process);
            }
        }
    }

    /** Makes the world anew as its disk says: nothing that it held in memory is left, and nobody is connected. */
    void recreate() {
        world.applications.values().forEach(population::stop);
        List.copyOf(world.processes.values()).forEach(population::kill);
        world.modules.clear();
        world.releases.ifPresent(ReleaseBook::reread);
        for (SimulatedApplication application : world.applications.values()) {
            application.version = application.boots;
            application.loaded = application.shape.runs();
            if (!application.loaded) {
                continue;
            }
            load(application.shape, application.version);
            population.startAlone(application);
        }
    }

    private void load(ApplicationShape shape, String version) {
        VersionShape found = shape.version(version)
                .orElseThrow(() ->
                        new IllegalArgumentException("%s has no version %s to run".formatted(shape.name(), version)));
        found.modules().forEach(module -> world.modules.put(module.name(), new LoadedModule(shape.name(), module)));
    }

    private void keepOldCode(String module) {
        LoadedModule loaded = world.modules.get(module);
        if (loaded != null) {
            loaded.old = ModuleShape.stateless(module, "old");
        }
    }

    private void apply(Fault.Process fault) {
        List<SimulatedProcess> fitting = world.processes(process ->
                process.module.equals(fault.which()) || process.role.text().equals(fault.which()));
        for (int i = 0; i < fitting.size(); i++) {
            if (fault.index() == Fault.Process.ALL || fault.index() == i) {
                apply(world, fitting.get(i), fault.behaviour());
            }
        }
    }

    static void apply(World world, SimulatedProcess process, Behaviour behaviour) {
        process.behaviour = behaviour;
        process.busySpellSpent = false;
        LoadedModule loaded = world.modules.get(process.module);
        if (behaviour.holdsOldCode() && loaded != null) {
            ModuleShape held = loaded.old == null ? loaded.current : loaded.old;
            process.pinned = held == null ? "" : held.digest();
        }
    }
}
