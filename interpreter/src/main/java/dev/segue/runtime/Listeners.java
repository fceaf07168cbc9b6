package dev.segue.runtime;

import dev.segue.value.Handle;
import dev.segue.value.Value;
import java.util.List;

/** The network side of an application: what accepts, and what serves. */
public non-sealed interface Listeners extends Capability {

    /** What happens to new clients while a listener is suspended. */
    enum Pause {
        /** They wait in the backlog and are served later. */
        QUEUE,
        /** The port is closed: they are refused. */
        REFUSE
    }

    /**
     * A listener.
     *
     * @param id its name on the target
     * @param transport {@code tcp}, {@code ssl}, as the target calls it
     * @param port the TCP port, 0 while it is closed
     * @param suspended whether it accepts nobody
     * @param acceptors how many acceptors it has configured
     * @param process the process that stands for it
     */
    record Listener(Value id, String transport, int port, boolean suspended, int acceptors, Handle process) {}

    /** The listeners of an application, in the order of their ids as printed. */
    List<Listener> listeners(String application);

    /** The acceptor processes. */
    List<Handle> acceptors(String application);

    /** Every connection process, websockets included. */
    List<Handle> connections(String application);

    /** The processes that serve a request at this moment. */
    List<Handle> requests(String application);

    /** The processes that hold a websocket. */
    List<Handle> websockets(String application);

    /** The channel processes behind the websockets. */
    List<Handle> channels(String application);

    /**
     * Stops accepting. Established connections live on.
     *
     * @throws RuntimeFailure.NotSupported if this listener cannot pause so
     */
    void suspend(Listener listener, Pause pause);

    /** Accepts again, on the same port, however it was suspended. */
    void resume(Listener listener);
}
