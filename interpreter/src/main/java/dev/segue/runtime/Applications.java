package dev.segue.runtime;

import java.util.List;
import java.util.Optional;

/** The applications of a target and the nodes that it knows. */
public non-sealed interface Applications extends Capability {

    /** The running applications, by name. */
    List<Application> running();

    /** The version of a loaded application; empty if there is none of that name. */
    Optional<String> version(String application);

    /** The names of the connected nodes that are visible, this one excepted, by name. */
    List<String> nodes();

    /**
     * Starts an application and what it needs.
     *
     * @throws RuntimeFailure.Refused if the target will not
     */
    void start(String application);

    /**
     * Stops an application.
     *
     * @throws RuntimeFailure.Refused if the target will not
     */
    void stop(String application);

    /**
     * A running application.
     *
     * @param name its name
     * @param version the version that runs
     */
    record Application(String name, String version) {}
}
