package dev.segue.resolve;

import org.jspecify.annotations.Nullable;

/**
 * What a step does when it is run, and the written undo that replaces its recorded one.
 *
 * @param body the statements, resolved in a frame below the globals
 * @param undo or null
 */
public record StepWork(ResolvedBody body, @Nullable ResolvedBody undo) {}
