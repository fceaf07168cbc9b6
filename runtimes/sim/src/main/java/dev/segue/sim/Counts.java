package dev.segue.sim;

/**
 * What happened on a simulated node since its start.
 *
 * @param crashed processes that met a message with a state that does not fit the running code
 * @param restarted servers that their supervisor started again after a crash
 * @param killed processes that a brutal purge killed
 * @param refused clients that found the port closed or the backlog full
 * @param joined channels that were joined
 * @param connected websockets that were opened
 */
public record Counts(long crashed, long restarted, long killed, long refused, long joined, long connected) {}
