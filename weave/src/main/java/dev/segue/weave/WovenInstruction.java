package dev.segue.weave;

import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.plan.PlannedStep;
import java.util.Optional;

/**
 * An instruction of a woven entry.
 *
 * @param instruction what the release handler carries out
 * @param origin where it comes from
 * @param step the step of the plan that it stands for; empty in an entry that nothing was woven into
 */
public record WovenInstruction(RelupInstruction instruction, Origin origin, Optional<PlannedStep> step) {

    /** Where an instruction comes from. */
    public enum Origin {
        /** From the relup, as it is. */
        KEPT,
        /** From the relup, but as a step of the script wants it. */
        CHANGED,
        /** From the relup, but done by functions of OTP since the release handler's own would give up. */
        REPLACED,
        /** From the script. */
        INSERTED
    }
}
