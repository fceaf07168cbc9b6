package dev.segue.beam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What is asked of a node in one round trip: an Erlang expression, in a file of that name beside this class. */
enum Question {
    ADOPT,
    BOOTS,
    CALLERS,
    CALLS,
    CONFIGURED,
    DIGESTS,
    EXECUTING,
    GUARD,
    INSTALL,
    LED,
    LOAD_AGAIN,
    MEMORY,
    MODULES,
    OBJECT_CODE,
    OLD_CODE,
    PACKED,
    PROCESSES,
    QUEUES,
    RELEASES,
    SPEAKERS,
    SPECIFICATION,
    START,
    START_AGAIN,
    STARTED,
    STOP,
    TAKE_BACK,
    UNLOAD;

    /** The expression, ended as Erlang's parser wants it. */
    String text() {
        String file = name().toLowerCase(Locale.ROOT) + ".erl";
        try (InputStream stream = Question.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the runtime is built without " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8) + ".";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
