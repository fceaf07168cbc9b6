package dev.segue.spec;

import dev.segue.PlanSettings;
import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.resolve.Direction;
import dev.segue.source.Diagnostic;
import dev.segue.weave.compile.Pass;
import dev.segue.weave.compile.Policy;
import dev.segue.weave.compile.StepCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chunk carried out by a real Erlang node from its woven steps.
 *
 * @param refused what cannot be woven; then nothing was run
 * @param failure how it failed, or null
 * @param logged what it logged, as level and text
 */
record WovenRun(List<Diagnostic> refused, @Nullable Failure failure, List<Logged> logged) {

    /** What the release handler would tell. */
    record Failure(String kind, String message) {}

    /** One message. */
    record Logged(String level, String text) {}

    static WovenRun of(Segue segue, Chunk chunk, Script script, WovenNode node) {
        Direction direction = chunk.has(Note.Down.class) ? Direction.DOWN : Direction.UP;
        PlanSettings settings =
                new PlanSettings(direction, Trial.parameters(chunk), "the runtime", Optional.empty(), false);
        Plan plan = segue.plan(script, settings).plan().orElseThrow(() -> new ChunkMistake(chunk.line(), "no plan"));
        List<Diagnostic> refused = new ArrayList<>();
        List<ListTerm> steps = woven(plan, refused);
        return refused.isEmpty() ? told(node.run(steps)) : new WovenRun(refused, null, List.of());
    }

    private static List<ListTerm> woven(Plan plan, List<Diagnostic> refused) {
        StepCompiler compiler = new StepCompiler(plan, plan.upgrade());
        List<PlannedStep> steps =
                plan.steps().stream().filter(step -> step.step() != null).toList();
        Pass pass = new Pass();
        for (PlannedStep step : steps) {
            boolean before = step.index() < plan.pointOfNoReturn();
            Policy policy = before ? Policy.BEFORE : Policy.RESTART;
            pass.add(compiler.weave(step.index(), policy, step == steps.getFirst(), step == steps.getLast()), before);
        }
        pass.steps().stream()
                .flatMap(woven -> woven.diagnostics().stream())
                .filter(Diagnostic::isError)
                .forEach(refused::add);
        return pass.forms().stream().map(ListTerm::new).toList();
    }

    private static WovenRun told(Tuple answer) {
        List<Logged> logged = new ArrayList<>();
        for (Term each : ((ListTerm) answer.at(1)).elements()) {
            Tuple entry = (Tuple) each;
            logged.add(new Logged(((Atom) entry.at(0)).name(), text(entry.at(1))));
        }
        if (answer.at(0).equals(Atom.of("completed"))) {
            return new WovenRun(List.of(), null, logged);
        }
        Tuple ended = (Tuple) answer.at(0);
        if (!ended.isTagged("failed", 4)) {
            return new WovenRun(List.of(), new Failure("broken", ended.toString()), logged);
        }
        // The failure itself stands in the node's log behind what the script has logged.
        String said = text(ended.at(1)) + ": " + text(ended.at(3));
        // An assume also tells there what it met.
        logged.stream()
                .filter(each -> each.level().equals("error"))
                .filter(each -> each.text().equals(said) || each.text().startsWith(said + " ("))
                .findFirst()
                .ifPresent(logged::remove);
        return new WovenRun(List.of(), new Failure(((Atom) ended.at(2)).name(), text(ended.at(3))), logged);
    }

    private static String text(Term term) {
        return term instanceof Binary binary ? binary.text().orElseGet(binary::toString) : term.toString();
    }
}
