package dev.segue.cli.view;

import dev.segue.erlang.relup.RelupInstruction;
import java.util.Optional;

/**
 * One line of two lists of instructions side by side.
 *
 * @param before what stands on the left; empty for what is new
 * @param after what stands on the right; empty for what is gone
 */
record DiffRow(Optional<RelupInstruction> before, Optional<NamedInstruction> after) {

    static DiffRow same(RelupInstruction before, NamedInstruction after) {
        return new DiffRow(Optional.of(before), Optional.of(after));
    }

    static DiffRow gone(RelupInstruction before) {
        return new DiffRow(Optional.of(before), Optional.empty());
    }

    static DiffRow fresh(NamedInstruction after) {
        return new DiffRow(Optional.empty(), Optional.of(after));
    }

    boolean isSame() {
        return before.isPresent() && after.map(NamedInstruction::instruction).equals(before);
    }
}
