package dev.segue.weave;

import dev.segue.erlang.relup.Relup;
import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.source.Diagnostic;
import dev.segue.source.WeaveCode;
import dev.segue.weave.prelude.Prelude;
import dev.segue.weave.relup.RelupInput;
import java.util.Optional;

/** Finds what an earlier weaving has put into an entry. */
final class WovenBefore {
    private WovenBefore() {}

    /** The error that an entry holds woven steps; empty if it holds none. */
    static Optional<Diagnostic> in(Relup.Entry entry, RelupInput source) {
        for (RelupInstruction each : entry.instructions()) {
            if (isWoven(each)) {
                return Optional.of(Diagnostic.of(
                                WeaveCode.WOVEN_ALREADY,
                                source.place(each),
                                "This step was woven into the relup before.")
                        .withHint("weave into the relup as `systools:make_relup` made it"));
            }
        }
        return Optional.empty();
    }

    private static boolean isWoven(RelupInstruction instruction) {
        return instruction instanceof RelupInstruction.Apply apply
                && apply.call().module().is("erl_eval")
                && apply.call().arguments().stream()
                        .anyMatch(argument -> !Prelude.needs(argument).isEmpty());
    }
}
