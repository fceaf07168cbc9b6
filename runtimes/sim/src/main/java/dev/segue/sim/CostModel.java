package dev.segue.sim;

import java.time.Duration;

/**
 * What operations cost in simulated time. Each cost is varied by chance by at most a tenth.
 *
 * @param roundTrip a question to the node and its answer
 * @param process a system message to one more process in the same flight
 * @param socket the same to a process that holds a websocket or a channel
 * @param codeChange one process's code_change
 * @param message serving one message that has waited
 * @param module loading or purging one module
 * @param acceptor stopping one acceptor so that clients wait; starting it again costs twice that
 * @param listener closing or opening a port
 */
public record CostModel(
        Duration roundTrip,
        Duration process,
        Duration socket,
        Duration codeChange,
        Duration message,
        Duration module,
        Duration acceptor,
        Duration listener) {

    /** Close to what was measured on OTP 25 with ranch, cowboy and 200 to 10,000 processes on a machine of two cores. */
    public static final CostModel MEASURED = new CostModel(
            micros(150), micros(10), micros(25), micros(15), micros(20), micros(1_000), micros(100), micros(1_000));

    private static Duration micros(long count) {
        return Duration.ofNanos(count * 1_000);
    }
}
