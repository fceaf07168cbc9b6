/**
 * Warnings about scripts that are right and probably not meant: what is never reached, never used, never resumed, or
 * cannot be undone. Lints look at the syntax and at what resolving noticed, and write into neither. Each takes time in
 * proportion to the script.
 */
@NullMarked
package dev.segue.resolve.lint;

import org.jspecify.annotations.NullMarked;
