package dev.segue.cli.session;

import dev.segue.repl.assist.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files below a folder.
 *
 * @param directory from which relative paths count
 * @param home what {@code ~/} stands for
 */
record FolderFiles(Path directory, Path home) implements FileNames {
    private static final int MOST = 1000;

    @Override
    public List<String> in(String folder) {
        try (Stream<Path> files = Files.list(place(folder))) {
            return files.limit(MOST)
                    .filter(file -> Files.isDirectory(file) || file.toString().endsWith(".upgrade"))
                    .map(file -> file.getFileName() + (Files.isDirectory(file) ? "/" : ""))
                    .sorted()
                    .toList();
        } catch (IOException | InvalidPathException unreadable) {
            return List.of();
        }
    }

    private Path place(String folder) {
        return folder.startsWith("~/") ? home.resolve(folder.substring(2)) : directory.resolve(folder);
    }
}
