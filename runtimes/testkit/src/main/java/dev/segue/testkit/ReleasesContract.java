package dev.segue.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Applications;
import dev.segue.runtime.Releases;
import dev.segue.runtime.Releases.Instructions;
import dev.segue.runtime.Releases.Release;
import dev.segue.runtime.Restarts;
import dev.segue.runtime.RuntimeFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for {@link Releases}. */
public abstract class ReleasesContract {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ReleaseFixture fixture;
    private Releases releases;
    private String from;
    private String to;

    /** For subclasses. */
    protected ReleasesContract() {}

    /** Makes a fresh target. */
    protected abstract ReleaseFixture open();

    @BeforeEach
    void openTarget() {
        fixture = open();
        releases = fixture.runtime().capability(Releases.class).orElseThrow();
        from = fixture.from();
        to = fixture.to();
    }

    @AfterEach
    void closeTarget() {
        fixture.runtime().close();
        fixture.close();
    }

    private Optional<String> status(String version) {
        return releases.releases().stream()
                .filter(release -> release.version().equals(version))
                .map(Release::status)
                .findFirst();
    }

    private void runs(String version) {
        assertEquals(version, releases.running().version());
        assertEquals(Optional.of(version), applications().version(fixture.application()));
        fixture.demandServed(version);
    }

    private Applications applications() {
        return fixture.runtime().capability(Applications.class).orElseThrow();
    }

    private RuntimeFailure refused(Runnable action, String... told) {
        List<Release> before = releases.releases();
        RuntimeFailure failure = assertThrows(RuntimeFailure.Refused.class, action::run);
        for (String part : told) {
            assertTrue(failure.message().contains(part), failure.message());
        }
        assertFalse(failure.message().contains("\n"), failure.message());
        assertEquals(before, releases.releases());
        runs(from);
        return failure;
    }

    @Test
    void whatRunsIsPermanentAndWhatIsPackedIsNotKnown() {
        assertEquals(Optional.of("permanent"), status(from));
        assertEquals(Optional.empty(), status(to));
        assertEquals(from, releases.running().version());
    }

    @Test
    void aVersionThatIsNowhereIsRefused() {
        refused(() -> releases.demandInstall("9.9.9"), "9.9.9");
        refused(() -> releases.check("9.9.9"), "9.9.9");
        refused(() -> releases.install("9.9.9", PATIENCE), "9.9.9");
        refused(() -> releases.instructions("9.9.9"), "9.9.9");
        refused(() -> releases.makePermanent("9.9.9"), "9.9.9");
    }

    @Test
    void whatRunsIsNotInstalledAgain() {
        refused(() -> releases.demandInstall(from), from, "already runs");
        refused(() -> releases.check(from), from, "already runs");
        refused(() -> releases.install(from, PATIENCE), from, "already runs");
    }

    @Test
    void theInstructionsOfAPackedReleaseAreRead() {
        Instructions read = releases.instructions(to).orElseThrow();
        assertEquals(from, read.from());
        assertEquals(to, read.to());
        assertTrue(read.back());
        assertTrue(read.instructions().contains("point_of_no_return"), read.instructions()::toString);
        assertEquals(Optional.empty(), status(to));
    }

    @Test
    void aCheckOfAPackedReleaseLeavesItPackedAndSaysWhatItLeavesOut() {
        releases.demandInstall(to);
        assertTrue(releases.check(to).stream().anyMatch(note -> note.contains("packed")));
        assertEquals(Optional.empty(), status(to));
        runs(from);
    }

    @Test
    void anInstalledReleaseRunsAndTheFormerStaysPermanent() {
        releases.install(to, PATIENCE);
        assertEquals(Optional.of("current"), status(to));
        assertEquals(Optional.of("permanent"), status(from));
        runs(to);
    }

    @Test
    void whatWasInstalledGoesBackByItsOwnInstructionsAndUpAgain() {
        releases.install(to, PATIENCE);
        releases.install(from, PATIENCE);
        runs(from);
        assertEquals(Optional.of("permanent"), status(from));
        assertEquals(List.of(), releases.check(to));
        releases.install(to, PATIENCE);
        runs(to);
    }

    @Test
    void aReleaseBecomesPermanentOnceItRuns() {
        releases.install(to, PATIENCE);
        releases.makePermanent(to);
        releases.makePermanent(to);
        assertEquals(Optional.of("permanent"), status(to));
        assertEquals(Optional.of("old"), status(from));
        runs(to);
    }

    @Test
    void onlyWhatRunsIsMadePermanent() {
        releases.install(to, PATIENCE);
        releases.install(from, PATIENCE);
        refused(() -> releases.makePermanent(to), to, "old", "only what runs");
    }

    @Test
    void anInstallThatFailsBeforeItsPointLeavesWhatRan() {
        fixture.breakBeforePoint();
        refused(() -> releases.check(to), to);
        refused(() -> releases.install(to, PATIENCE), to);
    }

    @Test
    void anInstallThatFailsPastItsPointRestartsIntoThePermanentRelease() {
        fixture.breakAfterPoint();
        assertEquals(List.of(), releases.check(to));
        RuntimeFailure failure = assertThrows(RuntimeFailure.Restarted.class, () -> releases.install(to, PATIENCE));
        assertTrue(failure.message().contains("restarted into release"), failure.message());
        assertTrue(failure.message().contains(to), failure.message());
        assertEquals(from, releases.running().version());
        assertEquals(Optional.of("unpacked"), status(to));
        assertEquals(Optional.of(from), applications().version(fixture.application()));
    }

    @Test
    void aReleaseWithoutInstructionsFromHereIsRefused() {
        fixture.removeInstructions();
        assertEquals(Optional.empty(), releases.instructions(to));
        refused(() -> releases.demandInstall(to), to, from);
        refused(() -> releases.check(to), to, from);
        refused(() -> releases.install(to, PATIENCE), to, from);
    }

    @Test
    void aProcessThatStillRunsOldCodeOfAModuleThatChangesIsAnObstacle() {
        fixture.holdOldCode();
        releases.demandInstall(to);
        RuntimeFailure failure = assertThrows(RuntimeFailure.Refused.class, () -> releases.install(to, PATIENCE));
        assertTrue(failure.message().contains("old code"), failure.message());
        assertEquals(from, releases.running().version());
    }

    @Test
    void aRestartBringsWhatIsPermanent() {
        Restarts restarts = fixture.runtime().capability(Restarts.class).orElseThrow();
        releases.install(to, PATIENCE);
        restarts.restart(List.of(fixture.application()), PATIENCE);
        assertEquals(from, releases.running().version());
        assertEquals(Optional.of("unpacked"), status(to));
        releases.install(to, PATIENCE);
        releases.makePermanent(to);
        restarts.restart(List.of(fixture.application()), PATIENCE);
        assertEquals(to, releases.running().version());
        assertEquals(Optional.of("permanent"), status(to));
        assertEquals(Optional.of(to), applications().version(fixture.application()));
    }
}
