/** Tests of making abstract forms of steps. */
@NullMarked
package dev.segue.weave.compile;

import org.jspecify.annotations.NullMarked;
