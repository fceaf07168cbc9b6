/** Puts the program together: its jars, launcher, manual and completions. It is no part of the program. */
@NullMarked
package dev.segue.dist;

import org.jspecify.annotations.NullMarked;
