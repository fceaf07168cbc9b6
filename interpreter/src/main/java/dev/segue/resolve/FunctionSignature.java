package dev.segue.resolve;

import java.util.List;

/**
 * A function that is written in Java, as checking, completion and documentation see it.
 *
 * @param name the name in scripts
 * @param parameters in order; optional ones last
 * @param effects what calling it does
 * @param documentation one or more sentences for {@code segue doc}
 */
public record FunctionSignature(String name, List<Parameter> parameters, Effects effects, String documentation) {

    /** Keeps an immutable copy. */
    public FunctionSignature {
        parameters = List.copyOf(parameters);
    }
}
