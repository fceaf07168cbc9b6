package dev.segue.embed;

import dev.segue.eval.Default;
import dev.segue.eval.FunctionArea;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.eval.SegueInstruction;
import dev.segue.eval.SegueUndo;
import dev.segue.resolve.Effect;
import dev.segue.run.RunContext;
import dev.segue.runtime.Applications;
import dev.segue.value.AtomValue;
import dev.segue.value.Value;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Instructions as a host would write them: they silence a pager while an upgrade runs. */
@FunctionArea("Pager")
public final class Pager {
    private final List<String> calls = new ArrayList<>();

    /** What was called, in order. */
    synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    private synchronized void note(String call) {
        calls.add(call);
    }

    @SegueInstruction(
            name = "silence_pager",
            documentation = "Silences the pager of a team. It wakes nobody until then.",
            example = "silence_pager(\"web\", time: 10m)",
            placed = {"after point_of_no_return", "before code_change"})
    public int silence(@Named("team") String team, @Named("time") @Default("5m") Duration time) {
        note("silence " + team + " " + time);
        return 42;
    }

    @SegueUndo("silence_pager")
    public void wake(@Named("team") String team, @Named("time") Duration time, @Named("ticket") Value ticket) {
        note("wake " + team + " " + ticket.literal());
    }

    @SegueInstruction(
            name = "check_version_of",
            documentation = "Notes the version that runs.",
            effect = Effect.READS,
            capability = Applications.class,
            placed = "before point_of_no_return")
    public void checkVersion(Invocation invocation, @Named("application") AtomValue application) {
        note(invocation
                .service(RunContext.class)
                .ask(Applications.class, all -> all.version(application.name()))
                .orElse("none"));
    }

    @SegueInstruction(name = "page", documentation = "Fails as Java code does.")
    public void page() throws IOException {
        throw new IOException("the pager is gone");
    }

    @SegueFunction(name = "team_of", documentation = "The team of an application.")
    public String team(@Named("application") AtomValue application) {
        return "team-" + application.name();
    }
}
