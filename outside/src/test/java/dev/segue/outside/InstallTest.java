package dev.segue.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.Ended;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./install} puts into a repository is whole, and another build needs nothing but its coordinates. */
@NullUnmarked
class InstallTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String VERSION = "0.1.0";
    private static final List<String> LIBRARIES = List.of(
            "segue-grammar",
            "segue-interpreter",
            "segue-polyglot",
            "segue-repl",
            "segue-runtime-beam",
            "segue-runtime-sim",
            "segue-runtime-testkit",
            "segue-stdlib",
            "segue-weave");

    @TempDir
    private static Path folder = Path.of("");

    private static LocalRepository repository;

    @BeforeAll
    static void install() throws Exception {
        repository = LocalRepository.in(folder.resolve("repository"));
        Path checkout = LocalRepository.copy(ROOT, folder.resolve("checkout"));
        // The classes are compiled already, elsewhere.
        succeeds(repository.command(checkout, "./install", "-Dmaven.compiler.useIncrementalCompilation=false", "-T2"));
    }

    @AfterAll
    static void close() throws IOException {
        repository.close();
    }

    /** Prints no warning of Maven's, either. */
    private static void succeeds(Ended ended) {
        assertEquals(0, ended.code(), ended.output());
        assertFalse(ended.output().contains("[WARNING]"), ended.output());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theLibrariesAreThereAndNothingElse() throws IOException {
        assertEquals(LIBRARIES, names(repository.folder().resolve("dev/segue")));
        for (String library : LIBRARIES) {
            String file = library + "-" + VERSION;
            List<String> found = names(repository.installed(library, VERSION));
            for (String kind : List.of(".jar", ".pom", "-sources.jar", "-javadoc.jar")) {
                assertTrue(found.contains(file + kind), () -> file + kind + " is not among " + found);
            }
            assertHolds(library, "-sources.jar", "module-info.java");
            assertHolds(library, "-javadoc.jar", "index.html");
            assertHolds(library, ".jar", "module-info.class");
        }
    }

    private static void assertHolds(String library, String kind, String entry) throws IOException {
        Path jar = repository.installed(library, VERSION).resolve(library + "-" + VERSION + kind);
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            assertTrue(Files.exists(inside.getPath(entry)), jar + " without " + entry);
        }
    }

    @Test
    void theirDescriptionsStandAlone() throws IOException {
        for (String library : LIBRARIES) {
            String pom =
                    Files.readString(repository.installed(library, VERSION).resolve(library + "-" + VERSION + ".pom"));
            for (String ofTheBuild : List.of("<parent>", "<build>", "<profile", "<properties>", "${", ">test<")) {
                assertFalse(pom.contains(ofTheBuild), () -> library + " has " + ofTheBuild + ":\n" + pom);
            }
            assertEquals(library.equals("segue-polyglot"), pom.contains("org.graalvm"), pom);
            assertEquals(library.equals("segue-runtime-testkit"), pom.contains("junit"), pom);
            assertFalse(pom.contains("jline") || pom.contains("picocli") || pom.contains("segue-cli"), pom);
        }
    }

    @Test
    void theExampleOfEmbeddingIsBuiltByCoordinatesAndRuns() throws Exception {
        Path project = LocalRepository.copy(ROOT.resolve("examples/embedding"), folder.resolve("embedding"));
        succeeds(repository.maven(project, "package", "dependency:copy-dependencies"));
        assertEquals(
                List.of(
                        "antlr4-runtime",
                        "asm",
                        "jspecify",
                        "segue-grammar",
                        "segue-interpreter",
                        "segue-runtime-beam",
                        "segue-runtime-sim",
                        "segue-stdlib",
                        "slf4j-api",
                        "snakeyaml-engine"),
                artifacts(project.resolve("target/dependency")));
        Path scripts = Files.createDirectories(folder.resolve("scripts"));
        Files.copy(ROOT.resolve("examples/chat.upgrade"), scripts.resolve("chat.upgrade"));
        Process process = Outsider.start(
                project,
                List.of(
                        "--module-path",
                        "target/upgrade-watcher-1.0.jar" + File.pathSeparator + "target/dependency",
                        "--module",
                        "watcher/watcher.Main",
                        scripts.toString(),
                        "sim:"));
        Path result = scripts.resolve("chat.upgrade.result");
        while (process.isAlive() && !Files.exists(result)) {
            Thread.onSpinWait();
        }
        Files.createFile(scripts.resolve("stop"));
        String output = Outsider.output(process);
        assertEquals(0, process.waitFor(), output);
        assertTrue(output.contains("Serving 208 connections"), output);
        assertTrue(Files.readString(result).startsWith("COMPLETED, the target is CHANGED\n"), output);
    }

    private static List<String> artifacts(Path folder) throws IOException {
        return names(folder).stream()
                .map(name -> name.replaceFirst("-\\d.*", ""))
                .toList();
    }

    @Test
    void theProjectOfThePageFetchesTheLanguages() throws Exception {
        String page = Files.readString(ROOT.resolve("docs/how-to/use-a-foreign-language.md"));
        Matcher shown = Pattern.compile("(?s)```xml\n(<project.*?)```").matcher(page);
        assertTrue(shown.find());
        Path project = Files.createDirectories(folder.resolve("languages"));
        Files.writeString(project.resolve("pom.xml"), shown.group(1));
        String build = Files.readString(ROOT.resolve("pom.xml"));
        String plugin = build.replaceFirst("(?s).*<dependency.plugin>([^<]+)</dependency.plugin>.*", "$1");
        succeeds(repository.maven(
                project,
                "org.apache.maven.plugins:maven-dependency-plugin:" + plugin + ":copy-dependencies",
                "-DincludeScope=runtime",
                "-DoutputDirectory=" + project.resolve("lib")));
        List<String> found = artifacts(project.resolve("lib"));
        assertTrue(found.containsAll(List.of("segue-polyglot", "polyglot", "js-language")), found::toString);
        assertFalse(found.contains("segue-interpreter"), found::toString);
    }

    @Test
    void aTestOfARuntimeOfOnesOwnIsCompiledAgainstTheContract() throws Exception {
        Path project = LocalRepository.copy(ROOT.resolve("examples/embedding"), folder.resolve("runtime"));
        Path pom = project.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replaceFirst("</dependency>", """
                </dependency>
                    <dependency><groupId>dev.segue</groupId><artifactId>segue-runtime-testkit</artifactId>\
                <version>%s</version><scope>test</scope></dependency>""".formatted(VERSION)));
        Files.delete(project.resolve("src/main/java/module-info.java"));
        Path test = Files.createDirectories(project.resolve("src/test/java/watcher"));
        Files.writeString(test.resolve("ContractTest.java"), """
                package watcher;

                import dev.segue.testkit.RuntimeContract;

                abstract class ContractTest extends RuntimeContract {}
                """);
        succeeds(repository.maven(project, "test-compile"));
        assertTrue(Files.exists(project.resolve("target/test-classes/watcher/ContractTest.class")));
    }
}
