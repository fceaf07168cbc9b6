package dev.segue.run.functions;

import dev.segue.eval.Default;
import dev.segue.eval.FunctionArea;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.resolve.Effect;
import dev.segue.resolve.Touch;
import dev.segue.run.RunContext;
import dev.segue.runtime.Releases;
import dev.segue.runtime.TargetLog;
import dev.segue.value.AtomValue;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.NilValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whole releases, by the target's own release handler. */
@FunctionArea("Releases")
public final class ReleaseFunctions {

    private static final Duration UNDO_PATIENCE = Duration.ofHours(1);

    /** The known releases. */
    @SegueFunction(
            name = "releases",
            documentation =
                    "The releases that the release handler knows, as maps of `name`, `version` and `status`: `:unpacked`, `:current`, `:permanent` or `:old`. The current one runs, else the permanent one.",
            example = "let prepared = [r.version for r in releases() if r.status == :unpacked]",
            effect = Effect.READS,
            capability = Releases.class)
    public Value releases(Invocation call) {
        RunContext run = call.service(RunContext.class);
        return new ListValue(run.ask(Releases.class, Releases::releases).stream()
                .<Value>map(release -> MapValue.EMPTY
                        .with("name", new StringValue(release.name()))
                        .with("version", new StringValue(release.version()))
                        .with("status", new AtomValue(release.status())))
                .toList());
    }

    /** Checks a release. */
    @SegueFunction(
            name = "check_release",
            documentation =
                    "Fails unless a release can be installed from the running one. What stands before the point of no return of the release's own instructions runs, as the release handler does it; of a release that is still packed only its files are looked at.",
            example = "check_release(\"0.2.0\")",
            effect = Effect.READS,
            capability = Releases.class)
    public Value checkRelease(Invocation call, @Named("v") String version) {
        RunContext run = call.service(RunContext.class);
        run.ask(Releases.class, releases -> releases.check(version))
                .forEach(note -> run.log(TargetLog.Level.WARN, note));
        return NilValue.NIL;
    }

    /** Installs a release. */
    @SegueFunction(
            name = "install_release",
            documentation =
                    "Unpacks a release where it is packed, checks it and lets the release handler install it by the release's own instructions. What was set in the environment of applications while they ran is put back. Undone by installing the release that ran before, if the instructions also lead back.",
            example = "install_release(\"0.2.0\", timeout: 10m)",
            effect = Effect.CHANGES,
            touches = Touch.APPLICATIONS,
            capability = Releases.class)
    public Value installRelease(
            Invocation call, @Named("v") String version, @Named("timeout") @Default("infinity") Duration timeout) {
        RunContext run = call.service(RunContext.class);
        String before = run.ask(Releases.class, Releases::running).version();
        List<String> notes = new ArrayList<>();
        run.patiently(() -> run.change(
                "install release " + before,
                () -> goBack(run, before),
                Releases.class,
                releases -> notes.addAll(releases.install(version, timeout))));
        tell(run, notes);
        run.installed(version);
        return NilValue.NIL;
    }

    /** Makes a release permanent. */
    @SegueFunction(
            name = "make_permanent",
            documentation =
                    "Makes the running release the one that the target starts with. Undone by installing the release that was permanent before and making that permanent again.",
            example = "make_permanent(\"0.2.0\")",
            effect = Effect.CHANGES,
            capability = Releases.class)
    public Value makePermanent(Invocation call, @Named("v") String version) {
        RunContext run = call.service(RunContext.class);
        Optional<String> before = permanent(run).filter(permanent -> !permanent.equals(version));
        if (before.isEmpty()) {
            run.tell(Releases.class, releases -> releases.makePermanent(version));
        } else {
            run.change(
                    "make release " + before.get() + " permanent",
                    () -> makePermanentAgain(run, before.get(), version),
                    Releases.class,
                    releases -> releases.makePermanent(version));
        }
        return NilValue.NIL;
    }

    private static Optional<String> permanent(RunContext run) {
        return run.ask(Releases.class, Releases::releases).stream()
                .filter(release -> release.status().equals(Releases.Release.PERMANENT))
                .map(Releases.Release::version)
                .findFirst();
    }

    private static void tell(RunContext run, List<String> notes) {
        notes.forEach(note -> run.log(TargetLog.Level.INFO, note));
    }

    // The release handler tells what runs, so an install that failed, or gave no answer, is not taken back twice.
    private static void goBack(RunContext run, String version) {
        if (!run.ask(Releases.class, Releases::running).version().equals(version)) {
            List<String> notes = new ArrayList<>();
            run.patiently(
                    () -> run.tell(Releases.class, releases -> notes.addAll(releases.install(version, UNDO_PATIENCE))));
            tell(run, notes);
        }
    }

    // Only what runs can be made permanent. Where this run has installed the release, the undo of that would go back in
    // any case; where it ran before, it has to run again.
    private static void makePermanentAgain(RunContext run, String permanent, String version) {
        if (permanent(run).equals(Optional.of(permanent))) {
            return;
        }
        goBack(run, permanent);
        run.tell(Releases.class, releases -> releases.makePermanent(permanent));
        if (!run.hasInstalled(version)) {
            goBack(run, version);
        }
    }
}
