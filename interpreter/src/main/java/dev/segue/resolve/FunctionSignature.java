package dev.segue.resolve;

import java.util.List;

/**
 * A function that is written in Java, as checking, completion and documentation see it.
 *
 * @param name the name in scripts
 * @param parameters in order; optional ones last
 * @param variadic whether the last parameter takes any number of arguments, also none
 * @param effects what calling it does
 * @param documentation one or more sentences for {@code segue doc}
 * @param area under which heading it stands in the reference; empty if it says none
 * @param example one call as a script would write it; empty if there is none
 */
public record FunctionSignature(
        String name,
        List<Parameter> parameters,
        boolean variadic,
        Effects effects,
        String documentation,
        String area,
        String example) {

    /** Keeps an immutable copy. */
    public FunctionSignature {
        parameters = List.copyOf(parameters);
    }

    /** A function of a fixed number of parameters. */
    public FunctionSignature(String name, List<Parameter> parameters, Effects effects, String documentation) {
        this(name, parameters, false, effects, documentation, "", "");
    }
}
