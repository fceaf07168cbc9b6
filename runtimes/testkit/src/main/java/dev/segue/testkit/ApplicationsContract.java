package dev.segue.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.segue.runtime.Applications;
import dev.segue.runtime.Applications.Application;
import dev.segue.runtime.Code;
import dev.segue.runtime.Restoration;
import dev.segue.runtime.RuntimeFailure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds for {@link Applications}. */
public abstract class ApplicationsContract extends ContractCase {

    /** For subclasses. */
    protected ApplicationsContract() {}

    @Test
    void theRunningApplicationsAreListedByNameWithTheirVersions() {
        List<Application> running = need(Applications.class).running();
        assertTrue(running.contains(new Application(app(), fixture().from())));
        List<String> names = running.stream().map(Application::name).toList();
        assertEquals(names.stream().sorted().toList(), names);
    }

    @Test
    void theVersionOfALoadedApplicationIsKnown() {
        assertEquals(Optional.of(fixture().from()), need(Applications.class).version(app()));
    }

    @Test
    void anUnknownApplicationHasNoVersion() {
        assertEquals(Optional.empty(), need(Applications.class).version("no_such_application"));
    }

    @Test
    void theNodeItselfIsNotAmongTheNodesItKnows() {
        assertFalse(need(Applications.class).nodes().contains(runtime().target().node()));
    }

    @Test
    void anUnknownApplicationIsNotStarted() {
        Applications applications = need(Applications.class);
        RuntimeFailure failure =
                assertThrows(RuntimeFailure.Refused.class, () -> applications.start("no_such_application"));
        assertTrue(String.valueOf(failure.getMessage()).contains("no_such_application"));
    }

    @Test
    void aStoppedApplicationRunsAgainWhenThatIsTakenBack() {
        Applications applications = need(Applications.class);
        Restoration start = applications.stop(app());
        assertFalse(names(applications).contains(app()));
        start.restore();
        start.restore();
        assertTrue(names(applications).contains(app()));
    }

    @Test
    void whatIsStartedBringsWhatItNeedsAndGoesWithoutATrace() {
        Applications applications = need(Applications.class);
        String idle = fixture().idleApplication();
        List<Application> before = applications.running();
        assertEquals(Optional.empty(), applications.version(idle));
        Restoration restoration = applications.start(idle);
        assertTrue(names(applications).contains(idle));
        assertTrue(names(applications).contains(fixture().neededByIdle()));
        assertEquals(before.size() + 2, applications.running().size());
        restoration.restore();
        restoration.restore();
        assertEquals(before, applications.running());
        assertEquals(Optional.empty(), applications.version(idle));
        need(Code.class).modules(idle).forEach(module -> fail(module.name() + " is left"));
    }

    @Test
    void startingWhatRunsDoesNothingAndTakingThatBackNeither() {
        Applications applications = need(Applications.class);
        List<Application> before = applications.running();
        Restoration restoration = applications.start(app());
        assertEquals(before, applications.running());
        restoration.restore();
        assertEquals(before, applications.running());
    }

    @Test
    void anUnloadedApplicationIsForgottenAndKnownAgainAfterwards() {
        Applications applications = need(Applications.class);
        String idle = fixture().idleApplication();
        applications.start(idle);
        Optional<String> version = applications.version(idle);
        applications.stop(idle);
        assertEquals(version, applications.version(idle));
        Restoration restoration = applications.unload(idle);
        assertEquals(Optional.empty(), applications.version(idle));
        restoration.restore();
        assertEquals(version, applications.version(idle));
    }

    @Test
    void whatRunsOrIsNotKnownIsNotUnloaded() {
        Applications applications = need(Applications.class);
        assertThrows(RuntimeFailure.Refused.class, () -> applications.unload(app()));
        assertThrows(RuntimeFailure.Refused.class, () -> applications.unload("no_such_application"));
        assertEquals(Optional.of(fixture().from()), applications.version(app()));
    }

    @Test
    void freeMemoryIsAnAmountWhereItIsKnown() {
        need(Applications.class).freeMemory().ifPresent(free -> assertTrue(free > 0, "free: " + free));
    }

    @Test
    void whatDoesNotRunIsNotStopped() {
        Applications applications = need(Applications.class);
        assertThrows(RuntimeFailure.Refused.class, () -> applications.stop("no_such_application"));
    }

    private static List<String> names(Applications applications) {
        return applications.running().stream().map(Application::name).toList();
    }
}
