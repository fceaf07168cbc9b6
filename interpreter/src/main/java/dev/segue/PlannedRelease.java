package dev.segue;

import dev.segue.runtime.Releases.Instructions;
import java.util.Optional;

/**
 * What a step that installs a release will let the target do.
 *
 * @param step the plan's index
 * @param instructions the release's own instructions; empty where there are none to show
 * @param problem why there are none, in one sentence; empty if there are
 */
public record PlannedRelease(int step, Optional<Instructions> instructions, Optional<String> problem) {}
