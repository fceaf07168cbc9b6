/** Comparisons with what else speaks the protocol; programs, not tests. */
@NullMarked
package dev.segue.bench;

import org.jspecify.annotations.NullMarked;
