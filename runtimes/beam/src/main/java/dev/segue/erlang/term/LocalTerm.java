package dev.segue.erlang.term;

/**
 * A term in a node's own format ({@code LOCAL_EXT}, OTP 26 and newer), which nobody but that node can read; it can be
 * handed back as it came. It always stands alone.
 *
 * @param encoding what follows the tag, as it was sent
 */
public record LocalTerm(Binary encoding) implements Term {
    @Override
    public String toString() {
        return TermPrinter.print(this);
    }
}
