package dev.segue.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Applications;
import dev.segue.runtime.Applications.Application;
import dev.segue.runtime.Code;
import dev.segue.runtime.Guards;
import dev.segue.runtime.Processes;
import dev.segue.runtime.Progress;
import dev.segue.runtime.Restarts;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.Handle;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for {@link Restarts}. */
public abstract class RestartsContract extends ContractCase {

    private static final Duration BOOT = Duration.ofSeconds(60);

    private Restarts restarts;
    private Code code;

    /** For subclasses. */
    protected RestartsContract() {}

    @BeforeEach
    void findRestarts() {
        restarts = need(Restarts.class);
        code = need(Code.class);
    }

    private void takeOverTheOtherVersion() {
        Code.Version version = code.version(app(), fixture().to(), Optional.empty());
        code.load(version.modules().stream()
                .filter(each -> !each.module().equals(fixture().unchangedModule()))
                .toList());
        code.adopt(version);
    }

    private List<Application> restart() {
        return restarts.restart(List.of(app()), BOOT);
    }

    @Test
    void theVersionThatRunsWouldComeBack() {
        restarts.demandReturn(app());
        assertEquals(Optional.of(fixture().from()), need(Applications.class).version(app()));
    }

    @Test
    void aVersionThatOnlyRunsWouldNotComeBack() {
        takeOverTheOtherVersion();
        RuntimeFailure.Refused refused = assertThrows(RuntimeFailure.Refused.class, () -> restarts.demandReturn(app()));
        assertTrue(refused.message().contains(fixture().to()), refused.message());
        assertTrue(refused.message().contains(fixture().from()), refused.message());
    }

    @Test
    void anApplicationThatIsNotThereDoesNotComeBack() {
        assertThrows(RuntimeFailure.Refused.class, () -> restarts.demandReturn("nowhere"));
    }

    @Test
    void aRestartedTargetRunsWhatItBoots() {
        List<Code.Module> before = code.modules(app());
        takeOverTheOtherVersion();
        List<Application> running = restart();
        assertTrue(running.contains(new Application(app(), fixture().from())), running::toString);
        assertEquals(Optional.of(fixture().from()), need(Applications.class).version(app()));
        for (Code.Module module : code.modules(app())) {
            assertTrue(before.contains(module), module::toString);
        }
    }

    @Test
    void whatWasSuspendedIsGoneAndNothingIsSuspended() {
        Processes processes = need(Processes.class);
        List<Handle> frozen = stateful();
        assertTrue(processes.suspend(frozen, PATIENCE, Progress.NONE).isComplete());
        restart();
        for (Handle pid : frozen) {
            assertThrows(RuntimeFailure.Refused.class, () -> processes.info(pid));
        }
        for (Handle pid : processes.of(app())) {
            assertTrue(!isSuspended(processes, pid), pid::literal);
        }
    }

    @Test
    void aGuardDoesNotOutliveARestartAndANewOneCanBeStarted() throws InterruptedException {
        Guards guards = need(Guards.class);
        Guards.Guard guard = guards.start(BOOT);
        restart();
        assertTrue(guard.isGone());
        Guards.Guard another = guards.start(Duration.ofSeconds(5));
        assertTrue(another.heartbeat());
        another.dismiss();
    }
}
