/**
 * The service provider interface of targets: what a runtime offers so that upgrade scripts can run on it.
 *
 * <p>A runtime offers {@link dev.segue.runtime.Capability capabilities}, small interfaces found with
 * {@link dev.segue.runtime.UpgradeRuntime#capability}. A plan that needs one which is missing is refused before anything
 * runs. Every method may block; all are called from many threads. Failures are the sealed
 * {@link dev.segue.runtime.RuntimeFailure}. A method that is interrupted ends soon with
 * {@link dev.segue.runtime.RuntimeFailure.Cancelled} and leaves the interrupt flag set.
 */
@NullMarked
package dev.segue.runtime;

import org.jspecify.annotations.NullMarked;
