package dev.segue.sim;

import dev.segue.runtime.Code;
import dev.segue.runtime.ObjectBytes;
import dev.segue.runtime.Restoration;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.Handle;
import dev.segue.value.StringValue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** The code of a simulated node. */
final class SimulatedCode implements Code {

    private final SimulatedNode node;
    private final Connection connection;
    private final CodeStore store;

    SimulatedCode(SimulatedNode node, Connection connection) {
        this.node = node;
        this.connection = connection;
        this.store = new CodeStore(node.world());
    }

    static List<Module> loaded(World world, Predicate<LoadedModule> wanted) {
        return world.modules.values().stream()
                .filter(wanted)
                .flatMap(module -> view(module).stream())
                .toList();
    }

    private static Optional<Module> view(LoadedModule module) {
        return Optional.ofNullable(module.current)
                .map(shape ->
                        new Module(module.name, new StringValue(shape.version()), shape.digest(), module.old != null));
    }

    @Override
    public List<Module> modules(String application) {
        return connection.run(Operation.READ, "list the modules of " + application, () -> {
            node.world().spend(node.world().scenario.costs().roundTrip());
            return loaded(node.world(), module -> module.application.equals(application));
        });
    }

    @Override
    public Optional<Module> module(String name) {
        return connection.run(
                Operation.READ,
                "read the module " + name,
                () -> Optional.ofNullable(node.world().modules.get(name)).flatMap(SimulatedCode::view));
    }

    @Override
    public List<Handle> processesOnOldCode(List<String> modules) {
        return connection.run(Operation.READ, "find processes on old code", () -> {
            node.world().spend(node.world().scenario.costs().roundTrip());
            return node.world().processes(process -> modules.contains(process.module) && runsOldCode(process)).stream()
                    .map(process -> (Handle) process.pid)
                    .toList();
        });
    }

    private boolean runsOldCode(SimulatedProcess process) {
        LoadedModule module = node.world().modules.get(process.module);
        return module != null && module.old != null && module.old.digest().equals(process.pinned);
    }

    @Override
    public Version version(String application, String version, Optional<Path> directory) {
        return connection.run(
                Operation.READ,
                "find %s %s".formatted(application, version),
                () -> store.version(application, version, directory));
    }

    @Override
    public ObjectCode running(String module) {
        return connection.run(Operation.READ, "fetch the running code of " + module, () -> {
            node.world().spend(node.world().scenario.costs().roundTrip());
            LoadedModule loaded = node.world().modules.get(module);
            if (loaded == null || loaded.current == null) {
                throw new RuntimeFailure.Refused("%s is not loaded on %s".formatted(module, node.name()));
            }
            return store.objectCode(loaded.current, "memory of " + node.name());
        });
    }

    @Override
    public void load(List<ObjectCode> code) {
        List<String> names = code.stream().map(ObjectCode::module).toList();
        connection.run(Operation.LOAD, "load " + String.join(", ", names), () -> {
            refuseOverOldCode(names);
            node.world().spend(moduleCost(code.size()));
            node.traffic().settle();
            code.forEach(this::loadOne);
            return names;
        });
    }

    private void refuseOverOldCode(List<String> names) {
        List<String> unpurged = names.stream()
                .filter(name -> {
                    LoadedModule module = node.world().modules.get(name);
                    return module != null && module.old != null;
                })
                .toList();
        if (!unpurged.isEmpty()) {
            throw new RuntimeFailure.Refused(
                    "there is still old code of %s, which must be purged first".formatted(String.join(", ", unpurged)));
        }
    }

    private void loadOne(ObjectCode code) {
        ModuleShape shape = store.shape(code);
        LoadedModule module = node.world().modules.get(code.module());
        if (module == null) {
            node.world().modules.put(code.module(), new LoadedModule(store.application(code), shape));
            return;
        }
        if (module.current != null) {
            pinHolders(module.current);
        }
        module.old = module.current;
        module.current = shape;
    }

    /** Loads what an application that starts finds on the disk and is not in memory yet; gives the names of that. */
    List<String> loadAbsent(SimulatedApplication application) {
        List<ModuleShape> absent = application.shape.version(application.version).stream()
                .flatMap(version -> version.modules().stream())
                .filter(shape -> !node.world().modules.containsKey(shape.name()))
                .toList();
        absent.forEach(
                shape -> node.world().modules.put(shape.name(), new LoadedModule(application.shape.name(), shape)));
        return absent.stream().map(ModuleShape::name).toList();
    }

    /** A process that never leaves its code stays with what has just become old. */
    private void pinHolders(ModuleShape current) {
        for (SimulatedProcess process : node.world().processes(p -> p.module.equals(current.name()))) {
            if (process.behaviour.holdsOldCode() && process.pinned.isEmpty()) {
                process.pinned = current.digest();
            }
        }
    }

    @Override
    public List<String> purge(List<String> modules, PurgeKind kind) {
        return connection.run(Operation.PURGE, "purge " + String.join(", ", modules), () -> {
            node.world().spend(moduleCost(modules.size()));
            List<String> left = new ArrayList<>();
            for (String name : modules) {
                if (!purge(name, kind)) {
                    left.add(name);
                }
            }
            return List.copyOf(left);
        });
    }

    private boolean purge(String name, PurgeKind kind) {
        LoadedModule module = node.world().modules.get(name);
        if (module == null || module.old == null) {
            return true;
        }
        List<SimulatedProcess> holders =
                node.world().processes(process -> process.module.equals(name) && runsOldCode(process));
        if (kind == PurgeKind.SOFT && !holders.isEmpty()) {
            return false;
        }
        node.world().tally.killed += holders.size();
        holders.forEach(node.population()::kill);
        module.old = null;
        if (module.current == null) {
            node.world().modules.remove(name);
        }
        return true;
    }

    @Override
    public void delete(String module) {
        connection.run(Operation.DELETE, "delete " + module, () -> {
            LoadedModule loaded = node.world().modules.get(module);
            if (loaded == null || loaded.current == null) {
                throw new RuntimeFailure.Refused("%s is not loaded on %s".formatted(module, node.name()));
            }
            refuseOverOldCode(List.of(module));
            node.world().spend(moduleCost(1));
            loaded.old = loaded.current;
            loaded.current = null;
            return loaded;
        });
    }

    @Override
    public Restoration adopt(Version version) {
        String what = "adopt %s %s".formatted(version.application(), version.version());
        return connection.run(Operation.ADOPT, what, () -> {
            SimulatedApplication application = node.world().applications.get(version.application());
            if (application == null) {
                throw new RuntimeFailure.Refused(
                        "there is no application %s on %s".formatted(version.application(), node.name()));
            }
            node.world().spend(node.world().scenario.costs().roundTrip());
            String before = application.version;
            application.version = version.version();
            AtomicBoolean restored = new AtomicBoolean();
            return () -> restore(application, before, restored);
        });
    }

    private void restore(SimulatedApplication application, String before, AtomicBoolean restored) {
        if (restored.compareAndSet(false, true)) {
            connection.run(Operation.RESTORE, "restore %s %s".formatted(application.shape.name(), before), () -> {
                node.world().spend(node.world().scenario.costs().roundTrip());
                application.version = before;
                return before;
            });
        }
    }

    private Duration moduleCost(int count) {
        return node.world().scenario.costs().module().multipliedBy(count);
    }

    /** Object code as a scenario's module makes it. */
    static ObjectCode objectCode(ModuleShape shape, String source) {
        return new ObjectCode(
                shape.name(), new StringValue(shape.version()), shape.digest(), source, new ObjectBytes(shape.bytes()));
    }
}
