package dev.segue.runtime;

/** What takes a change of the target back; does so once, and does nothing when it is asked again. */
@FunctionalInterface
public interface Restoration {

    /**
     * Takes it back.
     *
     * @throws RuntimeFailure if the target does not let it
     */
    void restore();
}
