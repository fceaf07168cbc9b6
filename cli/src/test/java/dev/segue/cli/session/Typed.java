package dev.segue.cli.session;

import dev.segue.cli.terminal.Console;
import dev.segue.cli.terminal.Signs;
import dev.segue.cli.terminal.Style;
import dev.segue.repl.Repl;
import dev.segue.repl.ReplSettings;
import dev.segue.repl.TargetSource.OpenTarget;
import dev.segue.repl.command.Commands;
import dev.segue.run.OpenRun;
import dev.segue.runtime.RuntimeRequest;
import dev.segue.sim.SimulatedRuntimeProvider;
import dev.segue.stdlib.StandardLibrary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.DumbTerminal;

/**
 * What came of typing keys into a session on a simulated target, at a terminal in memory; behind the last key the terminal is
 * gone.
 *
 * @param replies what was written, line by line
 * @param screen what the line reader drew
 * @param well whether all was as it should be in the end
 */
record Typed(List<String> replies, String screen, boolean well) {
    static final String CTRL_A = "\u0001";
    static final String CTRL_D = "\u0004";
    static final String CTRL_R = "\u0012";
    static final String UP = "\u001BOA";
    static final String TAB = "\t";
    static final String ENTER = "\r";

    /** On a simulated target. */
    static Typed keys(Path folder, String... keys) throws IOException {
        return keys(folder, Style.PLAIN, true, keys);
    }

    /** On a target that counts as live unless it is simulated. */
    static Typed keys(Path folder, Style style, boolean simulated, String... keys) throws IOException {
        ByteArrayOutputStream replies = new ByteArrayOutputStream();
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        byte[] input = String.join("", keys).getBytes(StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(replies, true, StandardCharsets.UTF_8);
        dev.segue.cli.terminal.Terminal ends = new dev.segue.cli.terminal.Terminal(true, true, true, 100, 30);
        Console console = new Console(out, out, ends, style, style, Signs.UNICODE);
        try (Repl repl = repl(folder, simulated);
                DumbTerminal terminal = new DumbTerminal(
                        "memory", "xterm-256color", new ByteArrayInputStream(input), screen, StandardCharsets.UTF_8)) {
            terminal.setSize(new Size(100, 30));
            Attributes attributes = terminal.getAttributes();
            attributes.setControlChar(Attributes.ControlChar.VEOF, CTRL_D.charAt(0));
            terminal.setAttributes(attributes);
            StateFolder state = StateFolder.of(folder.resolve("state"), Map.of(), folder);
            boolean well =
                    TerminalSession.of(repl, console, state, folder, folder).on(terminal, Endings.NONE);
            return new Typed(
                    replies.toString(StandardCharsets.UTF_8).lines().toList(),
                    screen.toString(StandardCharsets.UTF_8),
                    well);
        }
    }

    private static Repl repl(Path folder, boolean simulated) {
        return new Repl(
                StandardLibrary.segue().build(),
                (address, shape) -> new OpenTarget(
                        address,
                        simulated,
                        new SimulatedRuntimeProvider()
                                .open(new RuntimeRequest("", Map.of(), Optional.empty(), shape, folder))),
                Commands.all(),
                new ReplSettings("sim:", false, folder),
                OpenRun.Listener.NONE);
    }
}
