package dev.segue.weave.compile;

import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.erlang.relup.StateChange;
import dev.segue.erlang.relup.Suspended;
import dev.segue.erlang.relup.Timeout;
import dev.segue.erlang.relup.Way;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Term;
import dev.segue.value.DurationValue;
import dev.segue.weave.prelude.Prelude;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Forms that do what {@code suspend}, {@code code_change} and {@code resume} of a relup do, also where connections are
 * suspended already: the release handler's own give up at a supervisor that is suspended.
 */
public final class RelupWork {
    private static final Prelude PRELUDE = new Prelude();
    private static final Duration USUAL = Duration.ofSeconds(5);

    private final Set<String> needed = new TreeSet<>();

    private RelupWork() {}

    /** The forms of a {@code suspend}; {@code last} says whether it is the last of all that is woven. */
    public static List<Term> suspend(RelupInstruction.Suspend suspend, Policy policy, boolean last) {
        return new RelupWork().forms(suspend, policy, last, "relup_suspend", suspended(suspend));
    }

    /** Of a {@code code_change}. */
    public static List<Term> change(RelupInstruction.CodeChange change, Policy policy, boolean last) {
        return new RelupWork().forms(change, policy, last, "relup_change", way(change), changes(change));
    }

    /** Of a {@code resume}. */
    public static List<Term> resume(RelupInstruction.Resume resume, Policy policy, boolean last) {
        return new RelupWork().forms(resume, policy, last, "relup_resume", atoms(resume.modules()));
    }

    private List<Term> forms(
            RelupInstruction instruction, Policy policy, boolean last, String function, Term... arguments) {
        List<Term> run = new ArrayList<>();
        Term name = Forms.text(instruction.name());
        Term limit = Literal.of(DurationValue.INFINITY);
        Term work = Forms.later(List.of(call(function, arguments)));
        run.add(call("step", name, Forms.atom(policy.word()), limit, work));
        if (last) {
            run.add(call("close"));
        }
        List<Term> forms = new ArrayList<>(PRELUDE.forms(needed));
        forms.addAll(run);
        return forms;
    }

    private Term call(String name, Term... arguments) {
        needed.add(name);
        return Forms.call(Forms.variable(Prelude.variable(name)), List.of(arguments));
    }

    private static Term suspended(RelupInstruction.Suspend suspend) {
        return Forms.list(suspend.suspended().stream()
                .map(each -> Forms.tuple(Forms.atom(each.module().name()), timeout(each)))
                .toList());
    }

    private static Term timeout(Suspended suspended) {
        return Literal.of(
                switch (suspended.timeout()) {
                    case Timeout.Usual usual -> DurationValue.of(USUAL);
                    case Timeout.Infinite infinite -> DurationValue.INFINITY;
                    case Timeout.Milliseconds(long amount) -> DurationValue.of(Duration.ofMillis(amount));
                });
    }

    private static Term way(RelupInstruction.CodeChange change) {
        return Forms.atom(change.way().orElse(Way.UP).word());
    }

    private static Term changes(RelupInstruction.CodeChange change) {
        return Forms.list(
                change.stateChanges().stream().map(RelupWork::stateChange).toList());
    }

    private static Term stateChange(StateChange change) {
        return Forms.tuple(Forms.atom(change.module().name()), Quoted.of(change.extra()));
    }

    private static Term atoms(List<Atom> atoms) {
        return Forms.list(atoms.stream().map(atom -> Forms.atom(atom.name())).toList());
    }
}
