package dev.segue.beam;

import dev.segue.testkit.Fixture;
import dev.segue.testkit.RuntimeContract;
import dev.segue.testkit.otp.ChatNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A real node")
final class NodeContractTest extends RuntimeContract {

    private static @Nullable ChatNode chat;

    @BeforeAll
    static void startNode() {
        chat = ChatNode.start("contract");
    }

    @AfterAll
    static void stopNode() {
        if (chat != null) {
            chat.close();
        }
    }

    @Override
    protected Fixture open() {
        if (chat == null) {
            throw new IllegalStateException("the node was not started");
        }
        chat.reset();
        return new NodeFixture(chat);
    }
}
