package dev.segue.weave;

import dev.segue.erlang.relup.Relup;
import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.erlang.relup.Way;
import dev.segue.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a relup after weaving.
 *
 * @param way the way that it goes
 * @param before as the relup had it
 * @param plan the order of the relup's instructions and the script's steps; empty if the script is not for this entry,
 *     which then stays as it is
 * @param instructions in the order in which the release handler carries them out
 */
public record WovenEntry(Way way, Relup.Entry before, Optional<Plan> plan, List<WovenInstruction> instructions) {
    /** Keeps an immutable copy. */
    public WovenEntry {
        instructions = List.copyOf(instructions);
    }

    /** Whether the script is for it. */
    public boolean isWoven() {
        return plan.isPresent();
    }

    /** As it stands in the new relup. */
    public Relup.Entry after() {
        List<RelupInstruction> after = new ArrayList<>(instructions.size());
        for (WovenInstruction each : instructions) {
            after.add(each.instruction());
        }
        return before.with(after);
    }
}
