package dev.segue.polyglot;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Takes what foreign code prints, line by line. */
final class Console extends OutputStream {
    private static final int LONGEST = 4_000;

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private volatile Consumer<String> listener = text -> {};

    /** Somebody listens. */
    void attach(Consumer<String> other) {
        listener = other;
    }

    /** Nobody listens. */
    void detach() {
        listener = text -> {};
    }

    @Override
    public synchronized void write(int unit) {
        if (unit == '\n') {
            say();
        } else if (line.size() < LONGEST) {
            line.write(unit);
        }
    }

    /** Tells what stands behind the last line break. */
    synchronized void finish() {
        if (line.size() > 0) {
            say();
        }
    }

    private void say() {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        listener.accept(text.stripTrailing());
    }
}
