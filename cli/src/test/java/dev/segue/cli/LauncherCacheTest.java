package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./segue} keeps in the user's cache to start quickly: one for each installation, of its newest build. */
@NullUnmarked
class LauncherCacheTest {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private Path checkout;
    private Path cache;

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = Checkout.make(folder.resolve("my checkout")).toRealPath();
        cache = Files.createDirectories(folder.resolve("my cache/segue"));
    }

    private Map<String, String> environment() {
        return Map.of("XDG_CACHE_HOME", cache.getParent().toString(), "SEGUE_NO_CACHE", "");
    }

    /** An archive that was made before, of jars that lie in a place. */
    private void put(String number, Path place, String jars) throws IOException {
        Files.writeString(cache.resolve(number + ".aot"), "classes");
        Files.writeString(cache.resolve(number + ".aot.of"), " some Java\n" + place + "\n" + jars + "\n");
    }

    private void leave(String name, Duration age) throws IOException {
        Path file = Files.writeString(cache.resolve(name), "half");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    private Set<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Waits until what is kept is as it should be. */
    private Set<String> await(Predicate<Set<String>> asItShould) throws Exception {
        Instant end = Instant.now().plus(LONGEST);
        while (!asItShould.test(kept())) {
            assertTrue(Instant.now().isBefore(end), "there are still " + kept());
            Thread.onSpinWait();
        }
        return kept();
    }

    private static boolean isMade(String name) {
        return name.matches("\\d{3,}\\.(aot|jsa)(\\.of)?");
    }

    private String sums(Path program) throws Exception {
        return Ended.of(program, Map.of("LC_ALL", "C.UTF-8"), "sh", "-c", "cksum ./*.jar")
                .out()
                .strip();
    }

    @Test
    void aNewOneReplacesThoseOfOlderBuildsAndWhatKilledRecordingsLeft() throws Exception {
        Path programs = checkout.resolve("cli/target/program");
        put("1", programs.resolve("0-9"), "1 2 ./old.jar");
        put("2", programs.resolve("1-1"), "1 2 ./old.jar");
        put("3", folder.resolve("gone"), "1 2 ./old.jar");
        Files.setLastModifiedTime(
                cache.resolve("3.aot.of"), FileTime.from(Instant.now().minus(Duration.ofDays(40))));
        put("8", folder.resolve("elsewhere"), "1 2 ./old.jar");
        put("4", Files.createDirectories(folder.resolve("another")), "1 2 ./old.jar");
        put("5", programs.resolve("1-1"), sums(programs.resolve("1-1")));
        Files.move(cache.resolve("1.aot.of"), cache.resolve("1.aot.failed"));
        for (String left : List.of("6.aot.71", "6.aot.71.config", "6.jsa.71", "6.aot.of.71")) {
            leave(left, Duration.ofHours(1));
        }
        leave("7.aot.72", Duration.ZERO);
        Ended ended = Ended.of(checkout, environment(), "./segue", "--version");
        assertEquals("", ended.err());
        assertEquals(0, ended.code());
        Set<String> others = Set.of("4.aot", "4.aot.of", "5.aot", "5.aot.of", "7.aot.72", "8.aot", "8.aot.of");
        Set<String> all = await(names -> names.containsAll(others)
                && names.size() == others.size() + 2
                && names.stream().filter(LauncherCacheTest::isMade).count() == 2);
        assertTrue(all.stream().noneMatch(name -> name.endsWith(".failed")), all::toString);
    }

    @Test
    void twoThatStartAtOnceKeepOneAndTheNextStartTakesIt() throws Exception {
        put("1", checkout.resolve("cli/target/program/0-9"), "1 2 ./old.jar");
        Ended both = Ended.of(
                checkout,
                environment(),
                "sh",
                "-c",
                "./segue --version & ./segue --version; code=$?; wait; exit $code");
        assertEquals("", both.err());
        assertEquals(0, both.code());
        assertEquals(
                2, both.out().lines().filter(line -> line.startsWith("segue ")).count(), both.out());
        Set<String> made = await(names -> names.size() == 2 && names.stream().allMatch(LauncherCacheTest::isMade));
        Ended next = launcherSays("find_archive && echo \"$archive\"");
        assertEquals(
                cache.resolve(made.iterator().next()).toString(), next.out().strip());
        assertEquals(made, kept());
    }

    /** Carries out words of the shell after those of the launcher. */
    private Ended launcherSays(String words) throws Exception {
        String before = ". ./etc/find-java.sh; . ./etc/launch.sh; installation=$PWD/cli/target/program;"
                + " program=$installation/1-1; scripts=$PWD/examples; find_java java; ";
        return Ended.of(checkout, environment(), "sh", "-c", before + words);
    }

    @Test
    void whoHasNoHomeGetsNone() throws Exception {
        Path gone = folder.resolve("gone/home");
        for (String home : List.of("HOME= XDG_CACHE_HOME=", "HOME='" + gone + "' XDG_CACHE_HOME=")) {
            Ended ended = launcherSays("export " + home + "; find_archive; echo \"[$cache] [$archive]\"");
            assertEquals("[] []", ended.out().strip(), home);
        }
        assertTrue(Files.notExists(gone.getParent()));
        assertEquals(Set.of(), kept());
    }

    @Test
    void aStartWhoseArchiveIsRemovedMeanwhileDoesWithout() throws Exception {
        Ended ended = launcherSays(
                "find_archive() { find_kind; archive=/nowhere/1.$ending; }; find_class_path; launch --version");
        assertEquals("", ended.err());
        assertTrue(ended.out().startsWith("segue "), ended.out());
        assertEquals(0, ended.code());
    }
}
