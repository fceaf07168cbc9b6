package dev.segue.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of foreign instructions, found beside the file that names them. */
@NullUnmarked
class ForeignTextsTest {

    private static List<String> found(Script script) {
        return script.diagnostics().stream()
                .map(each -> each.code().id() + " " + each.span() + " " + each.message())
                .toList();
    }

    private static Script parse(String path) {
        return Segue.builder()
                .libraries(Map.of("a.js", "", "a.py", "", "a.rb", "", "a.js.txt", "", "js", ""))
                .build()
                .parse(SourceText.of("x.upgrade", "foreign instruction i() from \"" + path + "\""));
    }

    @ParameterizedTest
    @CsvSource({"a.js", "a.py"})
    void theEndingTellsTheLanguage(String path) {
        assertEquals(List.of(), found(parse(path)));
    }

    @ParameterizedTest
    @CsvSource({
        "a.rb, SEG1002, the end of a.rb names no language",
        "a.js.txt, SEG1002, the end of a.js.txt names no language",
        "js, SEG1002, the end of js names no language",
        "a.JS, SEG1002, the end of a.JS names no language",
        "'', SEG1002, the end of  names no language",
        "a.mjs, SEG1002, 'a.mjs is a module of JavaScript, and a foreign file is one script'",
        "lib/b.mjs, SEG1002, 'lib/b.mjs is a module of JavaScript, and a foreign file is one script'",
        "a.MJS, SEG1002, the end of a.MJS names no language",
        "b.js, SEG1001, there is no file b.js beside x.upgrade",
        "../a.js, SEG1001, there is no file ../a.js beside x.upgrade",
    })
    void anotherEndingAndAMissingFileAreToldWhereTheScriptNamesThem(String path, String code, String message) {
        assertEquals(List.of(code + " x.upgrade:1:30 " + message), found(parse(path)));
    }

    @Test
    void instructionsOfOneFileShareItsText() {
        Script script = Segue.builder().libraries(Map.of("a.js", "")).build().parse(SourceText.of("x", """
                foreign instruction i() from "a.js"
                foreign instruction j() from "a.js"
                """));
        ForeignBody one = script.program().instructions().get("i").foreign();
        ForeignBody other = script.program().instructions().get("j").foreign();
        assertSame(one.text(), other.text());
    }

    @Test
    void aFileOfALibraryStandsBesideTheLibrary(@TempDir Path folder) throws IOException {
        Path lib = Files.createDirectories(folder.resolve("lib"));
        Files.writeString(lib.resolve("lib.upgrade"), "foreign instruction i() from \"a.js\"");
        Files.writeString(lib.resolve("a.js"), "// here");
        Files.writeString(folder.resolve("x.upgrade"), "use \"lib/lib.upgrade\"\ni()");
        Script script = Segue.builder().build().read(folder.resolve("x.upgrade"));
        assertEquals(List.of(), found(script));
        assertEquals(
                "// here",
                script.program().instructions().get("i").foreign().text().text());
    }

    @Test
    void aFileThatIsNotUtf8IsToldThere(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.js"), "// hé", StandardCharsets.ISO_8859_1);
        Files.writeString(folder.resolve("x.upgrade"), "foreign instruction i() from \"a.js\"");
        Script script = Segue.builder().build().read(folder.resolve("x.upgrade"));
        assertEquals(
                List.of("SEG0120 " + folder.resolve("a.js")
                        + ":1:5 This file is not UTF-8: the byte 0xE9 stands here."),
                found(script).stream()
                        .map(each -> each.replaceFirst("SEG01\\d\\d", "SEG0120"))
                        .toList());
    }
}
