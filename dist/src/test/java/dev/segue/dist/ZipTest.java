package dev.segue.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.Ended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the zip file holds runs where it was unpacked, with the Java that is there, and never runs old classes. */
@NullUnmarked
class ZipTest {
    @TempDir
    private Path folder;

    private Installed installed;

    @BeforeEach
    void unpack() throws Exception {
        installed = Installed.in(folder.resolve("a path with blanks"));
    }

    private void assertVersion(String expected, Installed where, Path java) throws Exception {
        Ended ended = where.segue(java, "--version");
        assertEquals("", ended.err());
        assertEquals(expected, ended.out().strip());
        assertEquals(0, ended.code());
    }

    @Test
    void itRunsWhereItWasUnpackedAndThroughALink() throws Exception {
        Ended checked = installed.segue(
                Installed.JAVA_HOME,
                "check",
                installed.root().resolve("examples/chat.upgrade").toString());
        assertEquals("", checked.err());
        assertTrue(checked.out().contains("13 steps up"), checked.out());
        Path link = Files.createSymbolicLink(
                folder.resolve("segue"), installed.root().resolve("bin/segue"));
        Ended linked =
                Ended.of(folder, installed.environment(Installed.JAVA_HOME), link.toString(), "explain", "SEG0701");
        assertEquals(0, linked.code(), linked.err());
    }

    @Test
    void everyExampleHasTheFilesThatItNames() throws Exception {
        for (Path script : Folder.files(installed.root().resolve("examples"), ".upgrade")) {
            Ended checked = installed.segue(Installed.JAVA_HOME, "check", script.toString());
            assertFalse(checked.err().contains("SEG1001") || checked.err().contains("SEG0212"), checked.err());
        }
        assertTrue(Files.exists(installed.root().resolve("examples/foreign.py")));
    }

    @Test
    void theArchiveThatCameWithItIsUsedWithTheJavaThatMadeIt() throws Exception {
        assertTrue(archiveIsUsed(archive(installed.root())));
        assertFalse(Files.exists(installed.cache()), "none of the user's own is needed");
    }

    @Test
    void aFolderThatWasMovedRunsAndStillHasItsArchive() throws Exception {
        Path moved = Files.move(installed.root(), folder.resolve("elsewhere"));
        installed = new Installed(moved, installed.home());
        assertVersion("segue 0.1.0", installed, Installed.JAVA_HOME);
        assertTrue(archiveIsUsed(archive(moved)));
    }

    private static Path archive(Path root) throws IOException {
        String record = Folder.files(root.resolve("lib"), ".of")
                .getFirst()
                .getFileName()
                .toString();
        return root.resolve("lib").resolve(record.replace(".of", ""));
    }

    /** Asks the launcher's own words for the archive, and Java whether it takes classes from it. */
    private boolean archiveIsUsed(Path archive) throws Exception {
        String words = ". ./libexec/find-java.sh; . ./libexec/launch.sh; program=$PWD/lib scripts=$PWD/examples;"
                + " find_java java && find_class_path && find_archive && printf '%s\n' \"$archive\" &&"
                + " exec \"$java_home/bin/java\" $quiet_flags -Xlog:class+load $heap_flags"
                + " ${archive:+\"$using$archive\"} -cp \"$class_path\" $main_class explain SEG0701";
        Ended ended = Ended.of(installed.root(), installed.environment(Installed.JAVA_HOME), "/bin/sh", "-c", words);
        return ended.out().startsWith(archive.toRealPath() + "\n")
                && ended.out()
                        .lines()
                        .anyMatch(line ->
                                line.contains("dev.segue.cli.SegueProgram ") && line.contains("shared objects file"));
    }

    @Test
    void aReplacedJarIsNeverHiddenByTheArchive() throws Exception {
        assertVersion("segue 0.1.0", installed, Installed.JAVA_HOME);
        Path jar = Folder.files(installed.root().resolve("lib"), ".jar").stream()
                .filter(each -> each.getFileName().toString().startsWith("segue-cli"))
                .findFirst()
                .orElseThrow();
        for (Instant time : new Instant[] {Instant.now(), Instant.now().minus(Duration.ofDays(400))}) {
            replace(jar, time);
            assertVersion("SEGUE 0.1.0", installed, Installed.JAVA_HOME);
        }
    }

    /** The same jar but for the word that {@code --version} begins with. */
    private static void replace(Path jar, Instant time) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Path version = inside.getPath("dev/segue/cli/SegueCommand$Version.class");
            String bytes = Files.readString(version, StandardCharsets.ISO_8859_1);
            Files.writeString(version, bytes.replace("segue ", "SEGUE "), StandardCharsets.ISO_8859_1);
        }
        Files.setLastModifiedTime(jar, FileTime.from(time));
    }

    @Test
    void anotherJavaMakesAnArchiveOfItsOwnOnFirstUseAndARuntimeWithoutCompilerIsEnough() throws Exception {
        Path runtime = runtimeImage();
        assertFalse(Files.exists(runtime.resolve("bin/javac")));
        assertVersion("segue 0.1.0", installed, runtime);
        Path made = awaitArchive();
        assertVersion("segue 0.1.0", installed, runtime);
        assertTrue(Files.size(made) > 0);
        Path jar = Folder.files(installed.root().resolve("lib"), ".jar").stream()
                .filter(each -> each.getFileName().toString().startsWith("segue-cli"))
                .findFirst()
                .orElseThrow();
        replace(jar, Instant.now());
        assertVersion("SEGUE 0.1.0", installed, runtime);
    }

    private Path awaitArchive() throws Exception {
        Instant end = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(end)) {
            Path cache = installed.cache().resolve("segue");
            if (Files.isDirectory(cache) && !Folder.files(cache, ".of").isEmpty()) {
                Path record = Folder.files(cache, ".of").getFirst();
                return record.resolveSibling(record.getFileName().toString().replace(".of", ""));
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no archive was made");
    }

    private Path runtimeImage() throws Exception {
        Path image = folder.resolve("runtime");
        Ended linked = Ended.of(
                folder,
                Map.of(),
                Installed.JAVA_HOME.resolve("bin/jlink").toString(),
                "--add-modules",
                "java.base,java.logging,java.xml,java.management,jdk.unsupported,jdk.crypto.ec,java.naming,java.net.http",
                "--generate-cds-archive",
                "--output",
                image.toString());
        assertEquals(0, linked.code(), linked.out() + linked.err());
        return image;
    }

    @Test
    void anInstallationAndAHomeThatCannotBeWrittenAreEnough() throws Exception {
        Files.createFile(installed.cache()); // a file where the folder would be: also root cannot write there
        Files.delete(archive(installed.root()));
        Ended made = Ended.of(
                folder, Map.of(), "chmod", "-R", "a-w", installed.root().toString());
        assertEquals(0, made.code());
        assertVersion("segue 0.1.0", installed, Installed.JAVA_HOME);
        Ended.of(folder, Map.of(), "chmod", "-R", "u+w", installed.root().toString());
    }

    @Test
    void withoutJavaItSaysInOneSentenceWhatToInstall() throws Exception {
        Files.writeString(
                installed.root().resolve("libexec/find-java.sh"),
                "\nconsider_usual_places() { :; }\nconsider_path() { :; }\n",
                StandardOpenOption.APPEND);
        Path old = Files.createDirectories(folder.resolve("jdk-17/bin")).getParent();
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        Files.writeString(old.resolve("bin/java"), "#!/bin/sh\necho too old\n")
                .toFile()
                .setExecutable(true);
        for (Path java : new Path[] {Path.of("/nowhere"), old}) {
            Ended ended = installed.segue(java, "--version");
            assertEquals(2, ended.code());
            assertEquals("", ended.out());
            assertEquals(1, ended.err().lines().count(), ended.err());
            assertTrue(ended.err().contains("Segue needs Java 21 or newer"), ended.err());
        }
    }
}
