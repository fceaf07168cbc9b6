package dev.segue.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.testkit.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The zip file, unpacked, and programs run beside it.
 *
 * @param root the folder that it was unpacked to
 * @param home stands in for the user's home
 */
record Installed(Path root, Path home) {
    static final Path JAVA_HOME = Path.of(System.getProperty("java.home", ""));

    /** Unpacks it into a folder, as a user would. */
    static Installed in(Path folder) throws IOException, InterruptedException {
        Path zip = Folder.files(Path.of("target"), ".zip").getFirst().toAbsolutePath();
        Files.createDirectories(folder);
        Ended unpacked = Ended.of(folder, Map.of(), "unzip", "-q", zip.toString());
        assertEquals(0, unpacked.code(), unpacked.err());
        String name = zip.getFileName().toString().replace(".zip", "");
        return new Installed(folder.resolve(name), Files.createDirectories(folder.resolve("home")));
    }

    /** Runs the program with a Java. */
    Ended segue(Path java, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new java.util.ArrayList<>(List.of(root.resolve("bin/segue").toString()));
        command.addAll(List.of(arguments));
        return Ended.of(home, environment(java), command.toArray(String[]::new));
    }

    /** Nothing of the user's own reaches it. */
    Map<String, String> environment(Path java) {
        return Map.of("JAVA_HOME", java.toString(), "HOME", home.toString(), "XDG_CACHE_HOME", cache().toString());
    }

    /** Where archives of the user's own lie. */
    Path cache() {
        return home.resolve("my cache");
    }
}
