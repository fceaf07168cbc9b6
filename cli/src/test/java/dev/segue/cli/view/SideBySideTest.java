package dev.segue.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.cli.terminal.Console;
import dev.segue.cli.terminal.Signs;
import dev.segue.cli.terminal.Style;
import dev.segue.cli.terminal.Terminal;
import dev.segue.cli.terminal.Width;
import dev.segue.erlang.relup.Call;
import dev.segue.erlang.relup.RelupFile;
import dev.segue.erlang.relup.RelupInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a relup has and what it becomes, beside each other. */
class SideBySideTest {
    private static List<RelupInstruction> instructions(String text) {
        return RelupFile.read("{\"2\",[{\"1\",[],[" + text + "]}],[]}.")
                .content()
                .orElseThrow()
                .up()
                .getFirst()
                .instructions();
    }

    private static List<NamedInstruction> named(List<RelupInstruction> instructions) {
        return instructions.stream().map(NamedInstruction::of).toList();
    }

    private static NamedInstruction step(String title) {
        return new NamedInstruction(
                new RelupInstruction.Apply(Call.of("erl_eval", "exprs")), title, List.of("after suspend"));
    }

    private static List<String> lines(
            int columns, Style style, List<RelupInstruction> before, List<NamedInstruction> after) {
        Terminal terminal = new Terminal(false, style.isColoured(), false, columns, 24);
        Console console = new Console(System.out, System.err, terminal, style, style, Signs.UNICODE);
        return new SideBySide(console).lines(before, after);
    }

    private static final List<RelupInstruction> CHAT =
            instructions("{load_object_code,{chat,\"0.2.0\",[chat_counter,chat_http,chat_socket]}},point_of_no_return,"
                    + "{suspend,[chat_counter]},{load,{chat_counter,brutal_purge,brutal_purge}},"
                    + "{code_change,up,[{chat_counter,[]}]},{resume,[chat_counter]}");

    private static List<NamedInstruction> woven() {
        List<NamedInstruction> all = new ArrayList<>(named(CHAT));
        all.set(
                3,
                NamedInstruction.of(instructions("{load,{chat_counter,soft_purge,soft_purge}}")
                        .getFirst()));
        all.add(1, step("check_connections(:chat)"));
        all.add(4, step("suspend_channels(:chat, timeout: 5s)"));
        all.add(step("resume_channels(:chat)"));
        return all;
    }

    @Test
    void eightyColumnsBreakWhatIsTooLong() {
        assertEquals("""
                  {load_object_code,{chat,"0.2.0",     │  {load_object_code,{chat,"0.2.0",
                    [chat_counter,chat_http,           │    [chat_counter,chat_http,
                    chat_socket]}}                     │    chat_socket]}}
                                                       │+ check_connections(:chat)
                  point_of_no_return                   │  point_of_no_return
                  {suspend,[chat_counter]}             │  {suspend,[chat_counter]}
                                                       │+ suspend_channels(:chat, timeout: 5s)
                  {load,{chat_counter,brutal_purge,    │~ {load,{chat_counter,soft_purge,
                    brutal_purge}}                     │    soft_purge}}
                  {code_change,up,[{chat_counter,[]}]} │  {code_change,up,[{chat_counter,[]}]}
                  {resume,[chat_counter]}              │  {resume,[chat_counter]}
                                                       │+ resume_channels(:chat)
                """, String.join("\n", lines(80, Style.PLAIN, CHAT, woven())) + "\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 80, 120, 200, 500})
    void noLineIsWiderThanTheScreen(int columns) {
        for (String line : lines(columns, Style.PLAIN, CHAT, woven())) {
            assertTrue(Width.of(line) <= columns, line);
        }
    }

    @Test
    void colourIsOnlyAtWhatChanges() {
        List<String> lines = lines(120, Style.COLOURED, CHAT, woven());
        String green = "\u001b[32m+\u001b[0m \u001b[32mcheck_connections(:chat)\u001b[0m";
        assertTrue(lines.get(2).endsWith(green), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.contains("\u001b[31m{load,{chat_counter,brutal_purge")));
        assertTrue(lines.getFirst().startsWith("  {load_object_code"), lines.getFirst());
    }

    @Test
    void whatStaysFarFromAnyChangeIsOneLine() {
        List<RelupInstruction> many = new ArrayList<>();
        for (int index = 0; index < 10_000; index++) {
            many.addAll(instructions("{apply,{a,b,[" + index + "]}}"));
        }
        List<NamedInstruction> after = new ArrayList<>(named(many));
        after.add(5000, step("here"));
        List<String> lines = lines(80, Style.PLAIN, many, after);
        assertEquals(9, lines.size(), lines.toString());
        assertEquals("  ··· 4,997 instructions as before", lines.getFirst());
        assertEquals("  ··· 4,997 instructions as before", lines.getLast());
        assertEquals(List.of("  ··· 10,000 instructions as before"), lines(80, Style.PLAIN, many, named(many)));
        assertEquals(List.of(), lines(80, Style.PLAIN, List.of(), List.of()));
    }

    @Test
    void whatGoesAwayIsMarked() {
        List<RelupInstruction> before = instructions("{purge,[a]},{resume,[a]},{suspend,[b]}");
        assertEquals("""
                  {purge,[a]}                          │-
                  {resume,[a]}                         │  {resume,[a]}
                  {suspend,[b]}                        │-
                """, String.join("\n", lines(80, Style.PLAIN, before, named(before.subList(1, 2)))) + "\n");
    }

    @Test
    void whatWouldMoveTheCursorIsShown() {
        List<RelupInstruction> before = instructions("{apply,{io,format,[<<27,91,50,74>>]}}");
        List<String> lines = lines(80, Style.PLAIN, before, List.of(step("\u001b[2J")));
        assertTrue(lines.stream().noneMatch(line -> line.contains("\u001b")), lines.toString());
    }

    /** Whatever changes: read down its side, each list has its instructions in its own order. */
    @Test
    void bothSidesKeepAllOfTheirInstructionsInTheirOrder() {
        List<RelupInstruction> known = instructions("{purge,[a]},{purge,[b]},{resume,[a]},{resume,[b]},{suspend,[a]},"
                + "{load,{a,soft_purge,soft_purge}},{load,{a,brutal_purge,soft_purge}},{start,[a]}");
        Random random = new Random(7);
        for (int round = 0; round < 5000; round++) {
            List<RelupInstruction> before = some(known, random);
            List<RelupInstruction> after = some(known, random);
            List<DiffRow> rows = DiffRows.of(before, named(after));
            assertEquals(
                    before, rows.stream().flatMap(row -> row.before().stream()).toList());
            assertEquals(
                    after,
                    rows.stream()
                            .flatMap(row -> row.after().stream())
                            .map(NamedInstruction::instruction)
                            .toList());
        }
    }

    private static List<RelupInstruction> some(List<RelupInstruction> known, Random random) {
        return random.ints(random.nextInt(8), 0, known.size())
                .mapToObj(known::get)
                .toList();
    }
}
