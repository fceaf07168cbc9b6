package dev.segue.spec;

import dev.segue.source.SourceText;
import dev.segue.syntax.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pieces of the conformance suite's chapters, as texts to parse; what they show is tried there. */
public final class Chapters {
    private static final Path ROOT = Path.of("../spec/chapters");

    private Chapters() {}

    /** All pieces; notes are comments, and an expression of a piece that evaluates is bound to a name. */
    public static List<SourceText> pieces() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<SourceText> pieces = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".upgrade"))
                    .sorted()
                    .toList()) {
                for (String piece : Files.readString(file).split("(?m)^---$", -1)) {
                    pieces.add(SourceText.of(ROOT.relativize(file).toString(), script(piece)));
                }
            }
            return pieces;
        } catch (IOException failure) {
            throw new IllegalStateException("cannot read " + ROOT, failure);
        }
    }

    /** The pieces in which the parser finds nothing. */
    public static List<SourceText> validPieces() {
        return pieces().stream()
                .filter(piece -> Parser.parse(piece).diagnostics().isEmpty())
                .toList();
    }

    private static String script(String piece) {
        return piece.strip()
                .lines()
                .map(line -> line.contains(" ### => ") ? "let it = " + line : line)
                .collect(Collectors.joining("\n"));
    }
}
