package dev.segue.erlang.term;

/**
 * A fun made on a node, which only Erlang code can look into; it can be handed back as it came.
 *
 * @param module the module whose code it runs
 * @param arity how many arguments it takes, 0 to 255
 * @param encoding what follows the tag of {@code NEW_FUN_EXT}, as it was sent
 */
public record LocalFun(Atom module, int arity, Binary encoding) implements Term {
    @Override
    public String toString() {
        return TermPrinter.print(this);
    }
}
