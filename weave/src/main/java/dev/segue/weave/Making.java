package dev.segue.weave;

import dev.segue.erlang.relup.Call;
import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.plan.PlannedStep;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An instruction on its way into an entry: one of the relup, or one whose forms are made with those of the whole pass. */
sealed interface Making {

    /** The step of the plan that it stands for. */
    PlannedStep step();

    /** One that the release handler knows. */
    record Given(PlannedStep step, RelupInstruction instruction, WovenInstruction.Origin origin) implements Making {

        /** In the place of {@code before}. */
        static Given of(PlannedStep step, RelupInstruction now, RelupInstruction before) {
            boolean kept = Objects.equals(now, before);
            return new Given(step, now, kept ? WovenInstruction.Origin.KEPT : WovenInstruction.Origin.CHANGED);
        }

        WovenInstruction done() {
            return new WovenInstruction(instruction, origin, Optional.of(step));
        }
    }

    /** One that is evaluated. */
    record Evaluated(PlannedStep step, WovenInstruction.Origin origin) implements Making {

        WovenInstruction done(List<Term> forms) {
            Call call = Call.of("erl_eval", "exprs", new ListTerm(forms), ListTerm.NIL);
            return new WovenInstruction(new RelupInstruction.Apply(call), origin, Optional.of(step));
        }
    }
}
