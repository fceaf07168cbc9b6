package dev.segue.runtime;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The applications of a target and the nodes that it knows. */
public non-sealed interface Applications extends Capability {

    /** The running applications, by name. */
    List<Application> running();

    /** The version of a loaded application; empty if there is none of that name. */
    Optional<String> version(String application);

    /** The names of the connected nodes that are visible, this one excepted, by name. */
    List<String> nodes();

    /**
     * How many bytes of memory the target can still take before it has none left, as far as it can tell; empty if it
     * cannot. A bound that is set for the target counts as much as what its machine has.
     */
    OptionalLong freeMemory();

    /**
     * Starts an application and what it needs; does nothing if it runs. Code that is not known yet is looked for beside
     * the applications that are.
     *
     * @return what takes that back: what was started is stopped, the last first, and what was loaded is unloaded
     * @throws RuntimeFailure.Refused if the target will not
     */
    Restoration start(String application);

    /**
     * Stops an application; those that need it go on.
     *
     * @return what starts it again, as it was started before
     * @throws RuntimeFailure.Refused if it does not run
     */
    Restoration stop(String application);

    /**
     * Forgets the specification and the environment of an application that does not run.
     *
     * @return what makes it known again, with the environment that it had
     * @throws RuntimeFailure.Refused if it runs or is not known
     */
    Restoration unload(String application);

    /**
     * A running application.
     *
     * @param name its name
     * @param version the version that runs
     */
    record Application(String name, String version) {}
}
