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
import java.util.List;

/**
 * Forms that do what {@code suspend}, {@code code_change} and {@code resume} of a relup do, also where connections are
 * suspended already: the release handler's own give up at a supervisor that is suspended.
 */
public final class RelupWork {
    private static final Duration USUAL = Duration.ofSeconds(5);

    private RelupWork() {}

    /**
     * What a {@code suspend}, {@code code_change} or {@code resume} becomes.
     *
     * @param last whether it is the last of all that is woven
     * @throws IllegalArgumentException if it is another instruction
     */
    public static WovenStep of(RelupInstruction instruction, Policy policy, boolean last) {
        if (instruction instanceof RelupInstruction.Suspend suspend) {
            return step(suspend, policy, last, "relup_suspend", suspended(suspend));
        }
        if (instruction instanceof RelupInstruction.CodeChange change) {
            return step(change, policy, last, "relup_change", way(change), changes(change));
        }
        if (instruction instanceof RelupInstruction.Resume resume) {
            return step(resume, policy, last, "relup_resume", atoms(resume.modules()));
        }
        throw new IllegalArgumentException("not to be done by forms: " + instruction.name());
    }

    private static WovenStep step(
            RelupInstruction instruction, Policy policy, boolean last, String function, Term... arguments) {
        PreludeUse prelude = new PreludeUse();
        Term limit = Literal.of(DurationValue.INFINITY);
        Term work = prelude.step(instruction.name(), policy, limit, List.of(prelude.call(function, arguments)));
        List<Term> closing = last ? List.of(prelude.close()) : List.of();
        return new WovenStep(prelude.needed(), List.of(), List.of(), List.of(work), closing, List.of());
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
