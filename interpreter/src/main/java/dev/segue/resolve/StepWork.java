package dev.segue.resolve;

import dev.segue.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a step does when it is run. */
public sealed interface StepWork {

    /** Whether a written undo replaces what its functions record. */
    boolean hasUndo();

    /**
     * The body of an inline step, a binding, or the call of a function.
     *
     * @param body resolved in a frame below the globals
     * @param undo in the frame of the body, or null
     */
    record Perform(ResolvedBody body, @Nullable ResolvedBody undo) implements StepWork {
        @Override
        public boolean hasUndo() {
            return undo != null;
        }
    }

    /**
     * The call of an instruction.
     *
     * @param name for the call stack
     * @param code its formals and body
     * @param undo in the frame of its body, or null
     * @param arguments as written, resolved in the frame of the top-level names
     * @param span the call
     */
    record Instruct(
            String name, FunctionCode code, @Nullable ResolvedBody undo, List<ResolvedExpr.Given> arguments, Span span)
            implements StepWork {
        @Override
        public boolean hasUndo() {
            return undo != null;
        }
    }

    /**
     * The call of a foreign instruction.
     *
     * @param file as written in the script
     * @param body null if the file was not found, so that the script cannot be planned
     */
    record Foreign(String name, String file, @Nullable ForeignBody body, List<ResolvedExpr.Given> arguments, Span span)
            implements StepWork {
        @Override
        public boolean hasUndo() {
            return false;
        }
    }
}
