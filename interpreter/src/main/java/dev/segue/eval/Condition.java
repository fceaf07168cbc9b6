package dev.segue.eval;

/** What holds or does not. */
@FunctionalInterface
interface Condition {

    boolean holds(Frame frame);
}
