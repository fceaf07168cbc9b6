package dev.segue.bench;

import dev.segue.erlang.rpc.BulkMessage;
import dev.segue.erlang.rpc.BulkRequest;
import dev.segue.erlang.rpc.BulkResult;
import dev.segue.erlang.rpc.Progress;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Pid;
import java.util.List;

/**
 * Suspends and resumes 10,000 servers from here, each answer awaited and booked for its process, and by edeliver's
 * algorithm on the node itself, in turns.
 */
public final class SuspendBench {
    private SuspendBench() {}

    /** Runs it; the first argument may be another number of processes, the second another number of rounds. */
    public static void main(String... arguments) {
        int processes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
        try (Target target = new Target()) {
            ListTerm pids =
                    (ListTerm) target.rpc().call(Target.MODULE, "start", List.of(Int.of(processes)), Target.TIMEOUT);
            List<Pid> targets = pids.elements().stream().map(Pid.class::cast).toList();
            Rounds.alternate(
                    "suspend and resume " + processes + " processes",
                    rounds,
                    new Rounds.Side("from here", () -> remote(target, targets)),
                    new Rounds.Side("on the node", () -> nativeTime(target, pids)),
                    Goal.timeAtMost(1.5));
        }
    }

    private static double remote(Target target, List<Pid> pids) {
        long start = System.nanoTime();
        everyOk(target, pids, "suspend");
        everyOk(target, pids, "resume");
        return (System.nanoTime() - start) / 1e6;
    }

    private static void everyOk(Target target, List<Pid> pids, String request) {
        BulkResult result = BulkRequest.ask(
                target.connection(), pids, BulkMessage.system(Atom.of(request)), Target.TIMEOUT, Progress.NONE);
        if (result.count(Atom.OK) != pids.size()) {
            throw new IllegalStateException("Not every process answered ok: " + result.others(Atom.OK));
        }
    }

    private static double nativeTime(Target target, ListTerm pids) {
        return ((Int) target.rpc().call(Target.MODULE, "native", List.of(pids), Target.TIMEOUT)).value() / 1e3;
    }
}
