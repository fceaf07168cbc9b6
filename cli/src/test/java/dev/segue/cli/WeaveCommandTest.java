package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.segue.cli.terminal.Terminal;
import dev.segue.erlang.relup.Relup;
import dev.segue.erlang.relup.RelupFile;
import dev.segue.erlang.relup.RelupRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code segue weave} as people call it: what it writes, shows and refuses. */
@NullUnmarked
class WeaveCommandTest {
    static final String SCRIPT = """
            upgrade chat from "0.1.0" to "0.2.0" on failure restart
            param greeting = "hello"
            assume 1 < 2 else "the world is upside down"
            step "greet" { call(:chat_room, :greet, [greeting]) }
            """;
    static final String RELUP = """
            {"0.2.0",
             [{"0.1.0",
               [],
               [{load_object_code,{chat,"0.2.0",[chat_room]}},
                point_of_no_return,
                {suspend,[chat_room]},
                {load,{chat_room,brutal_purge,brutal_purge}},
                {resume,[chat_room]}]},
              {"0.0.9",
               "older",
               [point_of_no_return]}],
             [{"0.1.0",
               [],
               [{load_object_code,{chat,"0.1.0",[chat_room]}},
                point_of_no_return,
                {suspend,[chat_room]},
                {load,{chat_room,brutal_purge,brutal_purge}},
                {resume,[chat_room]}]}]}.
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("chat.upgrade"), SCRIPT);
        Files.writeString(folder.resolve("relup"), RELUP);
    }

    private Called weave(String... more) {
        List<String> arguments = new ArrayList<>(List.of("weave", "chat.upgrade", "--relup", "relup"));
        arguments.addAll(List.of(more));
        return Called.in(folder, arguments.toArray(String[]::new)).without(folder + "/");
    }

    private Relup read(String file) throws IOException {
        var reading = RelupFile.read(Files.readAllBytes(folder.resolve(file)));
        assertEquals(List.of(), RelupRules.check(reading));
        return reading.content().orElseThrow();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> names(Relup.Entry entry) {
        return entry.instructions().stream().map(each -> each.name()).toList();
    }

    @Test
    void theStepsStandInTheNewRelupAndAllElseIsAsItWas() throws IOException {
        Called called = weave("-o", "out");
        assertEquals(0, called.exitCode(), called.err());
        assertEquals("", called.err());
        assertEquals("""
                ✓ out: 4 instructions woven into up from 0.1.0 to 0.2.0, down from 0.2.0 to 0.1.0
                  as before: up from 0.0.9 to 0.2.0
                """, called.out());
        List<String> expected =
                List.of("load_object_code", "apply", "point_of_no_return", "suspend", "load", "resume", "apply");
        assertEquals(expected, names(read("out").up().getFirst()));
        assertEquals(expected, names(read("out").down().getFirst()));
        assertEquals(read("relup").up().get(1), read("out").up().get(1));
        assertEquals(RELUP, Files.readString(folder.resolve("relup")));
        assertEquals(List.of("chat.upgrade", "out", "relup"), files());
    }

    @Test
    void aNewFileIsForItsOwnerAloneAndAnOldOneKeepsItsPermissions() throws IOException {
        assertEquals(0, weave("-o", "out").exitCode());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("out"))));
        Path relup = folder.resolve("relup");
        Files.setPosixFilePermissions(relup, PosixFilePermissions.fromString("rw-r-----"));
        assertEquals(0, weave("-o", "relup").exitCode());
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(relup)));
        assertEquals(Files.readString(folder.resolve("out")), Files.readString(relup));
    }

    @Test
    void theSameIsWrittenEveryTime() throws IOException {
        assertEquals(0, weave("-o", "one").exitCode());
        assertEquals(0, weave("-o", "two").exitCode());
        assertEquals(Files.readString(folder.resolve("one")), Files.readString(folder.resolve("two")));
    }

    @Test
    void nothingIsWovenIntoWhatIsWovenAlready() throws IOException {
        assertEquals(0, weave("-o", "relup").exitCode());
        String once = Files.readString(folder.resolve("relup"));
        Called twice = weave("-o", "relup");
        assertEquals(1, twice.exitCode(), twice.out());
        assertTrue(twice.err().contains("SEG0940"), twice.err());
        assertEquals(once, Files.readString(folder.resolve("relup")));
    }

    @Test
    void aDryRunShowsBothSidesAndWritesNothing() throws IOException {
        Called called = weave("--dry-run", "-o", "out");
        assertEquals(0, called.exitCode(), called.err());
        assertTrue(called.out().startsWith("""
                up from 0.1.0 to 0.2.0
                  {load_object_code,{chat,"0.2.0",     │  {load_object_code,{chat,"0.2.0",
                    [chat_room]}}                      │    [chat_room]}}
                                                       │+ assume 1 < 2 else "the world is
                                                       │    upside down"
                  point_of_no_return                   │  point_of_no_return
                  {suspend,[chat_room]}                │  {suspend,[chat_room]}
                  {load,{chat_room,brutal_purge,       │  {load,{chat_room,brutal_purge,
                    brutal_purge}}                     │    brutal_purge}}
                  {resume,[chat_room]}                 │  {resume,[chat_room]}
                                                       │+ greet

                up from 0.0.9 to 0.2.0
                  stays as it is: the script is not for it
                """), called.out());
        assertEquals(List.of("chat.upgrade", "relup"), files());
    }

    @Test
    void theReasonsAreThoseOfThePlan() {
        // Where lines are broken depends on how long the folder's name is.
        String shown = weave("--explain").out().replaceAll("\\s+", " ");
        assertTrue(
                shown.startsWith("up from 0.1.0 to 0.2.0 2 assume 1 < 2 else \"the world is upside down\""
                        + " only reads and is written above the first change, so it stands right before the point of no"
                        + " return (chat.upgrade:3) 7 greet has no placement, so it stands behind the relup's"
                        + " instructions (chat.upgrade:4) down from 0.2.0 to 0.1.0 "),
                shown);
    }

    @Test
    void theCodeIsShownAsErlang() {
        Called called = weave("--erlang", "-P", "greeting=\"good day\"");
        assertEquals(0, called.exitCode(), called.err());
        assertTrue(called.out().contains("%% up from 0.1.0 to 0.2.0: greet\n"), called.out());
        assertTrue(called.out().contains("good day"), called.out());
        assertTrue(called.out().contains("\"the world is upside down\""), called.out());
    }

    @Test
    void theDocumentHasEveryInstructionWithItsOriginAndStep() throws IOException {
        Called called = weave("--output", "json", "-o", "out");
        assertEquals(0, called.exitCode(), called.err());
        Map<String, Object> document = JsonText.object(called.out());
        assertEquals("0.2.0", document.get("version"));
        assertEquals("out", document.get("written"));
        assertEquals(List.of(), document.get("diagnostics"));
        List<?> entries = (List<?>) document.get("entries");
        Map<?, ?> first = (Map<?, ?>) entries.getFirst();
        assertEquals(
                List.of("up", "0.1.0", true),
                List.of(first.get("direction"), first.get("version"), first.get("woven")));
        List<?> instructions = (List<?>) first.get("instructions");
        assertEquals(
                List.of("kept", "inserted", "kept", "kept", "kept", "kept", "inserted"),
                instructions.stream()
                        .map(each -> ((Map<?, ?>) each).get("origin"))
                        .toList());
        Map<?, ?> last = (Map<?, ?>) ((Map<?, ?>) instructions.getLast()).get("step");
        assertEquals("greet", last.get("label"));
        assertEquals("{suspend,[chat_room]}", ((Map<?, ?>) instructions.get(3)).get("term"));
        assertEquals(false, ((Map<?, ?>) entries.get(1)).get("woven"));
        assertFalse(
                JsonText.object(weave("--output", "json", "--dry-run").out()).containsKey("written"));
    }

    @Test
    void versionsOfTheCallNarrowTheChoice() throws IOException {
        Files.writeString(folder.resolve("chat.upgrade"), "info(\"hello\")\n");
        assertTrue(weave("-o", "out").out().contains("up from 0.0.9"));
        Called called = weave("-o", "out", "--from", "0.0.9");
        assertTrue(called.out().contains("as before: up from 0.1.0 to 0.2.0, down from"), called.out());
        Called none = weave("-o", "none", "--to", "0.3.0");
        assertEquals(1, none.exitCode());
        assertTrue(none.err().contains("error SEG0921"), none.err());
        assertFalse(Files.exists(folder.resolve("none")));
    }

    static List<Arguments> badRelups() {
        return List.of(
                Arguments.of("", "SEG0902", "relup:1:1"),
                Arguments.of(RELUP.substring(0, 200), "SEG0901", "relup:"),
                Arguments.of("x".repeat(10 << 20), "SEG0901", "relup:1:1"),
                Arguments.of(RELUP.replace("{resume,", "{resumes,"), "SEG0903", "relup:8:5"),
                Arguments.of("{application,chat,[]}.", "SEG0902", "relup:1:1"),
                Arguments.of("[].", "SEG0902", "relup:1:1"),
                Arguments.of(RELUP.replace("older", "\u00e4lter"), "SEG0901", "relup:10:5"),
                Arguments.of("{\"2\",".repeat(1000), "SEG0901", "nest deeper"),
                Arguments.of(RELUP.replace("[],", "1" + "0".repeat(200_000) + ","), "SEG0901", "100000 digits"),
                Arguments.of(RELUP.replace("[chat_room]", "[chat|room]"), "SEG0903", "relup:4:5"),
                Arguments.of(RELUP.replace("0.0.9", "0.1.0"), "SEG0904", "relup:9:3"));
    }

    /** Some of them are wrong in two places; whatever is said, the file that was there stays. */
    @ParameterizedTest
    @MethodSource("badRelups")
    void aBadRelupIsRefusedAtItsPlace(String text, String code, String place) throws IOException {
        Files.write(folder.resolve("relup"), text.getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("out"), "old");
        Called called = weave("-o", "out");
        assertEquals(1, called.exitCode(), called.err());
        assertEquals("", called.out());
        assertTrue(called.err().startsWith("error " + code + ": "), called.err());
        assertTrue(called.err().contains(place), called.err());
        assertFalse(called.err().contains("xception"), called.err());
        assertEquals("old", Files.readString(folder.resolve("out")));
        assertEquals(List.of("chat.upgrade", "out", "relup"), files());
        Called document = weave("-o", "out", "--output", "json");
        assertEquals(1, document.exitCode());
        Map<?, ?> first = (Map<?, ?>) ((List<?>) JsonText.object(document.out()).get("diagnostics")).getFirst();
        assertEquals(code, first.get("code"));
    }

    @Test
    void aScriptWithErrorsIsRefusedAsEverywhere() throws IOException {
        Files.writeString(folder.resolve("chat.upgrade"), "inf(\"hello\")\n");
        Called called = weave("-o", "out");
        assertEquals(1, called.exitCode());
        assertTrue(called.err().startsWith("error SEG02"), called.err());
        assertEquals(List.of("chat.upgrade", "relup"), files());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weave chat.upgrade --relup relup | nothing says where | -o OUT",
                "weave chat.upgrade -o out | segue weave needs --relup=IN | see segue weave --help",
                "weave --relup relup -o out | segue weave needs FILE | see segue weave --help",
                "weave chat.upgrade --relup nope -o out | there is no file nope | systools:make_relup",
                "weave chat.upgrade --relup . -o out | is a folder | name the relup in it",
                "weave nope.upgrade --relup relup -o out | there is no file nope.upgrade | check the path",
                "weave chat.upgrade --relup relup -o . | is a folder | name a file in it",
                "weave chat.upgrade --relup relup -o nowhere/out | cannot be written | folder that exists",
                "weave chat.upgrade --relup relup -o out --output dot | cannot write \"dot\" | text or json",
                "weave chat.upgrade --relup relup --explain --output json | holds every instruction | leave out",
                "weave chat.upgrade --relup relup -o out -P greetign=1 | no parameter greetign | did you mean greeting?",
                "weave chat.upgrade --relup relup -o out --dry-rnu | no option --dry-rnu | did you mean --dry-run?"
            })
    void aWrongCallSaysWhatIsWrongAndTheWayOut(String arguments, String message, String hint) throws IOException {
        Called called = Called.in(folder, arguments.split(" ")).without(folder + "/");
        assertEquals(2, called.exitCode(), called.err());
        assertEquals(arguments.contains("json"), called.out().startsWith("{\"diagnostics\":["), called.out());
        assertEquals(arguments.contains("json"), !called.out().isEmpty(), called.out());
        String[] lines = called.err().split("\n");
        assertEquals(2, lines.length, called.err());
        assertTrue(lines[0].startsWith("segue: error SEG07") && lines[0].contains(message), called.err());
        assertTrue(lines[1].startsWith("  hint: ") && lines[1].contains(hint), called.err());
        assertEquals(List.of("chat.upgrade", "relup"), files());
    }

    @Test
    void whatCannotBeReplacedStaysAsItIs() throws IOException {
        Path out = Files.writeString(folder.resolve("out"), "old");
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r--r--r--"));
        Called called = weave("-o", "out");
        assertEquals(2, called.exitCode());
        assertTrue(called.err().contains("out is read-only"), called.err());
        assertEquals("old", Files.readString(out));
    }

    private void refused(String out, String message) throws IOException {
        List<String> before = files();
        Called called = weave("-o", out);
        assertEquals(2, called.exitCode(), called.err());
        assertTrue(called.err().contains(message), called.err());
        assertEquals(before, files());
    }

    @Test
    void aFolderIsNoPlaceForARelup() throws IOException {
        Files.createDirectory(folder.resolve("releases"));
        refused("releases", "releases is a folder");
        refused("nowhere/relup", "nowhere/relup cannot be written");
    }

    @Test
    void aDeviceIsNotReplaced() throws IOException {
        refused("/dev/full", "/dev/full is no regular file");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(closed), "whoever runs this may write everywhere");
        refused("closed/relup", "closed/relup cannot be written");
    }

    @Test
    void aLinkStaysALinkAndWhatItLeadsToIsReplaced() throws IOException {
        Path real =
                Files.writeString(Files.createDirectory(folder.resolve("real")).resolve("relup"), RELUP);
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real/relup"));
        Called called = weave("-o", "link");
        assertEquals(0, called.exitCode(), called.err());
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(real).contains("erl_eval"));
        assertEquals(List.of("chat.upgrade", "link", "real", "relup"), files());
    }

    @Test
    void aLinkThatLeadsNowhereIsNotReplaced() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), Path.of("gone"));
        refused("link", "link leads to a file that does not exist");
    }

    @Test
    void inAndOutMayBeOneFile() throws IOException {
        Called called = weave("-o", "relup");
        assertEquals(0, called.exitCode(), called.err());
        assertTrue(Files.readString(folder.resolve("relup")).contains("erl_eval"));
        assertEquals(List.of("chat.upgrade", "relup"), files());
    }

    /** Whoever listens hears the wish to end at once: at the moment when the file is about to be written. */
    @Test
    void aWishToEndWaitsUntilTheFileIsWhole() throws IOException {
        Signals atOnce = action -> {
            action.run();
            return () -> {};
        };
        Called called = Called.in(
                folder, Terminal.NONE, Map.of(), atOnce, "weave", "chat.upgrade", "--relup", "relup", "-o", "out");
        assertEquals(0, called.exitCode(), called.err());
        assertFalse(read("out").up().isEmpty());
        assertEquals(List.of("chat.upgrade", "out", "relup"), files());
    }
}
