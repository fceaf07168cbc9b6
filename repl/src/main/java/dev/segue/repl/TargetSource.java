package dev.segue.repl;

import dev.segue.runtime.TargetShape;
import dev.segue.runtime.UpgradeRuntime;

/** Opens the targets that a session names by their addresses. */
@FunctionalInterface
public interface TargetSource {

    /**
     * Opens a target.
     *
     * @param address as {@code --runtime} takes it
     * @param shape what a simulated one is to look like
     * @throws dev.segue.UsageError if the address is none
     * @throws dev.segue.runtime.RuntimeFailure if the target cannot be reached
     */
    OpenTarget open(String address, TargetShape shape);

    /**
     * A target that is open.
     *
     * @param address as it was given
     * @param isSimulated whether nobody needs to be asked before it is changed
     */
    record OpenTarget(String address, boolean isSimulated, UpgradeRuntime runtime) {}
}
