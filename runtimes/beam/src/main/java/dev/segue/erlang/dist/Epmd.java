package dev.segue.erlang.dist;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Asks epmd, the Erlang port mapper, where a node listens (ERTS, «EPMD Protocol», {@code PORT_PLEASE2_REQ}). */
final class Epmd {
    private static final int PORT_PLEASE = 122;
    private static final int PORT_ANSWER = 119;
    private static final int OUR_VERSION = 6;

    private Epmd() {}

    /** The address of the node: its host and the port on which it listens. */
    static InetSocketAddress lookUp(NodeName node, int epmdPort, Deadline deadline) {
        InetAddress host = resolve(node.host());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, epmdPort), deadline.millisecondsLeft());
            socket.setSoTimeout(deadline.millisecondsLeft());
            socket.getOutputStream().write(question(node.alive()));
            return new InetSocketAddress(host, answer(new DataInputStream(socket.getInputStream()), node));
        } catch (SocketTimeoutException late) {
            throw new DistributionException.ConnectTimedOut(node, late);
        } catch (IOException unreachable) {
            throw new DistributionException.EpmdUnreachable(node.host(), epmdPort, unreachable);
        }
    }

    private static InetAddress resolve(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw new DistributionException.UnknownHost(host, unknown);
        }
    }

    private static byte[] question(String alive) {
        byte[] name = alive.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(3 + name.length)
                .putShort((short) (1 + name.length))
                .put((byte) PORT_PLEASE)
                .put(name)
                .array();
    }

    private static int answer(DataInputStream in, NodeName node) throws IOException {
        if (in.readUnsignedByte() != PORT_ANSWER) {
            throw new IOException("What answers is no epmd.");
        }
        if (in.readUnsignedByte() != 0) {
            throw new DistributionException.NodeNotRegistered(node);
        }
        int port = in.readUnsignedShort();
        in.readUnsignedShort();
        int highest = in.readUnsignedShort();
        if (highest < OUR_VERSION) {
            throw new DistributionException.ProtocolViolation(
                    node, "it speaks version " + highest + ", version " + OUR_VERSION + " (OTP 23) is needed.", null);
        }
        return port;
    }
}
