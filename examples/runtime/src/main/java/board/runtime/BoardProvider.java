package board.runtime;

import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.RuntimeProvider;
import dev.segue.runtime.RuntimeRequest;
import dev.segue.runtime.UpgradeRuntime;

/** Opens noticeboards: {@code board://127.0.0.1:8080} is the address of a board's administration. */
public final class BoardProvider implements RuntimeProvider {

    /** For {@link java.util.ServiceLoader}. */
    public BoardProvider() {}

    @Override
    public String scheme() {
        return "board";
    }

    @Override
    public boolean isSimulated() {
        return false;
    }

    @Override
    public UpgradeRuntime open(RuntimeRequest request) {
        if (!request.address().matches("[\\w.-]+:\\d{1,5}")) {
            throw new RuntimeFailure.WrongAddress(
                    "\"" + request.address() + "\" is not where a noticeboard is administered",
                    "write board://host:port");
        }
        Administration administration = new Administration(request.address());
        try {
            administration.ask("about");
        } catch (RuntimeFailure.Lost silent) {
            throw new RuntimeFailure.Unreachable(
                    "no noticeboard answers at " + request.address(), "start it, or look at the port that it tells");
        }
        return new BoardRuntime(administration);
    }
}
