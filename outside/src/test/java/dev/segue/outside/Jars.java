package dev.segue.outside;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What this build made and what that depends on: jars, or folders of classes where nothing was packaged yet. */
final class Jars {
    private static final List<Path> ALL = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();

    private static final Pattern JAR = Pattern.compile("([^/]+?)-\\d[^/]*\\.jar$");
    private static final Pattern FOLDER = Pattern.compile("([^/]+)/([^/]+)/target/[a-z-]*classes$");

    private Jars() {}

    /** Those of the artifacts of these names, each of which must be there. */
    static List<Path> of(String... artifacts) {
        return Stream.of(artifacts).map(Jars::one).toList();
    }

    private static Path one(String artifact) {
        return ALL.stream()
                .filter(path -> artifact(path).equals(artifact))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + artifact + " on the class path"));
    }

    /** The names of the artifacts of this project, without tests. */
    static Set<String> own() {
        return ALL.stream()
                .map(Jars::artifact)
                .filter(name -> name.startsWith("segue-") && !name.equals("segue-outside"))
                .collect(Collectors.toSet());
    }

    /** All but the tests of this module. */
    static List<Path> all() {
        return ALL.stream()
                .filter(path ->
                        !path.endsWith("test-classes") && !artifact(path).equals("segue-outside"))
                .toList();
    }

    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** The name of a jar without its version; of a folder of classes, that of its project. */
    private static String artifact(Path path) {
        Matcher jar = JAR.matcher(path.toString());
        if (jar.find()) {
            return jar.group(1);
        }
        Matcher folder = FOLDER.matcher(path.toAbsolutePath().toString());
        if (!folder.find()) {
            return path.toString();
        }
        return (folder.group(1).equals("runtimes") ? "segue-runtime-" : "segue-") + folder.group(2);
    }
}
