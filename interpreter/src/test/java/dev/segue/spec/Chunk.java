package dev.segue.spec;

import dev.segue.source.Diagnostic;
import dev.segue.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of a file of test scripts. Files are cut at lines that are {@code ---}; {@code ### SEG0123 "text"} at the end
 * of a line says that an error of this code with this text in its message must appear on that line, and no other may.
 *
 * @param source the piece, preceded by as many empty lines as stand before it in its file
 */
public record Chunk(SourceText source, List<Expected> expected) {
    private static final Pattern EXPECTATION = Pattern.compile("### (SEG\\d{4}) \"(.*?)\"");

    /** An error that must appear. */
    public record Expected(int line, String code, String text) {
        boolean fits(Diagnostic diagnostic) {
            return diagnostic.span().line() == line
                    && diagnostic.code().id().equals(code)
                    && diagnostic.message().contains(text);
        }
    }

    /** All chunks of all files under a folder of the test resources. */
    public static List<Chunk> allUnder(String folder) {
        Path root = Path.of("src/test/resources/spec").resolve(folder);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".upgrade"))
                    .sorted()
                    .flatMap(file -> ofFile(file).stream())
                    .toList();
        } catch (IOException failure) {
            throw new IllegalStateException("cannot list " + root, failure);
        }
    }

    /** Whether nothing may be found in it. */
    public boolean isValid() {
        return expected.isEmpty();
    }

    /** What is missing and what is too much; empty if the diagnostics are the expected ones. */
    public List<String> differences(List<Diagnostic> found) {
        List<String> differences = new ArrayList<>();
        List<Diagnostic> unexpected = new ArrayList<>(found);
        for (Expected each : expected) {
            Diagnostic match =
                    unexpected.stream().filter(each::fits).findFirst().orElse(null);
            if (match == null || !unexpected.remove(match)) {
                differences.add(
                        source.name() + ":" + each.line() + " lacks " + each.code() + " \"" + each.text() + "\"");
            }
        }
        unexpected.forEach(
                each -> differences.add(each.span() + " has " + each.code().id() + " \"" + each.message() + "\""));
        return differences;
    }

    private static List<Chunk> ofFile(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException failure) {
            throw new IllegalStateException("cannot read " + file, failure);
        }
        List<Chunk> chunks = new ArrayList<>();
        int line = 0;
        StringBuilder current = new StringBuilder();
        for (String each : text.split("\n", -1)) {
            line++;
            if (each.equals("---")) {
                chunks.add(of(file, current.toString()));
                current = new StringBuilder("\n".repeat(line));
            } else {
                current.append(each).append('\n');
            }
        }
        chunks.add(of(file, current.toString()));
        return chunks;
    }

    private static Chunk of(Path file, String text) {
        SourceText source = SourceText.of(file.getFileName().toString(), text);
        List<Expected> expected = new ArrayList<>();
        for (int line = 1; line <= source.lineCount(); line++) {
            Matcher matcher = EXPECTATION.matcher(source.lineText(line));
            while (matcher.find()) {
                expected.add(new Expected(line, matcher.group(1), matcher.group(2)));
            }
        }
        return new Chunk(source, expected);
    }

    @Override
    public String toString() {
        String first = source.text().strip().lines().findFirst().orElse("empty");
        return source.name() + ": " + first;
    }
}
