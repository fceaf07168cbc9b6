package dev.segue.dist;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Writes zip files that keep who may run what, and the times of the files to the second in whatever time zone. */
final class ZipFile {
    private ZipFile() {}

    /** Puts a folder into a zip file, under the folder's own name. */
    static void of(Path folder, String name, Path zip) throws IOException {
        Files.deleteIfExists(zip);
        Map<String, ?> asked = Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (FileSystem inside = FileSystems.newFileSystem(zip, asked)) {
            Path root = inside.getPath(name);
            for (Path each : Folder.all(folder)) {
                Path target = root.resolve(folder.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
                Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(each));
            }
        }
    }
}
