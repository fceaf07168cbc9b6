package dev.segue.cli.session;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a user's history is kept, readable by nobody else.
 *
 * @param folder the folder, which need not exist yet
 */
public record StateFolder(Path folder) {
    private static final String HISTORY = "repl_history";

    /** The folder that was given, else that of the user. */
    public static StateFolder of(@Nullable Path given, Map<String, String> environment, Path home) {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        // As the XDG specification has it, a path that is not absolute is none.
        Path base = state.startsWith("/") ? Path.of(state) : home.resolve(".local/state");
        return new StateFolder(given == null ? base.resolve("segue") : given);
    }

    /** The file of the history with mode 0600, in a folder that was made with mode 0700; empty where that cannot be. */
    Optional<Path> history() {
        try {
            makeFolder();
            Path file = folder.resolve(HISTORY);
            makeFile(file);
            restrict(file);
            return Optional.of(file);
        } catch (IOException | UnsupportedOperationException | SecurityException impossible) {
            return Optional.empty();
        }
    }

    private void makeFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    private static void makeFile(Path file) throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException before) {
            // That of an earlier session.
        }
    }

    private static void restrict(Path file) throws IOException {
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
