package dev.segue.sim;

import dev.segue.runtime.Code.ObjectCode;
import dev.segue.runtime.Code.Version;
import dev.segue.runtime.RuntimeFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a simulated node finds versions of its applications. Called under the node's lock. */
final class CodeStore {

    private final World world;

    CodeStore(World world) {
        this.world = world;
    }

    /** A version's code from the runner's directory, if that holds it, else from the scenario. */
    Version version(String application, String version, Optional<Path> directory) {
        Optional<Path> folder = directory
                .map(root -> root.resolve(application + "-" + version).resolve("ebin"))
                .filter(Files::isDirectory);
        Optional<VersionShape> known =
                Optional.ofNullable(world.applications.get(application)).flatMap(found -> found.shape.version(version));
        if (folder.isPresent()) {
            return fromDirectory(application, version, folder.get(), known);
        }
        String place = "/sim/lib/%s-%s/ebin".formatted(application, version);
        List<ModuleShape> modules = known.map(VersionShape::modules)
                .orElseThrow(() -> new RuntimeFailure.Refused("%s %s is neither in %s nor in %s on %s"
                        .formatted(
                                application,
                                version,
                                directory.map(Path::toString).orElse("a directory of the runner (none was given)"),
                                place,
                                world.scenario.node())));
        return new Version(
                application,
                version,
                place,
                modules.stream()
                        .map(module -> SimulatedCode.objectCode(module, place + "/" + module.name() + ".beam"))
                        .toList());
    }

    /** Files say which modules a version has; what they do is the scenario's, where it knows them. */
    private Version fromDirectory(String application, String version, Path folder, Optional<VersionShape> known) {
        try (Stream<Path> files = Files.list(folder)) {
            List<ObjectCode> modules = files.filter(file -> file.toString().endsWith(".beam"))
                    .sorted()
                    .map(file -> {
                        String name = file.getFileName().toString().replaceFirst("\\.beam$", "");
                        ModuleShape shape = known.flatMap(found -> found.module(name))
                                .orElseGet(() -> ModuleShape.stateless(name, version));
                        return SimulatedCode.objectCode(shape, file.toString());
                    })
                    .toList();
            return new Version(application, version, folder.toString(), modules);
        } catch (IOException unreadable) {
            throw new RuntimeFailure.Refused("the directory %s cannot be read".formatted(folder));
        }
    }

    ObjectCode objectCode(ModuleShape shape, String source) {
        return SimulatedCode.objectCode(shape, source);
    }

    /** What object code does once it is loaded. */
    ModuleShape shape(ObjectCode code) {
        return world.scenario.applications().stream()
                .flatMap(application -> application.versions().stream())
                .flatMap(version -> version.module(code.module()).stream())
                .filter(module -> module.digest().equals(code.digest()))
                .findFirst()
                .orElseGet(() ->
                        ModuleShape.stateless(code.module(), code.version().display()));
    }

    /** Whose module object code is; what no scenario knows belongs to nobody. */
    String application(ObjectCode code) {
        return world.scenario.applications().stream()
                .filter(application -> application.versions().stream()
                        .anyMatch(version -> version.module(code.module()).isPresent()))
                .map(ApplicationShape::name)
                .findFirst()
                .orElse("");
    }
}
