/**
 * From a resolved script to one deterministic order of steps, each with its reasons, before anything touches the target.
 *
 * <p>{@link dev.segue.plan.Planner} is the way in, {@link dev.segue.plan.Plan} what comes out.
 */
@NullMarked
package dev.segue.plan;

import org.jspecify.annotations.NullMarked;
