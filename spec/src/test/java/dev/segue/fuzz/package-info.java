/** Texts that nobody would write, to see that nothing but diagnostics comes out. */
@NullMarked
package dev.segue.fuzz;

import org.jspecify.annotations.NullMarked;
