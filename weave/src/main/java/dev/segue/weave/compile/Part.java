package dev.segue.weave.compile;

import dev.segue.erlang.term.Term;
import dev.segue.weave.prelude.Prelude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The woven steps of one part of a pass: those before the point of no return, or those behind it. The first one brings the
 * functions of the prelude that the part needs, and keeps for the others what they call under the run's key of the process
 * dictionary. The last one takes that away: a check ends with it, and nobody knows whether an install will follow.
 */
final class Part {
    private static final Prelude PRELUDE = new Prelude();
    private static final Term FUNCTIONS = Forms.atom("functions");
    private static final String KEEP = "keep";

    private final List<WovenStep> steps;
    private final Set<String> shared = new TreeSet<>();

    /** These steps, in their order. */
    Part(List<WovenStep> steps) {
        this.steps = List.copyOf(steps);
        if (steps.size() > 1) {
            shared.add(KEEP);
            steps.stream().skip(1).map(WovenStep::needed).forEach(shared::addAll);
        }
    }

    /** The forms of each step. */
    List<List<Term>> forms() {
        List<List<Term>> forms = new ArrayList<>();
        for (WovenStep step : steps) {
            forms.add(forms(step, forms.isEmpty(), forms.size() == steps.size() - 1));
        }
        return forms;
    }

    private List<Term> forms(WovenStep step, boolean first, boolean last) {
        boolean leaves = last && !first && step.closing().isEmpty();
        List<Term> forms = new ArrayList<>(first ? brought(step) : taken(step, leaves));
        forms.addAll(step.definitions());
        forms.addAll(step.opening());
        if (first && !shared.isEmpty()) {
            forms.add(keep(shared));
        }
        forms.addAll(step.work());
        if (leaves) {
            forms.add(keep(Set.of()));
        }
        forms.addAll(step.closing());
        return forms;
    }

    private List<Term> brought(WovenStep step) {
        Set<String> needed = new TreeSet<>(shared);
        needed.addAll(step.needed());
        return PRELUDE.forms(needed);
    }

    /** {@code #{functions := #{step := Segue@step}} = get(segue)}. */
    private static List<Term> taken(WovenStep step, boolean leaves) {
        Set<String> needed = new TreeSet<>(step.needed());
        if (leaves) {
            needed.add(KEEP);
        }
        List<Term> fields = needed.stream()
                .map(name -> Forms.exactField(key(name), variable(name)))
                .toList();
        Term functions = Forms.map(List.of(Forms.exactField(FUNCTIONS, Forms.map(fields))));
        return List.of(Forms.match(functions, Forms.builtIn("get", Forms.atom("segue"))));
    }

    private static Term keep(Collection<String> names) {
        List<Term> fields = names.stream()
                .map(name -> Forms.field(key(name), variable(name)))
                .toList();
        return Forms.call(variable(KEEP), List.of(FUNCTIONS, Forms.map(fields)));
    }

    private static Term key(String name) {
        return Forms.atom(Prelude.name(name));
    }

    private static Term variable(String name) {
        return Forms.variable(Prelude.variable(name));
    }
}
