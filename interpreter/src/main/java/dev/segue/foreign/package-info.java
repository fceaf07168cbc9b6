/**
 * What carries out instructions that are written in another language: an interface, so that the interpreter knows no engine
 * for such languages. The artifact {@code segue-polyglot} implements it.
 */
@NullMarked
package dev.segue.foreign;

import org.jspecify.annotations.NullMarked;
