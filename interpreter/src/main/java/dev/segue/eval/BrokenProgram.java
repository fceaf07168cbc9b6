package dev.segue.eval;

import dev.segue.source.Span;

/** Evaluation met a part of a script that could not be resolved; its error was reported then. */
public final class BrokenProgram extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenProgram(Span place) {
        super("a part with an error was evaluated: " + place);
    }
}
