package dev.segue.sim;

import dev.segue.runtime.TargetLog;
import java.time.Instant;

/**
 * A line of the simulated node's log.
 *
 * @param time when it was written, on the node's clock
 * @param level how loud
 * @param message what it says
 */
public record LogLine(Instant time, TargetLog.Level level, String message) {}
