package dev.segue.beam;

import dev.segue.erlang.term.Term;

/** What came of a request to one process. */
sealed interface Reply {

    /** It answered. */
    record Answered(Term answer) implements Reply {}

    /** It did not answer in time. */
    record Late() implements Reply {}

    /** There is no such process (any more). */
    record Gone() implements Reply {}
}
