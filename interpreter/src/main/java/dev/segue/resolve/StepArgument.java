package dev.segue.resolve;

import dev.segue.syntax.Expr;

/**
 * An argument of a step.
 *
 * @param written the syntax, for its text and for «equal as written»
 * @param value the same, resolved in the frame of the top-level names
 */
public record StepArgument(Expr written, ResolvedExpr value) {}
