/**
 * Generates scripts at random, for properties and for fuzzing. Each class generates one area of the grammar from a
 * {@link dev.segue.generate.Choice}; {@link dev.segue.generate.Code} joins what they give, and
 * {@link dev.segue.generate.Spacing} writes it down with white space and comments wherever they may stand.
 */
@NullMarked
package dev.segue.generate;

import org.jspecify.annotations.NullMarked;
