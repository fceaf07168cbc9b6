package dev.segue.cli.session;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JLine is seen by sessions on a terminal, and by nothing else. */
class SessionRulesTest {

    @Test
    void noTypeOfTheLineReaderLeavesThePackageOfSessions() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.segue");
        assertTrue(classes.contain(TerminalSession.class));
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.segue.cli.session")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jline..")
                .check(classes);
    }

    @Test
    void noOtherCommandLoadsTheLineReader(@TempDir Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.segue.cli.Main",
                        "doc",
                        "count")
                .redirectOutput(new File("/dev/null"))
                .redirectErrorStream(true)
                .start();
        assertEquals(0, process.waitFor());
        List<String> loaded = Files.readAllLines(log);
        assertTrue(loaded.stream().anyMatch(line -> line.contains("dev.segue.cli.DocCommand")));
        assertEquals(
                List.of(),
                loaded.stream()
                        .filter(line -> line.contains(" org.jline") || line.contains("dev.segue.cli.session"))
                        .toList());
    }
}
