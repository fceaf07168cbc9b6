package dev.segue.runtime;

/** Hears how far a bulk operation has got; called seldom enough to print, from the calling thread. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress NONE = (done, total) -> {};

    /** So many of so many are done. */
    void advanced(int done, int total);
}
