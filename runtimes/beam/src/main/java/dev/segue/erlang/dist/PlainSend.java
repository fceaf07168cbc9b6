package dev.segue.erlang.dist;

import dev.segue.erlang.codec.ByteBuilder;

/**
 * Recognises the packet that is by far the most frequent, a plain send to one of our pids, without decoding it. The
 * peer only ever sends to pids of the node of the connection, so the name in the pid needs no comparison; the number
 * decides.
 */
final class PlainSend {
    /** Version, tuple of three, the operation, and the empty atom, behind the byte for pass through. */
    private static final byte[] START = {112, (byte) 131, 104, 3, 97, 2, 119, 0, 88, 119};

    private static final int NUMBERS = 12;

    private PlainSend() {}

    /** Where the message begins, or 0 if the packet is of another kind. */
    static int messageOffset(byte[] bytes, int offset, int end) {
        if (end - offset <= START.length) {
            return 0;
        }
        for (int index = 0; index < START.length; index++) {
            if (bytes[offset + index] != START[index]) {
                return 0;
            }
        }
        int nameLength = bytes[offset + START.length] & 0xff;
        int message = offset + START.length + 1 + nameLength + NUMBERS;
        return message < end ? message : 0;
    }

    /** The number of the pid that stands right before the message. */
    static int receiver(byte[] bytes, int messageOffset) {
        return ByteBuilder.read32(bytes, messageOffset - NUMBERS);
    }
}
