package dev.segue.repl;

import dev.segue.Entered;
import dev.segue.Planning;
import dev.segue.Script;
import dev.segue.UnreadableFile;
import dev.segue.UsageError;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.run.RunOptions;
import dev.segue.source.UsageCode;
import dev.segue.value.Counted;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes a script into a session: what it defines is known from then on, its steps are planned and wait. */
final class Loading {

    private final Session session;

    Loading(Session session) {
        this.session = session;
    }

    Reply load(String name, Map<String, String> parameters) {
        Script script = session.segue().read(path(name));
        if (script.hasErrors()) {
            return new Reply.Problems(script.diagnostics());
        }
        if (!session.run().isClean()) {
            throw new UsageError(
                    UsageCode.WRONG_CALL,
                    "a script cannot be loaded while something of this session is changed",
                    ":undo takes back what was changed");
        }
        Entered definitions = session.segue().define(session.definitions(), script);
        if (definitions.hasErrors()) {
            return new Reply.Problems(definitions.diagnostics());
        }
        session.reshape(script.shape());
        return planned(name, script, definitions, parameters);
    }

    private Reply planned(String name, Script script, Entered definitions, Map<String, String> parameters) {
        Planning planning = session.segue()
                .plan(script, session.planSettings(parameters), session.target().runtime(), RunOptions.USUAL);
        List<Reply> replies = new ArrayList<>();
        if (!planning.diagnostics().isEmpty()) {
            replies.add(new Reply.Problems(planning.diagnostics()));
        }
        planning.plan().ifPresent(plan -> {
            take(definitions, plan);
            session.loaded(new LoadedScript(name, script, plan));
            replies.addAll(Entries.defined(definitions));
            long steps = plan.steps().stream()
                    .filter(step -> step.kind() != PlannedStep.Kind.MARKER)
                    .count();
            replies.add(new Reply.Told(
                    steps == 0
                            ? "Loaded " + name + ", which has no steps."
                            : "Loaded %s: %s. :plan shows them, :step walks through them."
                                    .formatted(name, Counted.of(steps, "step", "steps"))));
        });
        return Reply.of(replies);
    }

    private void take(Entered definitions, Plan plan) {
        Plan own =
                session.segue().plan(definitions, session.planSettings()).plan().orElse(plan);
        session.define(definitions.after(definitions.globals(own), plan.parameters()));
    }

    private Path path(String name) {
        try {
            return session.directory().resolve(name);
        } catch (InvalidPathException wrong) {
            throw new UnreadableFile("this cannot be the name of a file", "enter :load FILE");
        }
    }
}
