/**
 * Names to slots, arity and type checks, effect checks, lints: a new tree beside the syntax, which stays as it was.
 *
 * <p>{@link dev.segue.resolve.Program} is what planning starts from; {@link dev.segue.resolve.ResolvedExpr} and its
 * kin are what evaluation starts from.
 */
@NullMarked
package dev.segue.resolve;

import org.jspecify.annotations.NullMarked;
