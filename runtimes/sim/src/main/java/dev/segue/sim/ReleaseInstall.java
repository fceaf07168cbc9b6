package dev.segue.sim;

import dev.segue.runtime.RuntimeFailure;
import dev.segue.sim.ReleaseBook.Way;
import dev.segue.sim.ReleaseShape.Breaks;
import dev.segue.value.AtomValue;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a release's own instructions do to a simulated node: suspend who runs a module that changes, load the modules,
 * let the states follow (going down the other way round), resume. Called under the node's lock.
 */
final class ReleaseInstall {

    private final SimulatedNode node;
    private final World world;
    private final SystemMessages messages;

    ReleaseInstall(SimulatedNode node) {
        this.node = node;
        this.world = node.world();
        this.messages = new SystemMessages(node);
    }

    /**
     * A module that a release changes.
     *
     * @param application whose it is
     * @param shape its new code
     */
    private record Changed(SimulatedApplication application, ModuleShape shape) {}

    private List<Changed> changed(ReleaseShape release) {
        List<Changed> all = new ArrayList<>();
        for (Map.Entry<String, String> entry : new TreeMap<>(release.applications()).entrySet()) {
            SimulatedApplication application = application(entry.getKey());
            for (ModuleShape shape : version(application, entry.getValue()).modules()) {
                LoadedModule loaded = world.modules.get(shape.name());
                if (loaded == null
                        || loaded.current == null
                        || !loaded.current.digest().equals(shape.digest())) {
                    all.add(new Changed(application, shape));
                }
            }
        }
        return all;
    }

    private SimulatedApplication application(String name) {
        SimulatedApplication application = world.applications.get(name);
        if (application == null) {
            throw new RuntimeFailure.Refused("there is no application %s on %s".formatted(name, node.name()));
        }
        return application;
    }

    private static VersionShape version(SimulatedApplication application, String version) {
        return application
                .shape
                .version(version)
                .orElseThrow(() -> new RuntimeFailure.Refused(
                        "there is no code of %s %s".formatted(application.shape.name(), version)));
    }

    /** The loaded modules of the release's applications that it no longer has. */
    private List<String> removed(ReleaseShape release) {
        return world.modules.values().stream()
                .filter(module -> release.applications().containsKey(module.application))
                .filter(module -> version(
                                application(module.application),
                                String.valueOf(release.applications().get(module.application)))
                        .module(module.name)
                        .isEmpty())
                .map(module -> module.name)
                .toList();
    }

    /** Refuses where a process still runs old code of what would be loaded, as a soft purge before the load does. */
    void refuseOverHeldCode(ReleaseShape release) {
        for (Changed module : changed(release)) {
            LoadedModule loaded = world.modules.get(module.shape().name());
            if (loaded != null && isHeld(loaded)) {
                throw new RuntimeFailure.Refused(
                        "the release handler of %s will not install release %s: a process still runs old code of %s"
                                .formatted(
                                        node.name(),
                                        release.version(),
                                        module.shape().name()));
            }
        }
    }

    private boolean isHeld(LoadedModule module) {
        ModuleShape old = module.old;
        return old != null
                && !world.processes(
                                process -> process.module.equals(module.name) && process.pinned.equals(old.digest()))
                        .isEmpty();
    }

    /** Does it; gives why it failed, if it did. */
    Optional<String> carryOut(ReleaseShape release, Way way) {
        node.traffic().settle();
        List<Changed> modules = changed(release);
        List<SimulatedProcess> held = modules.stream()
                .flatMap(
                        module -> world
                                .processes(process ->
                                        process.module.equals(module.shape().name()) && process.supervised)
                                .stream())
                .toList();
        held.forEach(messages::suspend);
        world.spend(cost(modules.size(), held.size()));
        if (release.breaks() == Breaks.AFTER) {
            return Optional.of("an instruction of its own fails");
        }
        Optional<String> failed = way == Way.UP ? loadAndMigrate(modules, held, release) : migrate(held, down(release));
        if (failed.isEmpty() && way == Way.DOWN) {
            load(modules, release);
        }
        held.forEach(messages::resume);
        release.applications().forEach((name, version) -> application(name).version = version);
        return failed;
    }

    private Duration cost(int modules, int processes) {
        CostModel costs = world.scenario.costs();
        return costs.roundTrip()
                .plus(costs.module().multipliedBy(modules))
                .plus(costs.process().multipliedBy(2L * processes))
                .plus(costs.codeChange().multipliedBy(processes));
    }

    /** What is replaced is purged at once: nobody runs it, or the check has refused. */
    private void load(List<Changed> modules, ReleaseShape release) {
        removed(release).forEach(world.modules::remove);
        for (Changed module : modules) {
            world.modules.put(
                    module.shape().name(),
                    new LoadedModule(module.application().shape.name(), module.shape()));
        }
    }

    private Optional<String> loadAndMigrate(List<Changed> modules, List<SimulatedProcess> held, ReleaseShape release) {
        load(modules, release);
        return migrate(held, process -> new StringValue(process.state));
    }

    // Code that changes a state back is told the version whose code the state has to fit.
    private static Function<SimulatedProcess, Value> down(ReleaseShape release) {
        return process -> TupleValue.of(
                new AtomValue("down"),
                new StringValue(String.valueOf(release.applications().get(process.application))));
    }

    private Optional<String> migrate(List<SimulatedProcess> held, Function<SimulatedProcess, Value> from) {
        for (SimulatedProcess process : held) {
            Optional<String> failed = messages.changeCode(process, from.apply(process));
            if (failed.isPresent()) {
                return failed;
            }
        }
        return Optional.empty();
    }

    /** The instructions as a relup would hold them. */
    List<String> instructions(ReleaseShape release, Way way) {
        List<Changed> modules = changed(release);
        List<String> all = new ArrayList<>();
        new TreeMap<>(release.applications())
                .forEach((name, version) -> all.add("{load_object_code,{%s,\"%s\",[%s]}}"
                        .formatted(
                                name,
                                version,
                                names(modules.stream()
                                        .filter(module -> module.application()
                                                .shape
                                                .name()
                                                .equals(name))))));
        all.add("point_of_no_return");
        all.add("{suspend,[%s]}".formatted(names(modules.stream())));
        List<String> loads = modules.stream()
                .map(module -> "{load,{%s,soft_purge,soft_purge}}"
                        .formatted(module.shape().name()))
                .toList();
        String change = "{code_change,%s,[%s]}"
                .formatted(
                        way == Way.UP ? "up" : "down",
                        modules.stream()
                                .map(module ->
                                        "{%s,[]}".formatted(module.shape().name()))
                                .collect(Collectors.joining(",")));
        all.addAll(way == Way.UP ? loads : List.of(change));
        all.addAll(way == Way.UP ? List.of(change) : loads);
        all.add("{resume,[%s]}".formatted(names(modules.stream())));
        return all;
    }

    private static String names(Stream<Changed> modules) {
        return modules.map(module -> module.shape().name()).collect(Collectors.joining(","));
    }
}
