package dev.segue.weave.place;

import dev.segue.erlang.relup.Call;
import dev.segue.erlang.relup.Purge;
import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.erlang.relup.Suspended;
import dev.segue.erlang.relup.Timeout;
import dev.segue.plan.Constants;
import dev.segue.resolve.Step;
import dev.segue.value.AtomValue;
import dev.segue.value.DurationValue;
import java.util.List;

/** How a step of the script wants a relup's own instructions to do its work. */
sealed interface Wish {

    /** The instructions in place of one that does the work of a step with this wish. */
    List<RelupInstruction> grant(RelupInstruction instruction);

    /** That of a step; what it does not say is left as the relup has it, but nothing is purged hard without a word. */
    static Wish of(Step step, StandardStep standard, Constants constants) {
        return switch (standard) {
            case LOAD_MODULES ->
                new Purging(StandardStep.argument(step, "purge", constants)
                        .map(purge ->
                                purge instanceof AtomValue atom && atom.name().equals("brutal"))
                        .map(brutal -> brutal ? Purge.BRUTAL : Purge.SOFT)
                        .orElse(Purge.SOFT));
            case SUSPEND_PROCESSES ->
                StandardStep.argument(step, "timeout", constants)
                        .filter(DurationValue.class::isInstance)
                        .<Wish>map(value -> new Waiting(timeout((DurationValue) value)))
                        .orElse(new Nothing());
            case UPDATE_PROCESSES, RESUME_PROCESSES -> new Nothing();
        };
    }

    private static Timeout timeout(DurationValue duration) {
        return duration.isInfinite()
                ? new Timeout.Infinite()
                : new Timeout.Milliseconds(Math.max(1, duration.toJava().toMillis()));
    }

    /** As the relup has it. */
    record Nothing() implements Wish {
        @Override
        public List<RelupInstruction> grant(RelupInstruction instruction) {
            return List.of(instruction);
        }
    }

    /** With that kind of purge in all places: before a load, after it, and where the relup has a purge of its own, which kills. */
    record Purging(Purge purge) implements Wish {
        @Override
        public List<RelupInstruction> grant(RelupInstruction instruction) {
            if (instruction instanceof RelupInstruction.Load load) {
                return List.of(new RelupInstruction.Load(load.module(), purge, purge));
            }
            if (instruction instanceof RelupInstruction.Remove remove) {
                return List.of(new RelupInstruction.Remove(remove.module(), purge, purge));
            }
            return instruction instanceof RelupInstruction.PurgeModules modules && purge == Purge.SOFT
                    ? softly(modules)
                    : List.of(instruction);
        }

        private static List<RelupInstruction> softly(RelupInstruction.PurgeModules modules) {
            return modules.modules().stream()
                    .<RelupInstruction>map(module -> new RelupInstruction.Apply(Call.of("code", "soft_purge", module)))
                    .toList();
        }
    }

    /** With that timeout for each process that is suspended. */
    record Waiting(Timeout timeout) implements Wish {
        @Override
        public List<RelupInstruction> grant(RelupInstruction instruction) {
            return instruction instanceof RelupInstruction.Suspend suspend
                    ? List.of(new RelupInstruction.Suspend(suspend.suspended().stream()
                            .map(each -> new Suspended(each.module(), timeout))
                            .toList()))
                    : List.of(instruction);
        }
    }
}
