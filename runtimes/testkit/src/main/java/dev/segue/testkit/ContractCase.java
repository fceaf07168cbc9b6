package dev.segue.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import dev.segue.runtime.Capability;
import dev.segue.runtime.Processes;
import dev.segue.runtime.Supervised;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.value.BooleanValue;
import dev.segue.value.Handle;
import dev.segue.value.MapValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestReporter;

/** A part of the contract: each of its tests gets a fresh target. */
public abstract class ContractCase {

    /** Long enough for anything that a healthy target does. */
    protected static final Duration PATIENCE = Duration.ofSeconds(10);

    private Fixture fixture;
    private TestReporter reporter;

    /** For subclasses. */
    protected ContractCase() {}

    /** Makes a fresh target. */
    protected abstract Fixture open();

    @BeforeEach
    void openTarget(TestReporter testReporter) {
        reporter = testReporter;
        fixture = open();
    }

    @AfterEach
    void closeTarget() {
        fixture.runtime().close();
        fixture.close();
    }

    /** The target of this test. */
    protected Fixture fixture() {
        return fixture;
    }

    /** The target's runtime. */
    protected UpgradeRuntime runtime() {
        return fixture.runtime();
    }

    /** The target's application. */
    protected String app() {
        return fixture.application();
    }

    /** A capability that the test is about. A runtime without it must have a reason, which is reported. */
    protected <C extends Capability> C need(Class<C> kind) {
        Optional<C> capability = runtime().capability(kind);
        return need(kind.getSimpleName(), capability, fixture.whyMissing(kind));
    }

    /** A supervision tree; a platform without one must have a reason. */
    protected Supervised needTree(Optional<Supervised> found) {
        return need("supervision tree", found, fixture.whyNoTree());
    }

    /** Something that the test is about and that is there, or else must have a reason, which is reported. */
    private <T> T need(String what, Optional<T> found, Optional<String> whyMissing) {
        if (found.isEmpty()) {
            String reason =
                    whyMissing.orElseGet(() -> fail("the runtime has no %s and gives no reason".formatted(what)));
            reporter.publishEntry("left out", "%s: %s".formatted(what, reason));
            Assumptions.abort("no %s: %s".formatted(what, reason));
        }
        return found.orElseThrow();
    }

    /** The processes behind the websockets. */
    protected List<Handle> stateful() {
        return need(Processes.class).running(app(), fixture.statefulModule());
    }

    /** Whether the facts about a process say that it is suspended. */
    protected static boolean isSuspended(Processes processes, Handle pid) {
        MapValue facts = processes.info(pid);
        return BooleanValue.TRUE.equals(facts.field("suspended"));
    }
}
