package dev.segue.resolve;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The functions that Java code offers to scripts. */
public interface Functions {

    /** The function of that name, or null. */
    @Nullable
    FunctionSignature find(String name);

    /** All of them. */
    Collection<FunctionSignature> all();
}
