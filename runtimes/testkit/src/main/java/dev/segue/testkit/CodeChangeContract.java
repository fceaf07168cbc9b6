package dev.segue.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.BulkResult;
import dev.segue.runtime.BulkResult.Reason;
import dev.segue.runtime.Code;
import dev.segue.runtime.Listeners;
import dev.segue.runtime.Processes;
import dev.segue.runtime.Progress;
import dev.segue.value.AtomValue;
import dev.segue.value.Handle;
import dev.segue.value.NilValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds when code and state change together. */
public abstract class CodeChangeContract extends ContractCase {

    /** For subclasses. */
    protected CodeChangeContract() {}

    private static final Duration SOON = Duration.ofMillis(500);

    private Processes processes;
    private Code code;
    private List<Handle> servers;

    @BeforeEach
    void findServers() {
        processes = need(Processes.class);
        code = need(Code.class);
        servers = stateful();
    }

    private void load(String version) {
        String module = fixture().statefulModule();
        code.load(code.version(app(), version, Optional.empty()).modules().stream()
                .filter(candidate -> candidate.module().equals(module))
                .toList());
        assertEquals(List.of(), code.purge(List.of(module), Code.PurgeKind.SOFT));
    }

    private BulkResult change(Value from) {
        return processes.changeCode(servers, fixture().statefulModule(), from, NilValue.NIL, PATIENCE, Progress.NONE);
    }

    /** What the stateful module calls itself in a version, as {@code code_change} gets it. */
    private Value vsn(String version) {
        return code.version(app(), version, Optional.empty()).modules().stream()
                .filter(candidate -> candidate.module().equals(fixture().statefulModule()))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private Value down(String version) {
        return TupleValue.of(new AtomValue("down"), vsn(version));
    }

    private void suspend() {
        assertTrue(processes.suspend(servers, PATIENCE, Progress.NONE).isComplete());
    }

    /** Resumes and sends each a message, on which a state that does not fit shows. */
    private List<Handle> survivors() {
        processes.resume(servers, PATIENCE, Progress.NONE);
        processes.send(servers, fixture().message());
        return processes.awaitExit(servers, SOON);
    }

    @Test
    void aStateThatIsChangedAfterTheLoadFitsTheNewerCode() {
        suspend();
        load(fixture().to());
        assertTrue(change(vsn(fixture().from())).isComplete());
        assertEquals(servers, survivors());
    }

    @Test
    void aStateThatIsNotChangedDoesNotFit() {
        suspend();
        load(fixture().to());
        assertEquals(List.of(), survivors());
    }

    @Test
    void aStateThatIsChangedBackBeforeTheLoadFitsTheOlderCode() {
        suspend();
        load(fixture().to());
        assertTrue(change(vsn(fixture().from())).isComplete());
        assertTrue(change(down(fixture().from())).isComplete());
        load(fixture().from());
        assertEquals(servers, survivors());
    }

    @Test
    void aProcessThatIsNotSuspendedDoesNotChange() {
        BulkResult result = change(vsn(fixture().from()));
        assertEquals(servers.size(), result.failures().size());
        assertTrue(result.failures().stream().allMatch(failure -> failure.reason() == Reason.ERROR));
        assertEquals(servers, survivors());
    }

    @Test
    void aProcessWhoseModuleKnowsNoChangeKeepsItsState() {
        suspend();
        List<Handle> sockets = need(Listeners.class).websockets(app());
        assertTrue(processes.suspend(sockets, PATIENCE, Progress.NONE).isComplete());
        Value from = vsn(fixture().from());
        BulkResult result =
                processes.changeCode(sockets, fixture().statefulModule(), from, NilValue.NIL, PATIENCE, Progress.NONE);
        assertTrue(result.isComplete());
        assertTrue(processes.resume(sockets, PATIENCE, Progress.NONE).isComplete());
        assertEquals(servers, survivors());
    }
}
