package dev.segue.eval;

import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** What calls something with values. */
@FunctionalInterface
interface Calling {

    /**
     * Calls it.
     *
     * @param arguments in their places; those that are left out are null
     */
    Value call(@Nullable Value[] arguments, Activation caller);
}
