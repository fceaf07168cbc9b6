package dev.segue.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rabbitmq.client.Connection;
import dev.segue.runtime.Listeners;
import dev.segue.runtime.Listeners.Listener;
import dev.segue.runtime.Listeners.Pause;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.testkit.otp.Broker;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** RabbitMQ as Debian ships it: a target that was not written for us. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BrokerTest {

    private Broker broker;
    private UpgradeRuntime runtime;
    private Listeners listeners;

    @BeforeAll
    void startBroker() {
        broker = Broker.start("broker");
        runtime = new BeamRuntimeProvider().open(Targets.request(broker.name(), broker.cookie(), broker.epmdPort()));
        listeners = Targets.need(runtime, Listeners.class);
    }

    @AfterAll
    void stopBroker() {
        runtime.close();
        broker.close();
    }

    private Listener only(String application) {
        List<Listener> found = listeners.listeners(application);
        assertEquals(1, found.size());
        return found.getFirst();
    }

    @Test
    void listsTheListenersOfEachApplicationThatHasThem() {
        assertEquals(broker.amqpPort(), only("rabbit").port());
        assertEquals(broker.websocketPort(), only("rabbitmq_web_stomp").port());
        assertEquals("tcp", only("rabbitmq_stomp").transport());
        assertEquals(List.of(), listeners.listeners("rabbitmq_prelaunch"));
        assertEquals(only("rabbit").acceptors(), listeners.acceptors("rabbit").size());
    }

    @Test
    void anOpenConnectionKeepsPublishingAndConsumingWhileANewOneWaits() throws Exception {
        try (AmqpTraffic traffic = AmqpTraffic.start(broker.amqpPort())) {
            listeners.suspend(only("rabbit"), Pause.QUEUE);
            assertTrue(only("rabbit").suspended());
            traffic.awaitMore(100);
            CompletableFuture<Connection> newcomer =
                    CompletableFuture.supplyAsync(() -> AmqpTraffic.connect(broker.amqpPort()));
            traffic.awaitMore(100);
            Thread.sleep(300);
            assertFalse(newcomer.isDone());
            listeners.resume(only("rabbit"));
            newcomer.get(20, TimeUnit.SECONDS).close();
            assertFalse(only("rabbit").suspended());
            traffic.awaitMore(100);
            traffic.stop();
            assertEquals(traffic.published(), traffic.consumed());
        }
    }

    @Test
    void anOpenConnectionKeepsPublishingAndConsumingWhileANewOneIsRefused() throws Exception {
        try (AmqpTraffic traffic = AmqpTraffic.start(broker.amqpPort())) {
            Listener before = only("rabbit");
            listeners.suspend(before, Pause.REFUSE);
            assertEquals(0, only("rabbit").port());
            traffic.awaitMore(100);
            AssertionError refused = assertThrows(AssertionError.class, () -> AmqpTraffic.connect(broker.amqpPort()));
            assertInstanceOf(ConnectException.class, refused.getCause());
            listeners.resume(before);
            assertEquals(before, only("rabbit"));
            AmqpTraffic.connect(broker.amqpPort()).close();
            traffic.stop();
            assertEquals(traffic.published(), traffic.consumed());
        }
    }

    @Test
    void aConnectionOfRabbitIsSeen() throws Exception {
        try (AmqpTraffic traffic = AmqpTraffic.start(broker.amqpPort())) {
            assertTrue(listeners.connections("rabbit").size() >= 1);
            assertEquals(List.of(), listeners.websockets("rabbit"));
            traffic.stop();
            assertEquals(traffic.published(), traffic.consumed());
        }
    }
}
