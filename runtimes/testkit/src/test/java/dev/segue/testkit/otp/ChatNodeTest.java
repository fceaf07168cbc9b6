package dev.segue.testkit.otp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;

final class ChatNodeTest {

    @Test
    void holdsFiveHundredSocketsEachWithACounterOfItsOwn() throws Exception {
        try (ChatNode chat = ChatNode.start("harness");
                ChatSockets sockets = chat.sockets(500)) {
            assertEquals(Collections.nCopies(500, "count 1"), sockets.ask("add"));
            sockets.all().getFirst().say("add");
            assertEquals("count 2", sockets.all().getFirst().answer(Duration.ofSeconds(5)));
            assertEquals(
                    "500",
                    chat.node().eval("proplists:get_value(workers, supervisor:count_children(chat_counter_sup))"));
            assertEquals("0.1.0", chat.get("/version", Duration.ofSeconds(5)));
            assertEquals(500, sockets.openCount());
            assertTrue(chat.node().isAlive());
        }
    }
}
