package dev.segue.sim;

/**
 * Websockets, each with one channel process behind it.
 *
 * @param count how many are open
 * @param channel the module of the channel processes
 * @param messages how many messages each client sends in a second
 * @param joins how many more channels are joined in a second through the open websockets, in all
 */
public record SocketsShape(int count, String channel, double messages, double joins) {

    /** No websockets at all. */
    public static final SocketsShape NONE = new SocketsShape(0, "", 0, 0);

    /** Websockets whose clients send so many messages in a second, and join nothing new. */
    public static SocketsShape of(int count, String channel, double messages) {
        return new SocketsShape(count, channel, messages, 0);
    }
}
