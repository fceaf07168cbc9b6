package dev.segue.erlang.rpc;

import dev.segue.erlang.term.Term;

/** How one of several calls ended. */
public sealed interface Outcome {
    /**
     * The value, or the exception.
     *
     * @throws CallException if there is no value
     */
    Term value();

    /**
     * The function returned.
     *
     * @param value what it returned
     */
    record Returned(Term value) implements Outcome {}

    /**
     * There is no value.
     *
     * @param why why not
     */
    record Failed(CallException why) implements Outcome {
        @Override
        public Term value() {
            throw why;
        }
    }
}
