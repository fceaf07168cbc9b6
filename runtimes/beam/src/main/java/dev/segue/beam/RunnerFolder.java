package dev.segue.beam;

import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.Code.ObjectCode;
import dev.segue.runtime.Code.Version;
import dev.segue.runtime.ObjectBytes;
import dev.segue.runtime.RuntimeFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Object code that the runner holds: in the folder it was given, in its {@code ebin}, in
 * {@code <application>-<version>/ebin} or in {@code <application>/ebin} below it. The node itself reads what it holds.
 */
final class RunnerFolder {

    private static final int LARGEST_FILE = 64 << 20;

    private final Peer peer;

    RunnerFolder(Peer peer) {
        this.peer = peer;
    }

    /** The code of a version; where was looked is added to the list. */
    Optional<Found> version(String application, String version, Path folder, List<String> looked) {
        for (Path place : List.of(
                folder,
                folder.resolve("ebin"),
                folder.resolve(application + "-" + version).resolve("ebin"),
                folder.resolve(application).resolve("ebin"))) {
            looked.add(place.toString());
            Optional<Specification> found =
                    specification(application, place).filter(specification -> specification.isOf(application, version));
            if (found.isPresent()) {
                List<ObjectCode> code = code(place, found.get().modules());
                return Optional.of(new Found(new Version(application, version, place.toString(), code), found.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Specification> specification(String application, Path folder) {
        Path file = folder.resolve(Specification.file(application));
        return Files.isRegularFile(file)
                ? Specification.read(peer, new String(bytes(file), StandardCharsets.UTF_8), Optional.empty())
                : Optional.empty();
    }

    private List<ObjectCode> code(Path folder, List<String> modules) {
        List<Path> files =
                modules.stream().map(name -> folder.resolve(name + ".beam")).toList();
        List<Term> codes = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new RuntimeFailure.Refused("%s is missing, though its application lists it".formatted(file));
            }
            codes.add(Binary.wrap(bytes(file)));
        }
        List<Term> answers = Terms.elements(peer.ask(Question.DIGESTS, Binding.list("Codes", codes)));
        List<ObjectCode> all = new ArrayList<>();
        for (int index = 0; index < modules.size(); index++) {
            all.add(read(modules.get(index), files.get(index), (Binary) codes.get(index), answers.get(index)));
        }
        return all;
    }

    private ObjectCode read(String module, Path file, Binary bytes, Term answer) {
        if (answer instanceof Tuple facts
                && facts.size() == 3
                && Terms.atom(facts.at(0)).equals(module)) {
            return new ObjectCode(
                    module,
                    ModuleVersion.value(facts.at(2)),
                    BeamCode.digest(facts.at(1)),
                    file.toString(),
                    new ObjectBytes(bytes.bytes()));
        }
        throw new RuntimeFailure.Refused("%s is no object code of the module %s".formatted(file, module));
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new RuntimeFailure.Refused("%s is larger than object code can be".formatted(file));
            }
            return bytes;
        } catch (IOException failure) {
            throw new RuntimeFailure.Refused("%s cannot be read: %s".formatted(file, failure.getMessage()));
        }
    }
}
