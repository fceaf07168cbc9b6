package dev.segue.plan;

import java.util.Arrays;

/** Edges that are kept apart until it is decided whether they count. */
final class EdgeBuffer implements EdgeSink {
    private int size;
    private int[] ends = new int[64];
    private int[] tags = new int[32];

    @Override
    public void edge(int source, int target, int reason, boolean lends) {
        if (size == tags.length) {
            ends = Arrays.copyOf(ends, size * 4);
            tags = Arrays.copyOf(tags, size * 2);
        }
        ends[size * 2] = source;
        ends[size * 2 + 1] = target;
        tags[size] = reason << 1 | (lends ? 1 : 0);
        size++;
    }

    int size() {
        return size;
    }

    int from(int index) {
        return ends[index * 2];
    }

    int to(int index) {
        return ends[index * 2 + 1];
    }

    int reason(int index) {
        return tags[index] >> 1;
    }

    boolean lends(int index) {
        return (tags[index] & 1) != 0;
    }

    /** Hands one edge on. */
    void pass(int index, EdgeSink sink) {
        sink.edge(from(index), to(index), reason(index), lends(index));
    }
}
