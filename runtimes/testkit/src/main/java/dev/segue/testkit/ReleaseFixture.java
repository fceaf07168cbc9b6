package dev.segue.testkit;

import dev.segue.runtime.UpgradeRuntime;

/**
 * One fresh target that was started as a release: {@link #from} is permanent and runs, and {@link #to} is packed beside
 * it, with instructions that lead from the one to the other and back. Both hold one application of their own version,
 * which serves websockets whose state changes its shape from version to version.
 */
public interface ReleaseFixture extends AutoCloseable {

    /** The open runtime; the same at each call. */
    UpgradeRuntime runtime();

    /** The application. */
    default String application() {
        return "chat";
    }

    /** The release that runs. */
    default String from() {
        return "0.1.0";
    }

    /** The release that is packed. */
    default String to() {
        return "0.2.0";
    }

    /**
     * Fails unless every websocket that was open at the start is open and is served by the code of that version, with
     * the state that it had.
     */
    void demandServed(String version);

    /** Unpacks {@link #to}, unless it is, and lets its install fail before the point of no return of its instructions. */
    void breakBeforePoint();

    /** Unpacks {@link #to}, unless it is, and lets its install fail past the point of no return of its instructions. */
    void breakAfterPoint();

    /** Unpacks {@link #to}, unless it is, and takes the instructions away that lead to it. */
    void removeInstructions();

    /** Lets a process stay in old code of a module that {@link #to}, which is packed or unpacked, changes. */
    void holdOldCode();

    /** Ends the target and leaves nothing of it. */
    @Override
    void close();
}
