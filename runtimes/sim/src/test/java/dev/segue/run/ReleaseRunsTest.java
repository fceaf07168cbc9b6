package dev.segue.run;

import static dev.segue.run.SimulatedUpgrade.HEADER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.resolve.Direction;
import dev.segue.runtime.Releases;
import dev.segue.sim.ReleaseShape.Breaks;
import dev.segue.sim.ReleaseShape.Status;
import dev.segue.sim.Scenario;
import dev.segue.sim.SimulatedRuntime;
import dev.segue.sim.Snapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs that install whole releases, and how they end. */
class ReleaseRunsTest {

    private static final String USUAL = """
            check_release(to_version)
            install_release(to_version)
            make_permanent(to_version)
            """;
    private static final String BREAKS = "step \"breaks\" after %s { fail \"no good\" }";

    private SimulatedUpgrade upgrade = new SimulatedUpgrade();

    private RunResult run(Scenario scenario, String script) {
        upgrade = new SimulatedUpgrade(scenario);
        return upgrade.run(HEADER + script);
    }

    private RunResult run(String script) {
        return run(ReleaseRuns.usual(Status.UNPACKED), script);
    }

    private void ended(RunResult result, RunState state, Outcome outcome) {
        assertEquals(state, result.state(), result::toString);
        assertEquals(outcome, result.outcome(), result::toString);
    }

    private void statuses(String... wanted) {
        try (SimulatedRuntime runtime = upgrade.node.connect()) {
            assertEquals(
                    List.of(wanted),
                    runtime.capability(Releases.class).orElseThrow().releases().stream()
                            .map(release -> release.version() + " " + release.status())
                            .toList());
        }
    }

    private void failedWith(RunResult result, String text) {
        StepFailure failure = result.failure();
        assertNotNull(failure);
        assertTrue(failure.message().contains(text), failure.message());
    }

    @Test
    void aReleaseIsCheckedInstalledAndMadePermanentAndGoesDownFromTheSameScript() {
        ended(run(USUAL), RunState.COMPLETED, Outcome.CHANGED);
        statuses("0.2.0 permanent", "0.1.0 old");
        ended(upgrade.run(HEADER + USUAL, Direction.DOWN, RunOptions.USUAL), RunState.COMPLETED, Outcome.CHANGED);
        statuses("0.2.0 old", "0.1.0 permanent");
    }

    @Test
    void aPackedReleaseIsUnpackedByItsInstall() {
        ended(run(ReleaseRuns.usual(Status.PACKED), USUAL), RunState.COMPLETED, Outcome.CHANGED);
        statuses("0.2.0 permanent", "0.1.0 old");
    }

    @Test
    void aFailureBehindTheInstallGoesBackToTheFormerRelease() {
        ended(
                run("install_release(to_version)\n" + BREAKS.formatted("install_release")),
                RunState.ROLLED_BACK,
                Outcome.RESTORED);
        statuses("0.2.0 old", "0.1.0 permanent");
    }

    @Test
    void aFailureBehindTheLastStepMakesTheFormerReleasePermanentAgain() {
        ended(run(USUAL + BREAKS.formatted("make_permanent")), RunState.ROLLED_BACK, Outcome.RESTORED);
        statuses("0.2.0 old", "0.1.0 permanent");
    }

    @Test
    void nothingIsInstalledToTakeBackWhatWasNotMadePermanent() {
        RunResult result = run("make_permanent(to_version)");
        ended(result, RunState.ROLLED_BACK, Outcome.RESTORED);
        failedWith(result, "only what runs");
        statuses("0.2.0 unpacked", "0.1.0 permanent");
    }

    @Test
    void whatRanBeforeTheRunRunsAgainWhenMakingItPermanentIsTakenBack() {
        ended(run("install_release(to_version)"), RunState.COMPLETED, Outcome.CHANGED);
        ended(
                upgrade.run(HEADER + "make_permanent(to_version)\n" + BREAKS.formatted("make_permanent")),
                RunState.ROLLED_BACK,
                Outcome.RESTORED);
        statuses("0.2.0 current", "0.1.0 permanent");
    }

    @Test
    void aReleaseThatCannotBeInstalledIsRefusedBeforeThePointAlsoWithoutACheck() {
        Scenario scenario = ReleaseRuns.withoutInstructions();
        Snapshot before = new SimulatedUpgrade(scenario).node.snapshot();
        RunResult result = run(scenario, "install_release(to_version)");
        ended(result, RunState.REFUSED, Outcome.UNTOUCHED);
        failedWith(result, "does not lead from 0.1.0");
        assertEquals(before.modules(), upgrade.node.snapshot().modules());
    }

    @Test
    void aCheckOfTheReleaseThatFailsLeavesTheNodeUntouched() {
        RunResult result = run(ReleaseRuns.breaking("0.2.0", Breaks.BEFORE), USUAL);
        ended(result, RunState.REFUSED, Outcome.UNTOUCHED);
        failedWith(result, "will not install release 0.2.0");
        statuses("0.2.0 unpacked", "0.1.0 permanent");
    }

    @Test
    void anInstallThatFailsBeforeItsOwnPointIsTakenBackWithoutTouchingAnything() {
        RunResult result = run(ReleaseRuns.breaking("0.2.0", Breaks.BEFORE), "install_release(to_version)");
        ended(result, RunState.ROLLED_BACK, Outcome.RESTORED);
        statuses("0.2.0 unpacked", "0.1.0 permanent");
    }

    @Test
    void anInstallThatFailsPastItsPointEndsAsRestartedUnderEveryPolicy() {
        for (String policy : List.of("", "on failure halt\n", "on failure restart\n")) {
            RunResult result = run(
                    ReleaseRuns.breaking("0.2.0", Breaks.AFTER),
                    policy + "suspend_channels(app)\ninstall_release(to_version)\nresume_channels(app)");
            ended(result, RunState.RESTARTED, Outcome.RESTARTED);
            failedWith(result, "has restarted into release 0.1.0");
            assertEquals(List.of(), result.left());
            statuses("0.2.0 unpacked", "0.1.0 permanent");
        }
    }

    @Test
    void aRestartThatBringsSomethingElseThanRanIsPartial() {
        ended(run("install_release(to_version)"), RunState.COMPLETED, Outcome.CHANGED);
        upgrade.node.replaceRelease(ReleaseRuns.broken("0.1.0"));
        RunResult result = upgrade.run(HEADER + "install_release(to_version)", Direction.DOWN, RunOptions.USUAL);
        ended(result, RunState.PARTIAL, Outcome.RESTARTED);
        assertEquals(List.of("chat came back as 0.1.0, not as 0.2.0"), result.left());
    }

    @Test
    void anUndoThatRestartsTheNodeIsToldAsThat() {
        RunResult result = run(
                ReleaseRuns.breaking("0.1.0", Breaks.AFTER),
                "install_release(to_version)\n" + BREAKS.formatted("install_release"));
        ended(result, RunState.PARTIAL, Outcome.RESTARTED);
        statuses("0.2.0 unpacked", "0.1.0 permanent");
    }

    @Test
    void theSameReleaseTwiceIsRefused() {
        RunResult result = run("install_release(to_version)\ninstall_release(to_version)");
        ended(result, RunState.ROLLED_BACK, Outcome.RESTORED);
        failedWith(result, "already runs");
    }

    @Test
    void aVersionThatIsNowhereIsNamed() {
        RunResult result = run("install_release(\"9.9.9\")");
        ended(result, RunState.REFUSED, Outcome.UNTOUCHED);
        failedWith(result, "9.9.9");
    }

    @Test
    void aVersionThatIsBoundLateIsAskedForWhenItIsKnown() {
        RunResult result = run("restart_app(app)\nlet v = \"9.9.9\"\ninstall_release(v)");
        ended(result, RunState.ROLLED_BACK, Outcome.RESTORED);
        failedWith(result, "9.9.9");
    }
}
