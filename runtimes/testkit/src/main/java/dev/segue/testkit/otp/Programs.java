package dev.segue.testkit.otp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the programs that the tests need and finds what they brought. */
final class Programs {

    private static final long LONGEST_SECONDS = 60;

    private Programs() {}

    /** A TCP port of loopback that nobody listens on at this moment. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs a program to its end with that input; gives what it printed, and fails if it did not end well. */
    static String run(Path folder, Map<String, String> environment, String input, List<String> command) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(command.getFirst() + " failed: " + output);
            }
            return output;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The folder with the compiled plugins of Debian's RabbitMQ. */
    static Path plugins() {
        return run(Path.of("."), Map.of(), "", List.of("dpkg", "-L", "rabbitmq-server"))
                .lines()
                .map(Path::of)
                .filter(path -> path.endsWith("plugins") && Files.isDirectory(path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("rabbitmq-server is not installed"));
    }

    /** The {@code ebin} folders of these plugins. */
    static List<Path> ebins(String... names) {
        Path plugins = plugins();
        return List.of(names).stream().map(name -> ebin(plugins, name)).toList();
    }

    private static Path ebin(Path plugins, String name) {
        try (var folders = Files.newDirectoryStream(plugins, name + "-*")) {
            return folders.iterator().next().resolve("ebin");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ends a process of ours: politely, and by force after that many seconds. */
    static void stop(Process process, long seconds) {
        process.destroy();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
