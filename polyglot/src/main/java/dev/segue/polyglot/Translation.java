package dev.segue.polyglot;

import dev.segue.value.Value;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/** Values of the script as those of a foreign language, and back. Strict: what has no like is refused. */
interface Translation {

    /**
     * A value for foreign code; a function is none.
     *
     * @throws dev.segue.foreign.ForeignFailure if there is none, or it is too large
     */
    @Nullable
    Object outward(Value value, Allowance allowance);

    /** A function for foreign code, of one that answers as {@link Lent} does. */
    Object lent(ProxyExecutable function);

    /** What a failure of foreign code was made of, if that was {@link Thrown}. */
    @Nullable
    RuntimeException cause(PolyglotException failure);

    /**
     * A value from foreign code.
     *
     * @throws dev.segue.foreign.ForeignFailure if it is none, or too large
     */
    Value inward(org.graalvm.polyglot.Value value, Allowance allowance);
}
