package dev.segue.eval;

import dev.segue.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a call calls, and where it stands.
 *
 * @param name of the function, step or instruction
 * @param span where the caller calls it, null for what nobody calls
 */
record CallSite(String name, @Nullable Span span) {}
