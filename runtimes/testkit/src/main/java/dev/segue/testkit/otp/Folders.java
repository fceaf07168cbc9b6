package dev.segue.testkit.otp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** Whole folders, in which a link is what it is and not what it points to. */
final class Folders {

    private Folders() {}

    /** Deletes a folder with all that is in it, if it is there. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Moves a node's log out of its folder to {@code logs} beside it, as the next of that name. */
    static void keepLog(Path folder) {
        Path log = folder.resolve("node.log");
        if (!Files.exists(log)) {
            return;
        }
        Path kept = folder.resolveSibling("logs");
        try {
            Files.createDirectories(kept);
            int number = 1;
            while (Files.exists(kept.resolve(folder.getFileName() + "-" + number + ".log"))) {
                number++;
            }
            Files.move(log, kept.resolve(folder.getFileName() + "-" + number + ".log"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Copies a folder to where none is yet. */
    static void copy(Path from, Path to) {
        try (var paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(
                        path,
                        to.resolve(from.relativize(path)),
                        LinkOption.NOFOLLOW_LINKS,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
