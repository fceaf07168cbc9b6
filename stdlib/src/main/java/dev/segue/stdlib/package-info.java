/**
 * The standard library: the pure functions in Java, one class for each area, and the standard instructions in Segue
 * ({@code *.upgrade} beside these classes). What a function promises stands in its annotation, where {@code segue doc}
 * finds it.
 */
@NullMarked
package dev.segue.stdlib;

import org.jspecify.annotations.NullMarked;
