package dev.segue.erlang.rpc;

/** Hears how far a bulk request has come. */
@FunctionalInterface
public interface Progress {
    /** Hears nothing. */
    Progress NONE = (answered, all) -> {};

    /** So many of all processes have answered or are gone; called by the asking thread, about every 50 ms. */
    void answered(int answered, int all);
}
