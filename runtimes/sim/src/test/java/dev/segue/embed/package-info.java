/** Engines as a host makes them. */
@NullMarked
package dev.segue.embed;

import org.jspecify.annotations.NullMarked;
