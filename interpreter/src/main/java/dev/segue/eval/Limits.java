package dev.segue.eval;

/**
 * What a host allows a script.
 *
 * @param steps how many statements, calls and elements one evaluation may take
 * @param depth how many calls may be under way inside each other
 * @param elements how many elements or characters a collection or text may have
 */
public record Limits(long steps, int depth, int elements) {

    /** Far above what an upgrade needs, far below what would hurt. */
    public static final Limits DEFAULT = new Limits(100_000_000L, 1_000, 10_000_000);
}
