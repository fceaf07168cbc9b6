package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.segue.Checked;
import dev.segue.Segue;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A reader who does what a page says, from its first block to its last, gets what the page shows. Commands for a live node
 * are run by the tests in {@code live}.
 */
class PagesTest {
    private static final String LIVE = "beam://";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @TempDir
    Path folder = Path.of("");

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(Called.ROOT.resolve("docs/how-to"))) {
            return Stream.concat(
                            Stream.of("README.md", "docs/from-edeliver.md"),
                            files.map(file -> "docs/how-to/" + file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aReaderGetsWhatThePageShows(String name) throws IOException {
        Checkout.copyExamples(folder);
        Page page = Page.read(name);
        List<Path> written = new ArrayList<>();
        for (Page.Block block : page.blocks()) {
            if (block.isConsole()) {
                checkAll(page, written);
                ShownCommand.in(block).stream()
                        .filter(command -> !command.command().contains(LIVE))
                        .forEach(this::run);
            } else if (block.isScript() || !block.file().isEmpty()) {
                write(block).ifPresent(written::add);
            }
        }
        checkAll(page, written);
    }

    /** Scripts that a reader writes have no fault and are in the one style, except those whose name says that they are wrong. */
    private void checkAll(Page page, List<Path> written) {
        for (Path script : written) {
            Called check = Called.in(folder, "check", script.toString());
            assertEquals("", check.err(), () -> "in " + page.name());
            Called style = Called.in(folder, "fmt", "--check", script.toString());
            assertEquals(0, style.exitCode(), () -> page.name() + ": not as segue fmt writes it: " + script);
        }
        written.clear();
    }

    /** Writes a file; gives it if it is a script that is to be right. */
    private Optional<Path> write(Page.Block block) throws IOException {
        Path file = folder.resolve(block.file().isEmpty() ? "unnamed.upgrade" : block.file());
        Files.createDirectories(file.getParent());
        Files.writeString(file, block.text());
        return block.isScript() && !block.file().startsWith("wrong") ? Optional.of(file) : Optional.empty();
    }

    private void run(ShownCommand command) {
        Called called = Called.in(folder, command.arguments()).without(folder + "/");
        command.isAsShown(called.exitCode(), called.out() + called.err());
    }

    /** What stands in the column for Segue of the tables of a page: each a step or a declaration by itself. */
    static List<String> successors() throws IOException {
        List<String> found = Page.read("docs/from-edeliver.md")
                .text()
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|")[2])
                .flatMap(cell -> CODE.matcher(cell).results().map(code -> code.group(1)))
                .toList();
        assertFalse(found.size() < 17, () -> "one for each of the 17 instructions: " + found);
        return found;
    }

    @ParameterizedTest
    @MethodSource("successors")
    void aSuccessorOfAnInstructionIsUnderstood(String line) {
        Segue segue = StandardLibrary.segue().build();
        String script = "upgrade chat from \"0.1.0\" to \"0.2.0\"\ncheck_old_code(app)\nsuspend_processes(app)\n"
                + "load_modules(app)\nresume_processes(app)\n" + line + "\n";
        SourceText text = SourceText.of(Called.ROOT.resolve("examples/line").toString(), script);
        Checked checked = segue.check(segue.parse(text));
        assertFalse(checked.hasErrors(), () -> line + "\n" + checked.diagnostics());
    }
}
