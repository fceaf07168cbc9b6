package dev.segue.weave.live;

import dev.segue.testkit.otp.ChatRelease;
import dev.segue.testkit.otp.ChatSockets;
import dev.segue.testkit.otp.ReleaseNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Each test has a node of its own, which runs the first release and serves open websockets. */
abstract class UnderSockets {
    ReleaseNode chat;
    ChatSockets sockets;
    private final String name;
    private final int count;

    /**
     * Prepares it.
     *
     * @param name of the node
     * @param count of the sockets
     */
    UnderSockets(String name, int count) {
        this.name = name;
        this.count = count;
    }

    @BeforeEach
    void start() {
        chat = ChatRelease.shared().start(name);
        sockets = chat.sockets(count);
    }

    @AfterEach
    void stop() {
        sockets.close();
        chat.close();
    }
}
