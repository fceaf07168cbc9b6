package dev.segue.cli.live;

import dev.segue.testkit.otp.ChatNode;
import dev.segue.testkit.otp.ChatSockets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A real node of the chat application with open websockets, a fresh one for each test. */
abstract class UnderWebsockets {
    private final String name;
    private final int count;

    @TempDir
    Path folder;

    ChatNode chat;
    ChatSockets sockets;

    UnderWebsockets(String name, int count) {
        this.name = name;
        this.count = count;
    }

    @BeforeEach
    void startNode() {
        chat = ChatNode.start(name);
        sockets = chat.sockets(count);
    }

    @AfterEach
    void stopNode() {
        sockets.close();
        chat.close();
    }
}
