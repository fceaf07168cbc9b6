package dev.segue.resolve;

import java.util.List;

/**
 * What a function, lambda or instruction is when called.
 *
 * @param formals in order; each default may read the formals before it
 * @param body what it does, in the frame of the formals
 */
public record FunctionCode(List<ResolvedFormal> formals, ResolvedBody body) {

    /** Keeps an immutable copy. */
    public FunctionCode {
        formals = List.copyOf(formals);
    }
}
