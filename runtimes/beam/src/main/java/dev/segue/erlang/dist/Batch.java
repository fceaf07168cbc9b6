package dev.segue.erlang.dist;

import dev.segue.erlang.codec.ByteBuilder;

/** Writes the packets of many messages; see {@link LocalProcess#sendAll}. */
@FunctionalInterface
public interface Batch {
    /** Appends the whole packet (see {@link PacketTemplate}) of the message with that index. */
    void packet(int index, ByteBuilder out);
}
