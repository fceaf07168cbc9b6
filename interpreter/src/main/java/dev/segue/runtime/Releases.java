package dev.segue.runtime;

import java.util.List;

/** The target's release handler. */
public non-sealed interface Releases extends Capability {

    /**
     * A release that the target knows.
     *
     * @param name its name
     * @param version its version
     * @param status {@code unpacked}, {@code current}, {@code permanent} or {@code old}
     */
    record Release(String name, String version, String status) {}

    /** The releases, newest first. */
    List<Release> releases();

    /** Checks whether a version can be installed. Runs what stands before its point of no return. */
    void check(String version);

    /** Installs a version. */
    void install(String version);

    /** Makes a version the one that the target starts with. */
    void makePermanent(String version);
}
