package dev.segue.erlang.rpc;

import dev.segue.erlang.dist.DistributionException;
import dev.segue.erlang.term.Term;

/** What became of the question to one process. */
public sealed interface Answer {
    /**
     * The process answered.
     *
     * @param term its answer
     * @param at when the answer came, by {@link System#nanoTime}
     */
    record Replied(Term term, long at) implements Answer {}

    /**
     * There was no such process, or it ended before it answered.
     *
     * @param reason {@code noproc}, or why it ended
     */
    record Gone(Term reason) implements Answer {}

    /** The process lives and did not answer in time; it may still do later what it was asked. */
    record Silent() implements Answer {}

    /**
     * The connection ended before an answer came; whether the process got the question is unknown.
     *
     * @param why why it ended
     */
    record Lost(DistributionException why) implements Answer {}
}
