package dev.segue.cli;

import dev.segue.cli.session.StateFolder;
import dev.segue.cli.session.TerminalSession;
import dev.segue.cli.terminal.Console;
import dev.segue.cli.view.StatementEvents;
import dev.segue.repl.Repl;
import dev.segue.repl.ReplSettings;
import dev.segue.repl.command.Commands;
import dev.segue.run.RunState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code segue repl}: an interactive session. */
@Command(
        name = "repl",
        description = "An interactive session: on a simulated node, or on a live one with --runtime.",
        footer = {
            "",
            "What is suspended is resumed when the session is left, also where it ends by a",
            "signal or the end of a pipe. In the session :help lists its commands.",
            "",
            "Examples:",
            "  segue repl",
            "  segue repl --runtime beam://chat@127.0.0.1",
            "  echo 'count(websockets(:chat))' | segue repl"
        })
final class ReplCommand implements Callable<Integer> {
    private final Surroundings around;

    @Option(names = "--yes", description = "Do not ask before a live target is changed.")
    private boolean yes;

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "Keep the history here (default: $XDG_STATE_HOME/segue or ~/.local/state/segue).")
    private @Nullable Path state;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ReplCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Console console = common.console(around);
        ReplSettings settings = new ReplSettings(target.written(), yes, around.directory());
        try (Repl repl = new Repl(
                Engine.standard(),
                (address, shape) -> target.open(around, address, shape),
                Commands.all(),
                settings,
                new StatementEvents(console))) {
            boolean isTyped = around.terminal().input() && around.terminal().output();
            return isTyped ? typed(console, repl) : new PipedSession(around, console, repl).run();
        }
    }

    private int typed(Console console, Repl repl) throws IOException {
        StateFolder folder = StateFolder.of(
                state == null ? null : around.directory().resolve(state), around.environment(), around.home());
        boolean isWell = TerminalSession.of(repl, console, folder, around.directory(), around.home())
                .hold(around.signals()::onEach);
        return isWell ? ExitCodes.DONE : RunState.PARTIAL.exitCode();
    }
}
