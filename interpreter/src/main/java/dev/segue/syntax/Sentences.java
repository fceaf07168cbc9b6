package dev.segue.syntax;

/** Hints that are given from more than one place, so that the same thing is always said in the same words. */
public final class Sentences {
    /** The case for all else. */
    public static final String ANY_CASE = "the case that fits everything is `case _ -> …`";

    /** What other languages have after a `try`. */
    public static final String ALWAYS = "what always comes last is written `always { … }`, among the steps";

    /** Which arrow stands where. */
    public static final String ARROWS = "a lambda and a case use `->`, the keys of a map `=>`";

    /** How a body is bounded. */
    public static final String BODY = "a body stands in braces: `{ … }`";

    /** How a body ends. */
    public static final String CLOSING = "what `{` opens ends with `}`";

    /** The message of a guard. */
    public static final String ELSE = "what to say stands behind `else`: `else \"…\"`";

    /** Equality. */
    public static final String EQUAL = "two values are compared with `==`";

    /** A function without a name. */
    public static final String LAMBDA = "a lambda is written `fn(x) -> …`";

    /** Printing. */
    public static final String MESSAGES = "messages are written with `info(\"…\")`";

    /** The type of a parameter. */
    public static final String PARAMETER_TYPE = "a type stands behind a colon: `param name: duration = 5s`";

    /** What a header may say of failures. */
    public static final String POLICIES = "the policies are `on failure rollback`, `restart` and `halt`";

    /** Catching. */
    public static final String RESCUE = "failures are caught with `try { … } rescue { … }`";

    private Sentences() {}
}
