package dev.segue.erlang.codec;

/**
 * What a decoder believes at most.
 *
 * @param depth how deep terms may be nested, 1 to {@value #DEEPEST}
 * @param inflatedBytes how many bytes a compressed term may unfold to
 */
public record Limits(int depth, int inflatedBytes) {
    /** The deepest nesting that no thread's stack overflows on. */
    public static final int DEEPEST = 500;

    /** 500 levels, 256 MiB. */
    public static final Limits DEFAULT = new Limits(DEEPEST, 256 << 20);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if the depth or the size is out of range
     */
    public Limits {
        if (depth < 1 || depth > DEEPEST || inflatedBytes < 0) {
            throw new IllegalArgumentException("No such limits: depth " + depth + ", bytes " + inflatedBytes);
        }
    }
}
