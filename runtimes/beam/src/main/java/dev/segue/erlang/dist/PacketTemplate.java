package dev.segue.erlang.dist;

import dev.segue.erlang.codec.ByteBuilder;
import dev.segue.erlang.codec.TermEncoder;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;

/**
 * A message to many processes of one node, encoded once: for each process only its number is patched in, and, where the
 * message holds one, a 32-bit number that tells the answers apart.
 */
public final class PacketTemplate {
    private final byte[] packet;
    private final int pidAt;
    private final int markAt;

    private PacketTemplate(byte[] packet, int pidAt, int markAt) {
        this.packet = packet;
        this.pidAt = pidAt;
        this.markAt = markAt;
    }

    /**
     * The template of a message.
     *
     * @param like a process of the node that the messages are for
     * @param message gives the message for a mark, such that its encoding differs in exactly those 32 bits
     * @throws IllegalArgumentException if the message does not hold the mark exactly once
     */
    public static PacketTemplate of(Pid like, MarkedMessage message) {
        byte[] zeros = packet(like, message.with(MARK));
        byte[] ones = packet(like, message.with(~MARK));
        int markAt = onlyDifference(zeros, ones);
        int control = TermEncoder.encode(like).length - 1;
        return new PacketTemplate(zeros, SEND_HEAD + control - NUMBERS, markAt);
    }

    /** A message that holds a mark. */
    @FunctionalInterface
    public interface MarkedMessage {
        /** The message with that mark in it. */
        Term with(int mark);
    }

    /** A number whose every byte differs from its complement's. */
    private static final int MARK = 0x01234567;

    /** Length, pass through, version, tuple of three, operation, empty atom. */
    private static final int SEND_HEAD = 4 + 1 + 1 + 2 + 2 + 2;

    private static final int NUMBERS = 12;

    private static byte[] packet(Pid to, Term message) {
        ByteBuilder out = new ByteBuilder(128);
        Frames.send(out, to, message);
        return out.toBytes();
    }

    private static int onlyDifference(byte[] zeros, byte[] ones) {
        int first = -1;
        int count = 0;
        for (int index = 0; index < zeros.length && zeros.length == ones.length; index++) {
            if (zeros[index] != ones[index]) {
                first = first < 0 ? index : first;
                count++;
            }
        }
        if (count != 4 || ByteBuilder.read32(zeros, first) != MARK) {
            throw new IllegalArgumentException("The message does not hold its mark exactly once.");
        }
        return first;
    }

    /** Appends the packet for that process of the node, with that mark. */
    public void write(Pid to, int mark, ByteBuilder out) {
        int start = out.skip(packet.length);
        byte[] target = out.array();
        System.arraycopy(packet, 0, target, start, packet.length);
        ByteBuilder.put32(target, start + pidAt, to.id());
        ByteBuilder.put32(target, start + pidAt + 4, to.serial());
        ByteBuilder.put32(target, start + pidAt + 8, to.creation());
        ByteBuilder.put32(target, start + markAt, mark);
    }
}
