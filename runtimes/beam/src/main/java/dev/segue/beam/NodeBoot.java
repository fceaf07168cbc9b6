package dev.segue.beam;

import dev.segue.erlang.dist.DistributionException;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.Applications.Application;
import dev.segue.runtime.RuntimeFailure;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Tells one boot of a node from the next, and waits for the next to be over. */
final class NodeBoot {

    private static final Duration PAUSE = Duration.ofMillis(100);

    /** How long after its boot a node may take to start what no boot script starts. */
    private static final Duration LATECOMERS = Duration.ofSeconds(20);

    private final Peer peer;
    private final BeamApplications applications;

    NodeBoot(Peer peer, BeamApplications applications) {
        this.peer = peer;
        this.applications = applications;
    }

    /** What is another after each boot, within one emulator or in a new one: the process that holds its applications. */
    Term identity() {
        return peer.call("erlang", "whereis", Atom.of("application_controller"));
    }

    /**
     * Waits, while the node goes down, until it has booted anew and runs these applications, or those of them that start
     * by themselves.
     *
     * @param end on the clock of {@link System#nanoTime}
     * @throws RuntimeFailure.Lost if it does not come back
     */
    List<Application> awaitAnother(Collection<String> awaited, long end) {
        while (peer.isOpen()) {
            pause(end, "it does not go down");
        }
        return awaitBooted(awaited, end);
    }

    /** Waits until it can be asked, whether it has booted anew or not, and runs these applications. */
    List<Application> awaitBooted(Collection<String> awaited, long end) {
        boolean booted = false;
        long latest = end;
        while (true) {
            try {
                peer.reconnect();
                if (!booted && isUp()) {
                    booted = true;
                    latest = Math.min(end, System.nanoTime() + LATECOMERS.toNanos());
                }
                List<Application> running = booted ? applications.running() : List.of();
                if (booted && (runsAll(running, awaited) || System.nanoTime() > latest)) {
                    return running;
                }
            } catch (DistributionException
                    | RuntimeFailure.Lost
                    | RuntimeFailure.TimedOut
                    | RuntimeFailure.Refused notYet) {
                pause(end, Failures.sentence(notYet));
                continue;
            }
            pause(end, "it does not finish its boot");
        }
    }

    /** Whether it runs: a node that is about to go down has booted too. */
    boolean isUp() {
        Atom started = Atom.of("started");
        return peer.call("init", "get_status").equals(Tuple.of(started, started));
    }

    private static boolean runsAll(List<Application> running, Collection<String> awaited) {
        return running.stream().map(Application::name).toList().containsAll(awaited);
    }

    private void pause(long end, String why) {
        if (System.nanoTime() > end) {
            throw new RuntimeFailure.Lost("%s did not come back from its restart: %s".formatted(peer.name(), why));
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RuntimeFailure.Cancelled("the wait for " + peer.name() + " to come back was cancelled");
        }
    }
}
