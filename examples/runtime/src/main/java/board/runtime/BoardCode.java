package board.runtime;

import board.service.Handler;
import dev.segue.runtime.Code;
import dev.segue.runtime.ObjectBytes;
import dev.segue.runtime.Restoration;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.Handle;
import dev.segue.value.StringValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** The modules of a board: the files that its workers go by. */
final class BoardCode implements Code {
    private final Administration administration;
    private final Workers workers;

    BoardCode(Administration administration) {
        this.administration = administration;
        this.workers = new Workers(administration);
    }

    @Override
    public List<Module> modules(String application) {
        return application.equals(BoardRuntime.APPLICATION)
                ? administration.ask("modules").stream().map(BoardCode::module).toList()
                : List.of();
    }

    private static Module module(List<String> cells) {
        return new Module(
                cells.get(0), new StringValue(cells.get(1)), cells.get(2), Boolean.parseBoolean(cells.get(3)));
    }

    @Override
    public Optional<Module> module(String name) {
        return modules(BoardRuntime.APPLICATION).stream()
                .filter(module -> module.name().equals(name))
                .findFirst();
    }

    @Override
    public List<Handle> processesOnOldCode(List<String> modules) {
        return workers.which(worker -> worker.old() && modules.contains(worker.module()));
    }

    @Override
    public Version version(String application, String version, Optional<Path> directory) {
        if (!application.equals(BoardRuntime.APPLICATION)) {
            throw new RuntimeFailure.Refused("a noticeboard has no application " + application);
        }
        if (directory.isPresent()) {
            return held(version, directory.get().resolve(application + "-" + version));
        }
        String folder = administration.ask("folder", version).getFirst().getFirst();
        return new Version(
                application,
                version,
                folder,
                administration.ask("version", version).stream()
                        .map(cells -> code(new Handler(cells.get(0), cells.get(4)), folder))
                        .toList());
    }

    /** The code that the runner holds: the same files, in a folder of its own. */
    private static Version held(String version, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<ObjectCode> code = files.filter(file -> file.toString().endsWith(".handler"))
                    .sorted()
                    .map(file -> code(read(file), folder.toString()))
                    .toList();
            return new Version(BoardRuntime.APPLICATION, version, folder.toString(), code);
        } catch (IOException missing) {
            throw new RuntimeFailure.Refused("there is no version " + version + " in " + folder);
        }
    }

    private static Handler read(Path file) {
        try {
            return new Handler(file.getFileName().toString().replace(".handler", ""), Files.readString(file));
        } catch (IOException unreadable) {
            throw new RuntimeFailure.Refused("the file " + file + " cannot be read");
        }
    }

    private static ObjectCode code(Handler handler, String source) {
        return new ObjectCode(
                handler.module(),
                new StringValue(handler.version()),
                handler.digest(),
                source,
                new ObjectBytes(handler.text().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public ObjectCode running(String module) {
        return administration.ask("modules").stream()
                .filter(cells -> cells.get(0).equals(module))
                .map(cells -> code(new Handler(module, cells.get(4)), "memory"))
                .findFirst()
                .orElseThrow(() -> new RuntimeFailure.Refused("the module " + module + " is not loaded"));
    }

    @Override
    public void load(List<ObjectCode> code) {
        if (!code.isEmpty()) {
            administration.ask(
                    "load",
                    code.stream()
                            .map(each -> List.of(
                                    each.module(), new String(each.bytes().content(), StandardCharsets.UTF_8)))
                            .toList());
        }
    }

    @Override
    public List<String> purge(List<String> modules, PurgeKind kind) {
        return administration.ask("purge", List.of(kind.name()), modules).stream()
                .map(List::getFirst)
                .toList();
    }

    @Override
    public void delete(String module) {
        administration.ask("delete", module);
    }

    @Override
    public Restoration adopt(Version version) {
        String before = administration.ask("about").getFirst().get(1);
        administration.ask("adopt", version.version());
        AtomicBoolean restored = new AtomicBoolean();
        return () -> {
            if (restored.compareAndSet(false, true)) {
                administration.ask("adopt", before);
            }
        };
    }
}
