package dev.segue.sim;

/** What is counted while a node is simulated. Guarded by the node's lock. */
final class Tally {
    long crashed;
    long restarted;
    long killed;
    long refused;
    long joined;
    long connected;

    Counts view() {
        return new Counts(crashed, restarted, killed, refused, joined, connected);
    }
}
