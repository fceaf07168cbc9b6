package dev.segue.beam;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.DefaultConsumer;
import com.rabbitmq.client.Envelope;
import dev.segue.testkit.otp.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One open AMQP connection that keeps publishing numbered messages, each confirmed, and consumes them. */
final class AmqpTraffic implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Connection connection;
    private final Channel channel;
    private final String queue;
    private final Set<String> received = ConcurrentHashMap.newKeySet();
    private final AtomicInteger confirmed = new AtomicInteger();
    private final Thread publisher;
    private volatile boolean running = true;
    private volatile @Nullable Exception failure;

    private AmqpTraffic(Connection connection) throws IOException {
        this.connection = connection;
        this.channel = connection.createChannel();
        this.queue = channel.queueDeclare().getQueue();
        this.publisher = new Thread(this::publish, "publisher");
    }

    /** Connects; fails with the reason as its cause. */
    static Connection connect(int port) {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setHost("127.0.0.1");
        factory.setPort(port);
        factory.setAutomaticRecoveryEnabled(false);
        try {
            return factory.newConnection();
        } catch (IOException | TimeoutException failure) {
            throw new AssertionError("no connection", failure);
        }
    }

    static AmqpTraffic start(int port) throws IOException {
        AmqpTraffic traffic = new AmqpTraffic(connect(port));
        traffic.channel.confirmSelect();
        Channel consuming = traffic.connection.createChannel();
        consuming.basicConsume(traffic.queue, true, new DefaultConsumer(consuming) {
            @Override
            public void handleDelivery(String tag, Envelope envelope, AMQP.BasicProperties properties, byte[] body) {
                traffic.received.add(new String(body, java.nio.charset.StandardCharsets.US_ASCII));
            }
        });
        traffic.publisher.start();
        traffic.awaitMore(10);
        return traffic;
    }

    private void publish() {
        try {
            for (int number = 0; running; number++) {
                byte[] body = Integer.toString(number).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
                channel.basicPublish("", queue, null, body);
                channel.waitForConfirmsOrDie(PATIENCE.toMillis());
                confirmed.incrementAndGet();
            }
        } catch (IOException | InterruptedException | TimeoutException | RuntimeException broken) {
            failure = broken;
        }
    }

    /** Waits until so many more messages were consumed. */
    void awaitMore(int count) {
        int goal = received.size() + count;
        Waiting.until(count + " more messages are consumed", PATIENCE, () -> {
            Exception broken = failure;
            if (broken != null) {
                throw new AssertionError("publishing failed", broken);
            }
            return received.size() >= goal;
        });
    }

    /** Stops publishing and waits until the last message has come. */
    void stop() throws InterruptedException {
        running = false;
        publisher.join(PATIENCE.toMillis());
        Waiting.until("all is consumed", PATIENCE, () -> received.size() >= confirmed.get());
    }

    /** How many messages the broker has confirmed. */
    int published() {
        return confirmed.get();
    }

    /** How many different messages came. */
    int consumed() {
        return received.size();
    }

    @Override
    public void close() throws IOException {
        running = false;
        connection.close();
    }
}
