package dev.segue.eval;

/**
 * A body and the size of its frame.
 *
 * @param block what it does and gives
 */
record CompiledBody(Node block, int locals, int variables) {

    Frame frame(Activation activation) {
        return Frame.of(locals, variables, activation);
    }
}
