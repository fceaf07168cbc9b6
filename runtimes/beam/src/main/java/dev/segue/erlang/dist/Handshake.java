package dev.segue.erlang.dist;

import dev.segue.erlang.codec.ByteBuilder;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;

/** The connecting side of handshake version 6 (ERTS, «Distribution Handshake»). */
final class Handshake {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Socket socket;
    private final DataInputStream in;
    private final NodeName peer;
    private final NodeName self;
    private final Deadline deadline;

    Handshake(Socket socket, NodeName peer, NodeName self, Deadline deadline) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(socket.getInputStream());
        this.peer = peer;
        this.self = self;
        this.deadline = deadline;
    }

    /** What the peer told about itself. */
    record Peer(long flags, int creation) {}

    Peer perform(Cookie cookie, int creation) throws IOException {
        sendName(creation);
        awaitStatus();
        ByteBuffer challenge = receive();
        expect(challenge, 'N', 19);
        long flags = challenge.getLong();
        int peersChallenge = challenge.getInt();
        int peersCreation = challenge.getInt();
        checkName(challenge);
        prove(cookie, peersChallenge);
        return new Peer(flags, peersCreation);
    }

    private void sendName(int creation) throws IOException {
        byte[] name = self.toString().getBytes(StandardCharsets.UTF_8);
        ByteBuilder message = new ByteBuilder(64);
        message.u16(15 + name.length)
                .u8('N')
                .u64(Flags.OURS)
                .u32(creation)
                .u16(name.length)
                .bytes(name);
        socket.getOutputStream().write(message.toBytes());
    }

    private void awaitStatus() throws IOException {
        ByteBuffer message = receive();
        expect(message, 's', 1);
        String status = StandardCharsets.ISO_8859_1.decode(message).toString();
        switch (status) {
            case "ok", "ok_simultaneous" -> {}
            case "not_allowed" -> throw new DistributionException.NotAllowed(peer, self);
            case "alive", "nok" -> throw new DistributionException.DuplicateName(peer, self);
            default -> throw violation("its status is of no known kind.");
        }
    }

    private void checkName(ByteBuffer challenge) {
        int length = Short.toUnsignedInt(challenge.getShort());
        if (length > challenge.remaining()) {
            throw violation("its name is cut off.");
        }
        byte[] name = new byte[length];
        challenge.get(name);
        if (!new String(name, StandardCharsets.UTF_8).equals(peer.toString())) {
            throw violation("it has another name than it was asked for.");
        }
    }

    private void prove(Cookie cookie, int peersChallenge) throws IOException {
        int ours = RANDOM.nextInt();
        ByteBuilder reply = new ByteBuilder(32);
        reply.u16(21).u8('r').u32(ours).bytes(cookie.digest(peersChallenge));
        socket.getOutputStream().write(reply.toBytes());
        byte[] digest = new byte[16];
        try {
            ByteBuffer acknowledgement = receive();
            expect(acknowledgement, 'a', 17);
            acknowledgement.get(digest);
        } catch (EOFException | SocketException closed) {
            throw new DistributionException.CookieRejected(peer);
        }
        if (!MessageDigest.isEqual(digest, cookie.digest(ours))) {
            throw new DistributionException.CookieRejected(peer);
        }
    }

    private ByteBuffer receive() throws IOException {
        socket.setSoTimeout(deadline.millisecondsLeft());
        byte[] message = new byte[in.readUnsignedShort()];
        in.readFully(message);
        return ByteBuffer.wrap(message);
    }

    private void expect(ByteBuffer message, char tag, int least) {
        if (message.remaining() < least || message.get() != tag) {
            throw violation("its handshake is of another kind.");
        }
    }

    private DistributionException violation(String what) {
        return new DistributionException.ProtocolViolation(peer, what, null);
    }
}
