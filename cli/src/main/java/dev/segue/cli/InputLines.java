package dev.segue.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an input, read on a thread of their own: a read that waits for a pipe cannot be ended in Java, and whoever
 * waits for its line must be told when the process is to end.
 */
final class InputLines {
    private static final int MOST_WAITING = 1000;

    private final LinkedBlockingQueue<Optional<String>> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile boolean ended;

    InputLines(InputStream in) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Thread.ofPlatform().name("segue-input").daemon().start(() -> read(reader));
    }

    private void read(BufferedReader reader) {
        try {
            String line = reader.readLine();
            while (line != null && !ended) {
                waiting.put(Optional.of(line));
                line = reader.readLine();
            }
            waiting.put(Optional.empty());
        } catch (IOException gone) {
            end();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next line, waited for; null at the end. */
    @Nullable
    String next() {
        try {
            Optional<String> line = ended ? Optional.empty() : waiting.take();
            if (line.isEmpty()) {
                ended = true;
            }
            return ended ? null : line.orElse(null);
        } catch (InterruptedException over) {
            ended = true;
            return null;
        }
    }

    /** Nothing more is wanted: who waits for a line is told that the input has ended. */
    void end() {
        ended = true;
        waiting.clear();
        waiting.offer(Optional.empty());
    }
}
