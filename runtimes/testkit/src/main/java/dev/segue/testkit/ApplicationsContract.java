package dev.segue.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Applications;
import dev.segue.runtime.Applications.Application;
import dev.segue.runtime.RuntimeFailure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds for {@link Applications}. */
public abstract class ApplicationsContract extends ContractCase {

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
    void aStoppedApplicationRunsAgainAfterAStart() {
        Applications applications = need(Applications.class);
        applications.stop(app());
        assertFalse(names(applications).contains(app()));
        applications.start(app());
        assertTrue(names(applications).contains(app()));
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
