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
            VersionShape running = shape.version(shape.running())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "%s has no version %s to run".formatted(shape.name(), shape.running())));
            running.modules().forEach(module -> load(shape, module));
        }
        world.applications.values().forEach(population::start);
        for (Fault fault : world.scenario.faults()) {
            if (fault instanceof Fault.Process process) {
                apply(process);
            }
        }
    }

    private void load(ApplicationShape shape, ModuleShape module) {
        LoadedModule loaded = new LoadedModule(shape.name(), module);
        if (shape.oldCode().contains(module.name())) {
            loaded.old = ModuleShape.stateless(module.name(), "old");
        }
        world.modules.put(module.name(), loaded);
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
