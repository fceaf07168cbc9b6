package dev.segue.erlang.term;

/**
 * An exported function as a value: {@code fun Module:Function/Arity}.
 *
 * @param module where it stands
 * @param function its name
 * @param arity how many arguments it takes, 0 to 255
 */
public record ExternalFun(Atom module, Atom function, int arity) implements Term {
    /**
     * Checks the arity.
     *
     * @throws IllegalArgumentException if it is not 0 to 255
     */
    public ExternalFun {
        if (arity < 0 || arity > 255) {
            throw new IllegalArgumentException("A function takes 0 to 255 arguments: " + arity);
        }
    }

    /** The function of that module, name and arity. */
    public static ExternalFun of(String module, String function, int arity) {
        return new ExternalFun(Atom.of(module), Atom.of(function), arity);
    }

    @Override
    public String toString() {
        return TermPrinter.print(this);
    }
}
