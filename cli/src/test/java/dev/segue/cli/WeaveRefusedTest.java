package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a slip in the call or in a file of {@code segue weave} is told as; nothing is written then. */
@NullUnmarked
class WeaveRefusedTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("chat.upgrade"), WeaveCommandTest.SCRIPT);
        Files.writeString(folder.resolve("relup"), WeaveCommandTest.RELUP);
        Files.createDirectory(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("alias"), Path.of("chat.upgrade"));
        Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere"));
    }

    private Called weave(String... more) {
        List<String> arguments = new ArrayList<>(List.of("weave", "chat.upgrade", "--relup", "relup"));
        arguments.addAll(List.of(more));
        return Called.in(folder, arguments.toArray(String[]::new)).without(folder + "/");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | the name of the new relup is empty",
                "- | ./- is a file of that name",
                "chat.upgrade | chat.upgrade is the script itself",
                "./sub/../chat.upgrade | is the script itself",
                "alias | alias is the script itself",
                "sub | name a file in it: sub/relup",
                "sub/none/out | name a file in a folder that exists",
                "dangling | leads to a file that does not exist",
                "/dev/null | is no regular file"
            })
    void aPlaceThatIsNoneForARelupIsNotWritten(String out, String told) throws IOException {
        List<String> before = files();
        Called called = weave("-o", out);
        assertEquals(2, called.exitCode(), called.err());
        assertTrue(called.err().contains(told), called.err());
        assertEquals("", called.out());
        assertEquals(before, files());
        assertEquals(WeaveCommandTest.SCRIPT, Files.readString(folder.resolve("chat.upgrade")));
    }

    @Test
    void whereTheCallAndTheHeaderDisagreeTheHintNamesBoth() {
        Called called = weave("-o", "out", "--from", "9.9.9");
        assertTrue(called.err().contains("no entry for 9.9.9 and 0.2.0"), called.err());
        assertTrue(called.err().contains("--from and --to only narrow what the script's header names"), called.err());
        assertTrue(weave("-o", "out", "--to", "").err().contains("no entry for 0.1.0 and \"\""));
    }

    @Test
    void aByteOrderMarkIsTold() throws IOException {
        Files.writeString(folder.resolve("relup"), "\uFEFF" + WeaveCommandTest.RELUP, StandardCharsets.UTF_8);
        Called called = weave("-o", "out");
        assertEquals(1, called.exitCode());
        assertTrue(called.err().startsWith("error SEG0901: "), called.err());
        assertTrue(called.err().contains("hint: OTP reads no byte order mark"), called.err());
    }

    @Test
    void aPatternInThePlaceOfAVersionIsTold() throws IOException {
        Files.writeString(folder.resolve("relup"), WeaveCommandTest.RELUP.replaceFirst("\"0.1.0\"", "<<\"0[.]1\">>"));
        Called called = weave("-o", "out");
        assertEquals(1, called.exitCode());
        assertTrue(called.err().contains("a binary is a pattern, which stands in an appup alone"), called.err());
    }

    @Test
    void theApplicationThatIsNotLoadedIsNamed() throws IOException {
        Files.writeString(
                folder.resolve("chat.upgrade"),
                "upgrade other from \"0.1.0\" to \"0.2.0\" on failure restart\nload_modules(app)\n");
        assertTrue(weave("-o", "out").err().contains("The relup loads no module of :other here"));
    }

    @Test
    void carriageReturnsAndDescriptionsThatAreTermsAreNoMistakes() throws IOException {
        String relup = WeaveCommandTest.RELUP.replaceFirst("\\[\\],", "{built,[by,\"me\"],#{a => 1}},");
        Files.writeString(folder.resolve("relup"), relup.replace("\n", "\r\n"));
        Called called = weave("-o", "out");
        assertEquals(0, called.exitCode(), called.err());
        assertTrue(Files.readString(folder.resolve("out")).contains("{built,[by,\"me\"],#{a => 1}}"));
    }

    @Test
    void theHelpFitsAScreenOfEightyColumns() {
        List<String> wide =
                weave("--help").out().lines().filter(line -> line.length() > 80).toList();
        assertEquals(List.of(), wide);
        assertTrue(
                weave("--help").out().contains("OTP's own release\nhandler then runs"),
                weave("--help").out());
    }
}
