package dev.segue.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The target's release handler: whole releases that were prepared with their own instructions for the upgrade. */
public non-sealed interface Releases extends Capability {

    /**
     * A release that the target knows.
     *
     * @param name its name
     * @param version its version
     * @param status {@code unpacked}, {@code current}, {@code permanent} or {@code old}
     */
    record Release(String name, String version, String status) {

        /** The status of the one that the target starts with. */
        public static final String PERMANENT = "permanent";

        /** The status of one that runs and is not permanent. */
        public static final String CURRENT = "current";
    }

    /**
     * A release's own instructions from one version to another.
     *
     * @param from the version that they start from
     * @param to the version that they lead to
     * @param instructions in order, each as its own language writes it
     * @param back whether there are instructions that lead back
     */
    record Instructions(String from, String to, List<String> instructions, boolean back) {

        /** Keeps an immutable copy. */
        public Instructions {
            instructions = List.copyOf(instructions);
        }
    }

    /**
     * The releases, as the target orders them.
     *
     * @throws RuntimeFailure.Refused if the target was not started as a release
     */
    List<Release> releases();

    /**
     * The release that runs: the current one, else the permanent one.
     *
     * @throws RuntimeFailure.Refused if none is known to run
     */
    default Release running() {
        List<Release> all = releases();
        return all.stream()
                .filter(release -> release.status().equals(Release.CURRENT))
                .findFirst()
                .or(() -> all.stream()
                        .filter(release -> release.status().equals(Release.PERMANENT))
                        .findFirst())
                .orElseThrow(() -> new RuntimeFailure.Refused("no release is known to run"));
    }

    /**
     * The instructions that would lead from the running release to a version; empty if there are none. Only reads, also
     * where the version is packed.
     *
     * @throws RuntimeFailure.Refused if the version is not known, or what holds them cannot be read
     */
    Optional<Instructions> instructions(String version);

    /**
     * Makes sure, by reading alone, that a version can be installed from what runs: it is known or packed, does not run
     * yet, and has instructions from here.
     *
     * @throws RuntimeFailure.Refused if not, saying what is missing and where
     */
    void demandInstall(String version);

    /**
     * Checks whether a version can be installed. Where it is unpacked this also runs what stands before its point of no
     * return; a packed one stays packed and is only read.
     *
     * @return what is worth knowing before the install, a sentence each
     * @throws RuntimeFailure.Refused if it cannot be installed
     */
    List<String> check(String version);

    /**
     * Unpacks a version where it is only packed, checks it and installs it. The configuration that runs is kept: what was
     * set while the target ran is there afterwards too.
     *
     * @param patience how long it may take
     * @return what is worth knowing about it, a sentence each
     * @throws RuntimeFailure.Refused if it was not installed: the target runs what it ran, configured as it was; what
     *     was unpacked stays unpacked
     * @throws RuntimeFailure.Restarted if it failed past its point of no return, so that the target has restarted
     * @throws RuntimeFailure.TimedOut if it takes longer, and goes on
     */
    List<String> install(String version, Duration patience);

    /**
     * Makes the running version the one that the target starts with; does nothing if it is.
     *
     * @throws RuntimeFailure.Refused if it does not run
     */
    void makePermanent(String version);
}
