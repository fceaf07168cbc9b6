/**
 * A run: its state machine, the runtime functions, the ledger, undo, events.
 *
 * <p>{@link dev.segue.run.Run} carries a plan out; everything that happens in it is a {@link dev.segue.run.RunEvent}.
 */
@NullMarked
package dev.segue.run;

import org.jspecify.annotations.NullMarked;
