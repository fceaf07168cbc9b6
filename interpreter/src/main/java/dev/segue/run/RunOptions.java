package dev.segue.run;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to run a plan.
 *
 * @param dryRun whether to end at the point of no return
 * @param codeDirectory where the runner holds new object code, if it does
 */
public record RunOptions(boolean dryRun, Optional<Path> codeDirectory) {

    /** The whole plan, with the code that the target holds. */
    public static final RunOptions USUAL = new RunOptions(false, Optional.empty());
}
