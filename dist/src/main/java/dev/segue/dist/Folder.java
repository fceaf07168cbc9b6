package dev.segue.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files and folders as wholes. */
final class Folder {
    private Folder() {}

    /** Everything in a folder and below, the folders before what they hold; none if there is no such folder. */
    static List<Path> all(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.sorted().toList();
        }
    }

    /** The files of a folder whose names end so, by name. */
    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Removes a folder with all that it holds. */
    static void remove(Path folder) throws IOException {
        for (Path each : all(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(each);
        }
    }

    /** Copies a folder with all that it holds. */
    static void copy(Path folder, Path target) throws IOException {
        for (Path each : all(folder)) {
            Path copy = target.resolve(folder.relativize(each).toString());
            if (Files.isDirectory(each)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(each, copy);
            }
        }
    }

    /** Writes a text, making the folders that it needs. */
    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
