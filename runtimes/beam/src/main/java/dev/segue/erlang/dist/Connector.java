package dev.segue.erlang.dist;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.SecureRandom;

/** Makes a connection: asks epmd, connects, shakes hands. */
final class Connector {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Connector() {}

    /** A socket behind whose handshake packets follow. */
    record Established(Socket socket, NodeName self, int creation, Handshake.Peer peer) {}

    static Established connect(ConnectionOptions options) {
        Deadline deadline = new Deadline(options.connectTimeout());
        InetSocketAddress address = Epmd.lookUp(options.peer(), options.epmdPort(), deadline);
        Socket socket = new Socket();
        boolean done = false;
        try {
            dial(socket, address, options.peer(), deadline);
            Established established = shakeHands(socket, options, deadline);
            done = true;
            return established;
        } finally {
            if (!done) {
                closeQuietly(socket);
            }
        }
    }

    private static void dial(Socket socket, InetSocketAddress address, NodeName peer, Deadline deadline) {
        try {
            socket.setTcpNoDelay(true);
            socket.connect(address, deadline.millisecondsLeft());
        } catch (ConnectException refused) {
            throw new DistributionException.ConnectionRefused(peer, address.getPort(), refused);
        } catch (SocketTimeoutException late) {
            throw new DistributionException.ConnectTimedOut(peer, late);
        } catch (IOException broken) {
            throw new DistributionException.ConnectionRefused(peer, address.getPort(), broken);
        }
    }

    private static Established shakeHands(Socket socket, ConnectionOptions options, Deadline deadline) {
        NodeName peer = options.peer();
        NodeName self = options.self().orElseGet(() -> freeName(peer, socket.getLocalAddress()));
        int creation = 1 + RANDOM.nextInt(Integer.MAX_VALUE);
        try {
            Handshake.Peer peersSide = new Handshake(socket, peer, self, deadline).perform(options.cookie(), creation);
            socket.setSoTimeout(0);
            return new Established(socket, self, creation, peersSide);
        } catch (SocketTimeoutException late) {
            throw new DistributionException.ConnectTimedOut(peer, late);
        } catch (EOFException closed) {
            throw new DistributionException.ConnectionClosed(peer, "the node closed it in the handshake.", closed);
        } catch (IOException broken) {
            throw new DistributionException.ConnectionClosed(peer, "it broke in the handshake.", broken);
        }
    }

    /** A name that is free by chance, long or short as the peer's is. */
    private static NodeName freeName(NodeName peer, InetAddress local) {
        String alive = "client_" + Long.toString(RANDOM.nextLong() >>> 1, 36);
        if (peer.isLong()) {
            return new NodeName(alive, local.getHostAddress());
        }
        return new NodeName(alive, local.isLoopbackAddress() ? peer.host() : shortHost());
    }

    private static String shortHost() {
        try {
            String host = InetAddress.getLocalHost().getHostName();
            int dot = host.indexOf('.');
            return dot > 0 ? host.substring(0, dot) : host;
        } catch (UnknownHostException unknown) {
            return "localhost";
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException nothingToDo) {
            // The failure that led here says more.
        }
    }
}
