package dev.segue.resolve;

import dev.segue.syntax.DocComment;
import org.jspecify.annotations.Nullable;

/**
 * A {@code fn} as those who call it know it.
 *
 * @param documentation the comment above it, or null
 */
public record WrittenFunction(
        ScriptFunction function, @Nullable DocComment documentation) {}
