/**
 * What a script computes with: immutable values under one equality, which is {@link Object#equals}.
 *
 * <p>See the chapter «Values» of {@code docs/language.md}.
 */
@NullMarked
package dev.segue.value;

import org.jspecify.annotations.NullMarked;
