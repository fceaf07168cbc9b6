package dev.segue.eval;

/**
 * A body and the size of its frame.
 *
 * @param block what it does
 */
record CompiledBody(Action block, int locals, int variables) {

    Frame frame(Activation activation) {
        return Frame.of(locals, variables, activation);
    }
}
