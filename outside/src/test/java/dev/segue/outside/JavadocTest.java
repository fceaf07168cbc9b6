package dev.segue.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Javadoc is made of what a host and a runtime see, without a warning. What a method takes and gives is said in its first
 * sentences, so no tag is asked for; everything public has such a sentence.
 */
class JavadocTest {
    private static final String WITHOUT_TAGS = ".*(no @param|no @return|no @throws).*";

    /** What a function of scripts promises stands in its annotation, where their authors find it. */
    private static boolean isDocumentedElsewhere(String complaint) {
        Path file = Path.of(complaint.substring(0, complaint.indexOf(".java:") + ".java".length()));
        try {
            return complaint.contains("no comment") && Files.readString(file).contains("@SegueFunction(");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @CsvSource({"interpreter, dev.segue", "stdlib, dev.segue.stdlib", "runtimes/testkit, dev.segue.testkit"})
    void everythingThatIsShownIsDocumented(String project, String module, @TempDir Path out) {
        Path sources = Path.of("..", project, "src/main/java").normalize();
        Path own = Path.of("..", project, "target").toAbsolutePath().normalize();
        List<Path> others = Jars.all().stream()
                .filter(path -> !path.toAbsolutePath().normalize().startsWith(own))
                .toList();
        List<String> arguments = List.of(
                "-quiet",
                "-Xdoclint:all",
                "-Xmaxwarns",
                "100000",
                "--release",
                "21",
                "-d",
                out.toString(),
                "--module-path",
                Jars.path(others),
                "-sourcepath",
                sources.toString(),
                "--module",
                module);
        StringWriter said = new StringWriter();
        int result = ToolProvider.findFirst("javadoc")
                .orElseThrow()
                .run(new PrintWriter(said), new PrintWriter(said), arguments.toArray(String[]::new));
        List<String> complaints = said.toString()
                .lines()
                .filter(line -> line.contains(": warning:") || line.contains(": error:") || line.startsWith("error:"))
                .filter(line -> !line.matches(WITHOUT_TAGS))
                .filter(line -> !line.contains(".java:") || !isDocumentedElsewhere(line))
                .toList();
        assertEquals(List.of(), complaints);
        assertEquals(0, result, said::toString);
    }
}
