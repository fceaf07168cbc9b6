/** The standard library: instructions in Segue, and the pure functions of the language. */
@NullMarked
package dev.segue.stdlib;

import org.jspecify.annotations.NullMarked;
