package dev.segue.bench;

/** One side of the comparison of two libraries that speak the protocol. */
public interface Peer extends AutoCloseable {
    /** Calls {@code erlang:abs/1} that many times, one after another, and checks each answer. */
    void calls(int count) throws Exception;

    /** Sends that many messages to the process {@code counter} and waits until it has seen them all. */
    void stream(int count) throws Exception;
}
