package dev.segue.erlang.dist;

/**
 * What a local process does with what reaches it. All methods are called by the connection's reader, one at a time, and
 * must neither block nor send to a peer that does not read; {@link Mailbox} is the receiver for everybody else.
 */
public interface Receiver {
    /**
     * A message came.
     *
     * @param bytes a buffer that holds it, valid during this call only
     * @param offset where the term begins, version byte first
     * @param end where it ends
     */
    void message(byte[] bytes, int offset, int end);

    /** Something else than a message came. */
    void signal(Signal signal);

    /** The connection has ended; nothing will come any more. */
    void connectionLost(DistributionException why);
}
