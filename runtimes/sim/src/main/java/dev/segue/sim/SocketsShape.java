package dev.segue.sim;

/**
 * Websockets, each with one process behind it that keeps a state.
 *
 * @param count how many are open
 * @param module the module of the processes behind them; empty if there are none
 * @param behind what these processes are: {@link Role#CHANNEL} for Phoenix channels, {@link Role#WORKER} for servers
 * @param messages how many messages each client sends in a second
 * @param joins how many more such processes are started in a second through the open websockets, in all
 */
public record SocketsShape(int count, String module, Role behind, double messages, double joins) {

    /** No websockets at all. */
    public static final SocketsShape NONE = new SocketsShape(0, "", Role.CHANNEL, 0, 0);

    /** Only channels and servers stand behind websockets. */
    public SocketsShape {
        if (behind != Role.CHANNEL && behind != Role.WORKER) {
            throw new IllegalArgumentException("a %s does not stand behind a websocket".formatted(behind.text()));
        }
    }

    /** Websockets with channels, whose clients send so many messages in a second and join nothing new. */
    public static SocketsShape withChannels(int count, String module, double messages) {
        return new SocketsShape(count, module, Role.CHANNEL, messages, 0);
    }

    /** Websockets with servers of the application's own. */
    public static SocketsShape withServers(int count, String module, double messages) {
        return new SocketsShape(count, module, Role.WORKER, messages, 0);
    }
}
