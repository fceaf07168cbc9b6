package dev.segue.runtime;

/** A target that can stand for itself: a plan is tried on a copy of it, and nothing that counts is touched. */
public non-sealed interface Rehearsals extends Capability {

    /**
     * A fresh copy of the target, with a clock of its own that nobody waits for. What is set to go wrong at single
     * operations is left out: an accident is nothing to reckon with. Whoever asks for it closes it.
     */
    UpgradeRuntime rehearsal();
}
