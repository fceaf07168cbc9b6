package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.cli.terminal.Terminal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

/** The help of every command, as terminals of the usual widths show it. */
class HelpTest {
    private static final int NARROW = 80;

    static Stream<CommandSpec> commands() {
        CommandSpec all = SegueProgram.model();
        return Stream.concat(
                Stream.of(all), all.subcommands().values().stream().map(command -> command.getCommandSpec()));
    }

    private static List<String> lines(int columns, String... call) {
        Terminal terminal = new Terminal(true, true, true, columns, 40);
        Called called = Called.in(Called.ROOT, terminal, Map.of(), call);
        assertEquals(0, called.exitCode());
        return Stream.concat(called.out().lines(), called.err().lines()).toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatStandsAroundTheOptionsKeepsItsLines(CommandSpec command) {
        List<String> written =
                new ArrayList<>(Arrays.asList(command.usageMessage().footer()));
        written.addAll(Arrays.asList(command.usageMessage().description()));
        String name = command.name();
        List<String> shown = name.equals("segue") ? lines(NARROW, "--help") : lines(NARROW, name, "--help");
        written.forEach(line -> assertTrue(shown.contains(line), () -> "«" + line + "» in " + shown));
        shown.forEach(line -> assertTrue(line.length() <= NARROW, line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "plan", "eval", "repl"})
    void theAddressOfAScenarioIsWhole(String command) {
        for (int columns : new int[] {NARROW, 100}) {
            List<String> shown = lines(columns, command, "--help");
            assertTrue(shown.stream().anyMatch(line -> line.contains("sim:FILE.yaml?seed=7")), shown.toString());
        }
    }
}
