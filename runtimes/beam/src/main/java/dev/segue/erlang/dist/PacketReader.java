package dev.segue.erlang.dist;

import dev.segue.erlang.codec.ByteBuilder;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts the stream from the peer into packets; the buffer grows with what arrives, not with what is announced. */
final class PacketReader {
    private static final int SMALL = 1 << 16;
    private static final int KEPT = 1 << 20;
    private static final int HEADER = 4;

    private final InputStream in;
    private final int largest;
    private byte[] buffer = new byte[SMALL];
    private int start;
    private int end;

    PacketReader(InputStream in, int largest) {
        this.in = in;
        this.largest = largest;
    }

    /** Takes a packet that lies in the buffer from that offset to that end. */
    interface Sink {
        void packet(byte[] bytes, int offset, int end);
    }

    /** Waits for bytes and hands on every packet that is whole. */
    void readInto(Sink sink) throws IOException {
        makeRoom();
        int count = in.read(buffer, end, buffer.length - end);
        if (count < 0) {
            throw new EOFException("the peer closed it");
        }
        end += count;
        while (end - start >= HEADER) {
            int length = ByteBuilder.read32(buffer, start);
            if (length < 0 || length > largest) {
                throw new OversizedPacketException(Integer.toUnsignedLong(length));
            }
            if (end - start - HEADER < length) {
                return;
            }
            start += HEADER + length;
            sink.packet(buffer, start - length, start);
        }
    }

    private void makeRoom() {
        if (start == end) {
            start = 0;
            end = 0;
            if (buffer.length > KEPT) {
                buffer = new byte[SMALL];
            }
        } else if (end == buffer.length) {
            int held = end - start;
            byte[] target = held > buffer.length / 2 ? Arrays.copyOf(buffer, grown()) : buffer;
            System.arraycopy(buffer, start, target, 0, held);
            buffer = target;
            start = 0;
            end = held;
        }
    }

    private int grown() {
        return (int) Math.min(Integer.MAX_VALUE - 8, buffer.length * 2L);
    }

    /** A packet longer than was agreed. */
    static final class OversizedPacketException extends IOException {
        OversizedPacketException(long length) {
            super("a message of " + length + " bytes is larger than allowed");
        }
    }
}
