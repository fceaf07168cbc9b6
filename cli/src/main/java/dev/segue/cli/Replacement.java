package dev.segue.cli;

import dev.segue.UsageError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A new text in the place of a file, which may be new too, so that whoever reads it meanwhile sees the old one or the new one.
 *
 * @param name what the user calls the file
 * @param target where it really is, behind all symbolic links
 */
record Replacement(String name, Path target, String text) {
    private static final Set<PosixFilePermission> WRITING = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /**
     * Prepares to replace a file, and writes nothing yet.
     *
     * @throws UsageError if the file may not be written
     */
    static Replacement of(String name, Path file, String text) {
        try {
            Path target = file.toRealPath();
            if (!Files.isWritable(target) || isReadOnly(target)) {
                throw new UsageError(name + " is read-only", "make it writable, or leave it out");
            }
            return new Replacement(name, target, text);
        } catch (IOException failure) {
            throw unwritable(name, failure);
        }
    }

    /**
     * Prepares to write a file, which need not exist yet; a new one is for its owner alone. Writes nothing yet.
     *
     * @throws UsageError if the file may not be written, is a folder or has none
     */
    static Replacement ofAny(String name, Path file, String text) {
        if (Files.isDirectory(file)) {
            throw new UsageError(
                    name + " is a folder", "name a file in it: " + Path.of(name).resolve("relup"));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UsageError(name + " is no regular file", "name a file that can be replaced");
        }
        if (Files.exists(file)) {
            return of(name, file, text);
        }
        if (Files.isSymbolicLink(file)) {
            throw new UsageError(name + " leads to a file that does not exist", "name that file, or delete the link");
        }
        Path target = file.toAbsolutePath();
        Path folder = Objects.requireNonNull(target.getParent(), "a file stands in a folder");
        if (!Files.isDirectory(folder)) {
            throw new UsageError(name + " cannot be written", "name a file in a folder that exists");
        }
        return new Replacement(name, target, text);
    }

    private static UsageError unwritable(String name, IOException failure) {
        return new UsageError(
                name + " cannot be written", "see whether its folder is writable: " + failure.getMessage());
    }

    /**
     * Replaces the file; its permissions stay. A wish to end waits until that is done, so that nothing half written stays.
     *
     * @throws UsageError if nothing can be written beside the file, which then stays as it was
     */
    void write(Signals signals) {
        try (Signals.Registration deaf = signals.onInterrupt(() -> {})) {
            Path folder = Objects.requireNonNull(target.getParent(), "a file stands in a folder");
            Path fresh = Files.createTempFile(folder, "." + target.getFileName(), ".new");
            try {
                Files.writeString(fresh, text, StandardCharsets.UTF_8);
                // A file that is new keeps what a temporary one has: it is for its owner alone.
                if (Files.exists(target) && hasPermissions(target)) {
                    Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(target));
                }
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException failure) {
            throw unwritable(name, failure);
        }
    }

    // The superuser may write everything, but who made a file read-only does not want it replaced.
    private static boolean isReadOnly(Path target) throws IOException {
        return hasPermissions(target)
                && Files.getPosixFilePermissions(target).stream().noneMatch(WRITING::contains);
    }

    private static boolean hasPermissions(Path target) throws IOException {
        FileStore store = Files.getFileStore(target);
        return store.supportsFileAttributeView(PosixFileAttributeView.class);
    }
}
