package board.runtime;

import dev.segue.runtime.Capability;
import dev.segue.runtime.SystemClock;
import dev.segue.runtime.Target;
import dev.segue.runtime.TargetClock;
import dev.segue.runtime.TargetLog;
import dev.segue.runtime.UpgradeRuntime;
import java.util.List;
import java.util.Optional;

/** One noticeboard, open for upgrading. */
final class BoardRuntime implements UpgradeRuntime {
    /** The one application that a board has. */
    static final String APPLICATION = "board";

    private final Administration administration;
    private final List<Capability> capabilities;

    BoardRuntime(Administration administration) {
        this.administration = administration;
        TargetLog log = (level, message) -> administration.ask("log", level + ": " + message);
        capabilities = List.of(
                new BoardProcesses(administration),
                new BoardCode(administration),
                new BoardListeners(administration),
                log);
    }

    @Override
    public Target target() {
        return new Target("board", administration.address(), "noticeboard");
    }

    @Override
    public <C extends Capability> Optional<C> capability(Class<C> kind) {
        return capabilities.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    @Override
    public TargetClock clock() {
        return SystemClock.SYSTEM;
    }

    @Override
    public void close() {
        administration.close();
    }
}
