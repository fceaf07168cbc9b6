package dev.segue.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.Ended;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that is shipped is a module that says what it shows and needs, and works as one. */
class ModulePathTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<Path> EMBEDDED = Jars.of(
            "segue-interpreter",
            "segue-grammar",
            "segue-stdlib",
            "segue-runtime-sim",
            "antlr4-runtime",
            "asm",
            "slf4j-api",
            "snakeyaml-engine",
            "jspecify");

    @Test
    void everyArtifactIsAModuleOfItsOwn() {
        for (String artifact : Jars.own()) {
            Set<ModuleReference> found =
                    ModuleFinder.of(Jars.of(artifact).getFirst()).findAll();
            assertEquals(1, found.size(), artifact);
            assertFalse(found.iterator().next().descriptor().isAutomatic(), artifact + " has no module-info.java");
        }
    }

    @Test
    void theModulesFitTogether() {
        ModuleFinder all = ModuleFinder.of(Jars.all().toArray(Path[]::new));
        Configuration.resolve(
                all,
                List.of(ModuleLayer.boot().configuration()),
                ModuleFinder.ofSystem(),
                Set.of("dev.segue.cli", "dev.segue.testkit"));
    }

    @Test
    void aModuleOfSomebodyElseRunsAScript(@TempDir Path classes) throws Exception {
        String modules = Jars.path(EMBEDDED);
        Outsider.compile(Path.of("src/test/resources/modular"), classes, List.of("--module-path", modules));
        Ended ended = Outsider.java(
                ROOT,
                List.of(
                        "--module-path",
                        modules + java.io.File.pathSeparator + classes,
                        "--module",
                        "outsider/outsider.Upgrade",
                        "examples/chat.upgrade"));
        assertEquals(0, ended.code(), ended.output());
        assertTrue(ended.output().contains("runtimes [sim]"), ended.output());
        assertTrue(ended.output().contains("ended COMPLETED"), ended.output());
    }

    @Test
    void theCommandLineRunsAsAModuleToo() throws IOException, InterruptedException {
        Ended ended = Outsider.java(
                ROOT,
                List.of(
                        "--module-path",
                        Jars.path(Jars.all()),
                        "--module",
                        "dev.segue.cli/dev.segue.cli.Main",
                        "run",
                        "examples/chat.upgrade"));
        assertEquals(0, ended.code(), ended.output());
        assertTrue(ended.output().contains("Completed"), ended.output());
    }
}
