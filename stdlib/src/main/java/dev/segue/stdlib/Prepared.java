package dev.segue.stdlib;

import dev.segue.eval.FunctionRegistry;
import dev.segue.resolve.ResolvedLibrary;
import java.util.List;

/**
 * The standard library as the build prepared it: parsed, resolved, its annotations read. The build writes a class
 * {@code PreparedLibrary} of this kind, so that a start needs neither parser nor reflection.
 */
public interface Prepared {

    /**
     * Every function that has code in Java.
     *
     * @param areas the objects whose methods they are, as {@link StandardLibrary#areas()} has them
     */
    FunctionRegistry functions(List<Object> areas);

    /** The standard instructions, resolved with those functions. */
    ResolvedLibrary library(FunctionRegistry functions);
}
