package dev.segue.erlang.dist;

import java.time.Duration;

/**
 * Shows the peer that we live and sees whether it does: a tick goes out in every quarter of the tick time in which
 * nothing else did, and a peer silent for the whole tick time and a quarter counts as gone (Kernel, «net_ticktime»).
 */
final class Heartbeat {
    private final Outbox outbox;
    private final long quarter;
    private final Runnable onSilence;
    private final Thread thread;
    private volatile long lastHeard = System.nanoTime();
    private volatile boolean stopped;

    Heartbeat(Outbox outbox, Duration tickTime, Runnable onSilence) {
        this.outbox = outbox;
        this.quarter = tickTime.toNanos() / 4;
        this.onSilence = onSilence;
        this.thread = Thread.ofVirtual().name("erlang-heartbeat").unstarted(this::run);
    }

    void start() {
        lastHeard = System.nanoTime();
        thread.start();
    }

    void stop() {
        stopped = true;
        thread.interrupt();
    }

    /** Something came from the peer. */
    void heard() {
        lastHeard = System.nanoTime();
    }

    /** The peer ticked: it hears from us unless it just did. */
    void answerTick() {
        if (System.nanoTime() - outbox.lastWrite() > quarter / 2) {
            tick();
        }
    }

    private void tick() {
        outbox.sendAtOnce(out -> out.u32(0));
    }

    private void run() {
        while (!stopped) {
            try {
                Thread.sleep(Duration.ofNanos(quarter));
            } catch (InterruptedException toStop) {
                return;
            }
            if (System.nanoTime() - lastHeard > 5 * quarter) {
                onSilence.run();
            } else if (System.nanoTime() - outbox.lastWrite() >= quarter) {
                tick();
            }
        }
    }
}
