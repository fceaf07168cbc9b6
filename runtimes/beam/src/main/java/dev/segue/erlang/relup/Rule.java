package dev.segue.erlang.relup;

import dev.segue.erlang.relup.RelupProblem.Kind;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.TermPrinter;
import java.util.ArrayList;
import java.util.List;

/** One thing that has to hold for a list of instructions; sees them from the first to the last. */
abstract class Rule {
    private final List<Finding> found = new ArrayList<>();

    /** Sees all instructions. */
    final void seeAll(List<RelupInstruction> instructions) {
        int index = 0;
        for (RelupInstruction instruction : instructions) {
            see(index++, instruction);
        }
        end();
    }

    /** Sees the next instruction. */
    abstract void see(int index, RelupInstruction instruction);

    /** All have been seen. */
    abstract void end();

    final void error(int index, String message, String hint) {
        found.add(new Finding(index, Kind.RULE, message, hint));
    }

    final void warning(int index, String message, String hint) {
        found.add(new Finding(index, Kind.SUSPICION, message, hint));
    }

    final List<Finding> found() {
        return found;
    }

    /** A module as people write it. */
    static String shown(Atom module) {
        return TermPrinter.print(module);
    }
}
