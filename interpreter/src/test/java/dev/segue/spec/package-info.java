/** Runs test scripts that say themselves which errors they must have. */
@NullMarked
package dev.segue.spec;

import org.jspecify.annotations.NullMarked;
