package dev.segue.sim;

import java.util.Locale;

/** What a simulated process does on its node. */
public enum Role {
    /** Accepts connections; knows no system messages. */
    ACCEPTOR(false),
    /** Serves an HTTP connection between its requests. */
    CONNECTION(true),
    /** Serves one request; knows no system messages. */
    REQUEST(false),
    /** Holds a websocket. */
    WEBSOCKET(true),
    /** Holds the state behind a websocket. */
    CHANNEL(true),
    /** A server of the application. */
    WORKER(true),
    /** Waits for the answer of a server; knows no system messages. */
    CALLER(false),
    /** Restarts others; never suspended by an upgrade. */
    SUPERVISOR(true),
    /** Stands for a listener. */
    LISTENER(true);

    private final boolean speaksSystem;

    Role(boolean speaksSystem) {
        this.speaksSystem = speaksSystem;
    }

    /** Whether processes of this role answer system messages. */
    public boolean speaksSystem() {
        return speaksSystem;
    }

    /** The role as scenario files and process facts name it: {@code websocket}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
