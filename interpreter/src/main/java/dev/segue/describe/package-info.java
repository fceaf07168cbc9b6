/**
 * What instructions and functions are, for people: one descriptor each, made of doc comments and annotations, from which
 * the reference, {@code segue doc} and completion are fed.
 */
@NullMarked
package dev.segue.describe;

import org.jspecify.annotations.NullMarked;
