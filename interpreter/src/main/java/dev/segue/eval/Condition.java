package dev.segue.eval;

/** What holds or does not. */
@FunctionalInterface
interface Condition extends Part {

    boolean holds(Frame frame);
}
