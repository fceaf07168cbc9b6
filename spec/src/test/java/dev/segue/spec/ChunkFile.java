package dev.segue.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A chapter's file, cut at the lines that are {@code ---}. */
final class ChunkFile {

    private static final Path CHAPTERS = Path.of("chapters");

    /** One chunk, or why there is none. */
    record Piece(Path file, int line, List<Chunk> chunks, String mistake) {}

    private ChunkFile() {}

    /** The pieces of all files whose path contains a text. */
    static List<Piece> all(String wanted) {
        try (Stream<Path> files = Files.walk(CHAPTERS)) {
            return files.filter(file -> file.toString().endsWith(".upgrade"))
                    .filter(file -> file.toString().contains(wanted))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException failure) {
            throw new IllegalStateException("cannot list " + CHAPTERS, failure);
        }
    }

    private static List<Piece> read(Path file) {
        try {
            return cut(file, Files.readString(file));
        } catch (IOException failure) {
            throw new IllegalStateException("cannot read " + file, failure);
        }
    }

    /** The pieces of a text that stands for a file. */
    static List<Piece> cut(Path file, String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int index = 0; index <= lines.size(); index++) {
            if (index == lines.size() || lines.get(index).equals("---")) {
                pieces.add(piece(file, start + 1, lines.subList(start, index)));
                start = index + 1;
            }
        }
        return pieces;
    }

    private static Piece piece(Path file, int line, List<String> lines) {
        try {
            return new Piece(file, line, new ChunkReader(file, line).read(lines), "");
        } catch (ChunkMistake mistake) {
            return new Piece(file, line, List.of(), String.valueOf(mistake.getMessage()));
        }
    }
}
