package dev.segue.outside;

import dev.segue.testkit.Ended;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A Maven repository of its own that has what the user's has, but for what is Segue's. What only an installation needs, such
 * as the plugin that makes the Javadoc, is fetched where it is not there yet.
 *
 * @param folder of the repository
 */
record LocalRepository(Path folder) implements AutoCloseable {
    private static final Path MAVEN = Path.of(System.getProperty("build.maven", ""), "bin", "mvn");
    private static final Path USERS = Path.of(System.getProperty("build.repository", ""));
    private static final Set<String> LEFT_OUT = Set.of(".git", "site", "surefire-reports", "test-classes");

    /** One in a new folder. */
    static LocalRepository in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("dev"));
        link(USERS, folder, "dev");
        link(USERS.resolve("dev"), folder.resolve("dev"), "segue");
        return new LocalRepository(folder);
    }

    private static void link(Path from, Path to, String except) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> entries = Files.list(from)) {
            for (Path entry : entries.toList()) {
                if (!entry.endsWith(except)) {
                    Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
                }
            }
        }
    }

    /** What was installed: the folder of an artifact of Segue's. */
    Path installed(String artifact, String version) {
        return folder.resolve("dev/segue").resolve(artifact).resolve(version);
    }

    /** Runs Maven on this repository. */
    Ended maven(Path project, String... arguments) throws IOException, InterruptedException {
        return command(project, MAVEN.toString(), arguments);
    }

    /** Runs what hands its arguments to Maven. */
    Ended command(Path project, String command, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(command, "-B", "-ntp", "-q", "-Dmaven.repo.local=" + folder));
        all.addAll(List.of(arguments));
        Map<String, String> environment = Map.of(
                "JAVA_HOME", System.getProperty("java.home"), "PATH", MAVEN.getParent() + ":" + System.getenv("PATH"));
        return Outsider.run(project, environment, all);
    }

    /** Takes away what leads to the user's. */
    @Override
    public void close() throws IOException {
        for (Path each : List.of(folder, folder.resolve("dev"))) {
            try (Stream<Path> entries = Files.list(each)) {
                for (Path link : entries.filter(Files::isSymbolicLink).toList()) {
                    Files.delete(link);
                }
            }
        }
    }

    /** A copy of the checkout with the classes that are compiled, all as old as they are. */
    static Path copy(Path checkout, Path to) throws IOException {
        Files.walkFileTree(checkout, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (LEFT_OUT.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(checkout.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.toString().endsWith(".jar") && !file.toString().endsWith(".zip")) {
                    Files.copy(file, to.resolve(checkout.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return to;
    }
}
