package dev.segue.erlang.relup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no relups, or bad ones: each has one clear message at its place. */
class HostileFilesTest {
    private static final String START = "{\"2\",[{\"1\",[],[point_of_no_return,\n  ";
    private static final String END = "]}],[]}.\n";

    private static List<RelupProblem> problems(byte[] content) {
        return RelupRules.check(RelupFile.read(content));
    }

    private static String shown(byte[] content) {
        return problems(content).stream()
                .map(each -> each.position() + " " + each.kind() + " " + each.message())
                .collect(Collectors.joining("\n"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<Arguments> files() {
        String noRelup = "1:1 SHAPE this is no relup: ";
        return List.of(
                Arguments.of("", "1:1 SHAPE this is empty, and a relup has one term"),
                Arguments.of("%% nothing\n", "1:1 SHAPE this is empty, and a relup has one term"),
                Arguments.of(START + "{suspend,[room", "2:17 SYNTAX `]` belongs here, not the end of the text"),
                Arguments.of("{\"2\",[],[]}", "1:12 SYNTAX a full stop is missing behind the term that begins at 1:1"),
                Arguments.of("{\"2\",[],[]}.\n{\"2\",[],[]}.", "2:1 SHAPE this has 2 terms, and a relup has one"),
                Arguments.of("[a,b].", noRelup + "[a,b]"),
                Arguments.of("{<<\"2\">>,[],[]}.", noRelup + "{<<\"2\">>,[],[]}"),
                Arguments.of("{'2',[],[]}.", noRelup + "{'2',[],[]}"),
                Arguments.of("{\"2\",[],{}}.", "1:9 SHAPE the entries down are no list"),
                Arguments.of("{\"2\",[a|b],[]}.", "1:6 SHAPE the entries up are no list"),
                Arguments.of(
                        "{\"2\",[{\"1\",[{load_module,m}]}],[]}.",
                        "1:7 SHAPE an entry of a relup has three parts; one of two parts stands in an appup"),
                Arguments.of("{\"2\",[one],[]}.", "1:7 SHAPE this is no entry of a relup: one"),
                Arguments.of(
                        "{\"2\",[{\"1\",[],[a|b]}],[]}.", "1:7 SHAPE this is no entry of a relup: {\"1\",[],[a|b]}"),
                Arguments.of(START + "explode" + END, "2:3 INSTRUCTION there is no instruction explode"),
                Arguments.of(START + "{explode,now}" + END, "2:3 INSTRUCTION there is no instruction explode"),
                Arguments.of(START + "7" + END, "1:7 INSTRUCTION this is no instruction: 7"),
                Arguments.of(
                        START + "{update,m}" + END,
                        "2:3 INSTRUCTION the instruction update stands in appups; a relup holds only low-level ones"),
                Arguments.of(
                        START + "{suspend,room}" + END,
                        "2:3 INSTRUCTION the instruction suspend is not written like this: {suspend,room}"),
                Arguments.of(
                        START + "{suspend,[{room,-1}]}" + END,
                        "2:3 INSTRUCTION the instruction suspend is not written like this: {suspend,[{room,-1}]}"),
                Arguments.of(
                        START + "{resume,[room|seat]}" + END,
                        "2:3 INSTRUCTION the instruction resume is not written like this: {resume,[room|seat]}"),
                Arguments.of(
                        START + "{load,room}" + END,
                        "2:3 INSTRUCTION the instruction load has to say what becomes of old code: PrePurge and PostPurge, each"
                                + " soft_purge or brutal_purge"),
                Arguments.of(
                        START + "{remove,{room,soft_purge,hard_purge}}" + END,
                        "2:3 INSTRUCTION the instruction remove has to say what becomes of old code: PrePurge and PostPurge, each"
                                + " soft_purge or brutal_purge"),
                Arguments.of(
                        "{\"2\",[{\"1\",[],[]},\n{\"1\",[],[]}],[]}.",
                        "2:1 RULE a second entry up from 1: the release handler takes the first"),
                Arguments.of("{".repeat(100_000), "1:251 SYNTAX terms nest deeper than 250 here"),
                Arguments.of(
                        "{\"" + "\\x{110000}" + "\",[],[]}.",
                        "1:4 SYNTAX a character's number is written `\\x41` or `\\x{1F600}`, up to 10FFFF in"
                                + " hexadecimal"),
                Arguments.of(
                        START + "{suspend,[{room," + "9".repeat(30) + "}]}" + END,
                        "2:3 INSTRUCTION the instruction suspend is not written like this: {suspend,[{room,"
                                + "9".repeat(30) + "}]}"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachHasOneMessage(String text, String message) {
        assertEquals(message, shown(utf8(text)));
    }

    @Test
    void aBinaryFileIsSaidToBeNoText() {
        byte[] beam = {'F', 'O', 'R', '1', 0, 0, (byte) 0xc3, (byte) 0x28, 'B', 'E', 'A', 'M'};
        assertEquals(
                "1:7 SYNTAX this is not UTF-8; a Latin-1 file says `%% coding: latin-1` in its first line",
                shown(beam));
    }

    @Test
    void latin1IsReadOnlyWhereTheFileSaysSo() {
        String text = "\n{\"2\",[{\"1\",\"f\u00fcr\",[]}],[]}.\n";
        assertEquals(
                "2:14 SYNTAX this is not UTF-8; a Latin-1 file says `%% coding: latin-1` in its first line",
                shown(text.getBytes(StandardCharsets.ISO_8859_1)));
        byte[] declared = ("%% coding: latin-1" + text).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("", shown(declared));
        String written = RelupWriter.write(RelupFile.read(declared).content().orElseThrow());
        assertTrue(written.startsWith("%% coding: utf-8\n"), written);
        assertEquals(
                RelupFile.read(declared).content(),
                RelupFile.read(utf8(written)).content());
    }

    @Test
    void tenMebibytesAreReadOrRefusedSoon() {
        assertEquals("1:2 SYNTAX this string is never closed", shown(utf8("{\"" + "x".repeat(10 << 20))));
        assertEquals("1:1 SYNTAX this number has more than 100000 digits", shown(utf8("9".repeat(10 << 20))));
        String zeros = shown(new byte[10 << 20]);
        assertEquals("1:1 SHAPE this is empty, and a relup has one term", zeros);
        String apply = "{apply,{io,format,[\"hello\"]}},\n";
        String many = START + apply.repeat((10 << 20) / apply.length()) + "{apply,{a,b,[]}}" + END;
        assertEquals("", shown(utf8(many)));
        assertEquals("1:1 SHAPE this has more than a relup may have: 16 MiB", shown(utf8(" ".repeat((16 << 20) + 1))));
    }

    @Test
    void everythingWrongIsToldInOneGo() {
        String text = "{\"2\",[{\"1\",[],[\n explode,\n {load,m},\n {suspend,[a]},\n point_of_no_return]}],\n"
                + " [{\"1\",[],[{resume,[b]}]}]}.";
        List<RelupProblem> problems = problems(utf8(text));
        assertEquals(
                List.of("2:2", "3:2", "6:12", "6:12"),
                problems.stream().map(each -> each.position().toString()).toList());
    }

    @Test
    void aProblemKnowsTheWholeTextOfItsInstruction() {
        String text = START + "{suspend,[a,\n   b]}, {resume,[b,a]}, {start, [c]}" + END;
        RelupProblem only = problems(utf8(text)).getFirst();
        var extent = only.extent().orElseThrow();
        assertEquals("{start, [c]}", text.substring(extent.from(), extent.to()));
        assertEquals(extent.from(), only.position().offsetIn(text));
        assertFalse(only.hint().isEmpty());
    }

    @Test
    void anUnknownInstructionIsKept() {
        Reading<Relup> reading = RelupFile.read(START + "{explode, now}" + END);
        RelupInstruction second =
                reading.content().orElseThrow().up().getFirst().instructions().get(1);
        assertEquals("explode", second.name());
        assertEquals(Set.of(Effect.ANYTHING), second.changes());
        assertEquals("{explode,now}", RelupWriter.write(second));
        assertEquals(
                Optional.of(2), reading.place(second).map(place -> place.start().line()));
    }
}
