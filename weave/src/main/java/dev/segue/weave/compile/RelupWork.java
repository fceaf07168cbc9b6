package dev.segue.weave.compile;

import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.erlang.relup.StateChange;
import dev.segue.erlang.relup.Suspended;
import dev.segue.erlang.relup.Timeout;
import dev.segue.erlang.relup.Way;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Term;
import dev.segue.value.DurationValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Forms that do what {@code suspend}, {@code code_change} and {@code resume} of a relup do, also where connections are
 * suspended already: the release handler's own give up at a supervisor that is suspended.
 */
public final class RelupWork {
    private static final Duration USUAL = Duration.ofSeconds(5);

    private RelupWork() {}

    /**
     * The forms of a {@code suspend}, {@code code_change} or {@code resume}.
     *
     * @param last whether it is the last of all that is woven
     * @throws IllegalArgumentException if it is another instruction
     */
    public static List<Term> of(RelupInstruction instruction, Policy policy, boolean last) {
        if (instruction instanceof RelupInstruction.Suspend suspend) {
            return forms(suspend, policy, last, "relup_suspend", suspended(suspend));
        }
        if (instruction instanceof RelupInstruction.CodeChange change) {
            return forms(change, policy, last, "relup_change", way(change), changes(change));
        }
        if (instruction instanceof RelupInstruction.Resume resume) {
            return forms(resume, policy, last, "relup_resume", atoms(resume.modules()));
        }
        throw new IllegalArgumentException("not to be done by forms: " + instruction.name());
    }

    private static List<Term> forms(
            RelupInstruction instruction, Policy policy, boolean last, String function, Term... arguments) {
        PreludeUse prelude = new PreludeUse();
        List<Term> run = new ArrayList<>();
        Term limit = Literal.of(DurationValue.INFINITY);
        run.add(prelude.step(instruction.name(), policy, limit, List.of(prelude.call(function, arguments))));
        if (last) {
            run.add(prelude.close());
        }
        return prelude.before(List.of(), run);
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
