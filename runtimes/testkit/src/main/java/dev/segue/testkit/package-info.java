/**
 * What every runtime must hold to, as tests.
 *
 * <p>Whoever writes a runtime extends {@link dev.segue.testkit.RuntimeContract} in the runtime's tests and gives it a
 * {@link dev.segue.testkit.Fixture}. The tests stand under the words of the Javadoc of {@link dev.segue.runtime}.
 */
@NullMarked
package dev.segue.testkit;

import org.jspecify.annotations.NullMarked;
