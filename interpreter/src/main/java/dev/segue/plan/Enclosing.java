package dev.segue.plan;

import org.jspecify.annotations.Nullable;

/**
 * A section that a step is written in.
 *
 * @param title its title
 * @param outer the section around it, or null
 */
record Enclosing(String title, @Nullable Enclosing outer) {}
