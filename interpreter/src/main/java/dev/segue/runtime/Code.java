package dev.segue.runtime;

import dev.segue.value.Handle;
import dev.segue.value.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The code of a target. Nothing here kills a process, {@link PurgeKind#BRUTAL} excepted, and nothing loads over old
 * code.
 */
public non-sealed interface Code extends Capability {

    /** How old code is purged. */
    enum PurgeKind {
        /** Only where no process runs it. */
        SOFT,
        /** Kills the processes that run it. */
        BRUTAL
    }

    /**
     * A module as it runs.
     *
     * @param name its name
     * @param version the module's own version attribute, as the target's code change callbacks want it back
     * @param digest the running code's digest
     * @param old whether the target also holds old code of it
     */
    record Module(String name, Value version, String digest, boolean old) {}

    /**
     * Object code that can be loaded.
     *
     * @param module the module's name
     * @param version the module's own version attribute, as the target's code change callbacks want it back
     * @param digest of the code, to compare with {@link Module#digest}
     * @param source where it lies, for people and for the target's records
     * @param bytes the object code as the platform wants it
     */
    record ObjectCode(String module, Value version, String digest, String source, ObjectBytes bytes) {}

    /**
     * The code of one version of an application.
     *
     * @param application its name
     * @param version its version
     * @param location where it lies, for people
     * @param modules the object code of all its modules
     */
    record Version(String application, String version, String location, List<ObjectCode> modules) {}

    /** The loaded modules of an application, by name. */
    List<Module> modules(String application);

    /** The module as it runs; empty if it is not loaded. */
    Optional<Module> module(String name);

    /** The processes of the target that run old code of any of these modules. */
    List<Handle> processesOnOldCode(List<String> modules);

    /**
     * The code of a version: from the runner's directory if one is given and holds the application, else from where the
     * target keeps the application's versions.
     *
     * @throws RuntimeFailure.Refused if the version is in neither place, saying where was looked
     */
    Version version(String application, String version, Optional<Path> directory);

    /**
     * The object code that runs now, checked by its digest, so that it can be loaded back.
     *
     * @throws RuntimeFailure.Refused if the target does not hold it any more
     */
    ObjectCode running(String module);

    /**
     * Loads all or nothing. What ran before becomes old code.
     *
     * @throws RuntimeFailure.Refused if one of them has old code, naming it; nothing is loaded then
     */
    void load(List<ObjectCode> code);

    /** Purges old code; gives the modules whose old code is still run by a process and stays. */
    List<String> purge(List<String> modules, PurgeKind kind);

    /** Makes the running code of a module old code, so that it can be purged. */
    void delete(String module);

    /**
     * Takes over a version's application specification and code path, so that the target says that it runs this version
     * and finds its code. Gives what takes that back.
     */
    Restoration adopt(Version version);
}
