package dev.segue.cli.view;

import dev.segue.erlang.relup.RelupInstruction;
import java.util.List;

/**
 * An instruction of a woven entry, as people see it.
 *
 * @param instruction itself
 * @param title what it is called: the step of the script that it is, or the instruction as it is written
 * @param reasons why it stands where it does; none if it stood there before
 */
public record NamedInstruction(RelupInstruction instruction, String title, List<String> reasons) {
    /** Keeps an immutable copy. */
    public NamedInstruction {
        reasons = List.copyOf(reasons);
    }

    /** One that is shown as it is written, without a reason. */
    public static NamedInstruction of(RelupInstruction instruction) {
        return new NamedInstruction(instruction, written(instruction), List.of());
    }

    /** An instruction on one line; what is very long ends in an ellipsis. */
    static String written(RelupInstruction instruction) {
        return instruction.term().toString();
    }
}
