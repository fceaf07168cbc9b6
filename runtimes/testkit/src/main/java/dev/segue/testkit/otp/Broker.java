package dev.segue.testkit.otp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Debian's RabbitMQ, unmodified, started by hand on ports, a name and folders of its own, with its websocket plugin. Its
 * log lies in its folder.
 */
public final class Broker implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String NAME = "broker@127.0.0.1";

    private final Path folder;
    private final Epmd epmd;
    private final Process process;
    private final int amqpPort;
    private final int websocketPort;

    private Broker(Path folder, Epmd epmd, Process process, int amqpPort, int websocketPort) {
        this.folder = folder;
        this.epmd = epmd;
        this.process = process;
        this.amqpPort = amqpPort;
        this.websocketPort = websocketPort;
    }

    /** Starts it in {@code target/otp/<name>} of the module under test and waits until it serves. */
    public static Broker start(String name) {
        Path folder = ChatNode.emptied(name);
        int amqp = Programs.freePort();
        int websocket = Programs.freePort();
        configure(folder, amqp, websocket);
        Epmd epmd = Epmd.start();
        try {
            Broker broker = new Broker(folder, epmd, launch(folder, epmd.port()), amqp, websocket);
            broker.awaitReady();
            return broker;
        } catch (IOException failure) {
            epmd.close();
            throw new UncheckedIOException(failure);
        }
    }

    private static void configure(Path folder, int amqp, int websocket) {
        ChatBuild.directory(folder.resolve("home"));
        ChatBuild.write(folder.resolve("plugins"), "[rabbitmq_web_stomp].");
        ChatBuild.write(folder.resolve("rabbitmq.conf"), """
                listeners.tcp.1 = 127.0.0.1:%d
                stomp.listeners.tcp.1 = 127.0.0.1:%d
                web_stomp.tcp.ip = 127.0.0.1
                web_stomp.tcp.port = %d
                """.formatted(amqp, Programs.freePort(), websocket));
    }

    private static Process launch(Path folder, int epmdPort) throws IOException {
        Path script = Programs.plugins().resolveSibling("sbin").resolve("rabbitmq-server");
        ProcessBuilder builder =
                new ProcessBuilder(script.toString()).directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("node.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "HOME", folder.resolve("home").toString(),
                        "ERL_EPMD_PORT", Integer.toString(epmdPort),
                        "RABBITMQ_NODENAME", NAME,
                        "RABBITMQ_USE_LONGNAME", "true",
                        "RABBITMQ_DIST_PORT", Integer.toString(Programs.freePort()),
                        "RABBITMQ_MNESIA_BASE", folder.resolve("mnesia").toString(),
                        "RABBITMQ_LOG_BASE", folder.resolve("log").toString(),
                        "RABBITMQ_ENABLED_PLUGINS_FILE",
                                folder.resolve("plugins").toString(),
                        "RABBITMQ_PID_FILE", folder.resolve("pid").toString(),
                        "RABBITMQ_CONFIG_FILE", folder.resolve("rabbitmq.conf").toString()));
        builder.environment()
                .put("RABBITMQ_CONF_ENV_FILE", folder.resolve("none").toString());
        return builder.start();
    }

    private void awaitReady() {
        try {
            Waiting.until("the broker serves: " + folder, PATIENCE, () -> {
                if (!process.isAlive()) {
                    throw new AssertionError("the broker ended: " + log());
                }
                return log().contains("completed with");
            });
        } catch (AssertionError failure) {
            close();
            throw failure;
        }
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("node.log"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The node's name. */
    public String name() {
        return NAME;
    }

    /** The node's cookie. */
    public String cookie() {
        try {
            return Files.readString(folder.resolve("home").resolve(".erlang.cookie"))
                    .strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The port of its port mapper. */
    public int epmdPort() {
        return epmd.port();
    }

    /** The port for AMQP clients. */
    public int amqpPort() {
        return amqpPort;
    }

    /** The port for websocket clients. */
    public int websocketPort() {
        return websocketPort;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        Programs.stop(process, 20);
        epmd.close();
    }
}
