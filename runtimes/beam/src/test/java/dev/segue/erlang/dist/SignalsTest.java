package dev.segue.erlang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.erlang.dist.Mailbox.Delivery;
import dev.segue.erlang.rpc.Call;
import dev.segue.erlang.rpc.Rpc;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.erlang.testing.ErlangNode;
import dev.segue.erlang.testing.Evaluation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Links, monitors, spawns, exits and ticks against a real node. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignalsTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration NOT = Duration.ofMillis(150);

    private final ErlangNode node = ErlangNode.start();
    private final Connection connection = node.connect();
    private final Rpc rpc = Rpc.over(connection);

    @AfterAll
    void stop() {
        connection.close();
        node.close();
    }

    private Pid spawned(String fun) {
        return (Pid) Evaluation.eval(rpc, "spawn(" + fun + ").");
    }

    private static Signal signal(Mailbox mailbox) throws InterruptedException {
        Delivery delivery = mailbox.receive(SOON).orElseThrow();
        return assertInstanceOf(Delivery.Signalled.class, delivery).signal();
    }

    @Test
    void aMonitorTellsTheReasonOnceAndNoProcForWhatIsNotThere() throws InterruptedException {
        try (Mailbox mailbox = connection.mailbox()) {
            Pid mortal = spawned("fun() -> receive stop -> exit(done) end end");
            Reference monitor = mailbox.process().monitor(mortal);
            mailbox.process().send(mortal, Atom.of("stop"));
            assertEquals(new Signal.Down(monitor, mortal, Atom.of("done")), signal(mailbox));
            Reference again = mailbox.process().monitor(mortal);
            assertEquals(new Signal.Down(again, mortal, Atom.of("noproc")), signal(mailbox));
            Reference named = mailbox.process().monitor(Atom.of("nobody_here"));
            assertEquals(new Signal.Down(named, Atom.of("nobody_here"), Atom.of("noproc")), signal(mailbox));
        }
    }

    @Test
    void aMonitorThatWasTakenAwayTellsNothing() throws InterruptedException {
        try (Mailbox mailbox = connection.mailbox()) {
            Pid mortal = spawned("fun() -> receive stop -> ok end end");
            Reference monitor = mailbox.process().monitor(mortal);
            mailbox.process().demonitor(monitor);
            mailbox.process().send(mortal, Atom.of("stop"));
            assertTrue(mailbox.receive(NOT).isEmpty());
        }
    }

    @Test
    void linksGoBothWays() throws InterruptedException {
        try (Mailbox mailbox = connection.mailbox()) {
            Pid mortal = spawned("fun() -> receive stop -> exit(broken) end end");
            mailbox.process().link(mortal);
            mailbox.process().send(mortal, Atom.of("stop"));
            assertEquals(new Signal.Exit(mortal, Atom.of("broken")), signal(mailbox));
        }
        Mailbox ours = connection.mailbox();
        Pid follower = spawned("fun() -> receive infinite -> ok end end");
        ours.process().link(follower);
        assertEquals(Atom.TRUE, alive(follower));
        ours.process().close(Atom.of("shutdown"));
        awaitDead(follower);
    }

    private Term alive(Pid pid) {
        return rpc.call(Call.of("erlang", "is_process_alive", pid), SOON);
    }

    private void awaitDead(Pid pid) throws InterruptedException {
        for (int tries = 0; tries < 100 && alive(pid).equals(Atom.TRUE); tries++) {
            Thread.sleep(20);
        }
        assertEquals(Atom.FALSE, alive(pid));
    }

    @Test
    void aLinkThatWasTakenAwayKillsNobody() throws InterruptedException {
        Pid survivor = spawned("fun() -> receive infinite -> ok end end");
        Mailbox ours = connection.mailbox();
        ours.process().link(survivor);
        ours.process().unlink(survivor);
        ours.process().close(Atom.of("shutdown"));
        rpc.call(Call.of("timer", "sleep", Int.of(100)), SOON);
        assertEquals(Atom.TRUE, alive(survivor));
        rpc.call(Call.of("erlang", "exit", survivor, Atom.of("kill")), SOON);
    }

    @Test
    void theNodeWatchesOurProcessesAsItsOwn() throws InterruptedException {
        Mailbox watched = connection.mailbox();
        try (Mailbox reporter = connection.mailbox()) {
            Term watcher = Evaluation.eval(
                    rpc,
                    "spawn(fun() -> receive {watch, Pid, Report} -> R = monitor(process, Pid), Report ! watching,"
                            + " receive {'DOWN', R, process, Pid, Why} -> Report ! {down, Why} end end end).");
            reporter.process().send((Pid) watcher, Tuple.of(Atom.of("watch"), watched.pid(), reporter.pid()));
            assertEquals(Atom.of("watching"), reporter.receiveMessage(SOON).orElseThrow());
            watched.process().close(Atom.of("retired"));
            assertEquals(
                    Tuple.of(Atom.of("down"), Atom.of("retired")),
                    reporter.receiveMessage(SOON).orElseThrow());
            Term second = Evaluation.eval(
                    rpc,
                    "spawn(fun() -> receive {watch, Pid, Report} -> R = monitor(process, Pid),"
                            + " receive {'DOWN', R, process, Pid, Why} -> Report ! {down, Why} end end end).");
            reporter.process().send((Pid) second, Tuple.of(Atom.of("watch"), watched.pid(), reporter.pid()));
            assertEquals(
                    Tuple.of(Atom.of("down"), Atom.of("noproc")),
                    reporter.receiveMessage(SOON).orElseThrow());
        }
    }

    @Test
    void aProcessIsStartedOnTheNodeAndWatchedFromItsStart() throws InterruptedException {
        try (Mailbox mailbox = connection.mailbox()) {
            SpawnRequest sleep = new SpawnRequest(
                    Atom.of("timer"), Atom.of("sleep"), ListTerm.of(Int.of(50)), ListTerm.of(Atom.of("monitor")));
            Reference request = mailbox.process().spawn(sleep, mailbox.pid());
            Signal.SpawnReply reply = assertInstanceOf(Signal.SpawnReply.class, signal(mailbox));
            assertEquals(request, reply.request());
            assertEquals(new Signal.Down(request, reply.result(), Atom.of("normal")), signal(mailbox));
        }
    }

    @Test
    void exitSignalsReachTheProcessAndComeFromIt() throws InterruptedException {
        try (Mailbox mailbox = connection.mailbox()) {
            Pid victim = spawned("fun() -> receive infinite -> ok end end");
            mailbox.process().exit(victim, Atom.of("leave"));
            awaitDead(victim);
            rpc.call(Call.of("erlang", "exit", mailbox.pid(), Atom.of("you_too")), SOON);
            Signal.Exit exit = assertInstanceOf(Signal.Exit.class, signal(mailbox));
            assertEquals(Atom.of("you_too"), exit.reason());
        }
    }

    @Test
    void messagesFromOneProcessKeepTheirOrder() throws InterruptedException {
        try (Mailbox mailbox = connection.mailbox()) {
            Pid echo = spawned("fun() -> F = fun(F) -> receive {P, X} -> P ! X, F(F) end end, F(F) end");
            for (int number = 0; number < 5000; number++) {
                mailbox.process().send(echo, Tuple.of(mailbox.pid(), Int.of(number)));
            }
            for (int number = 0; number < 5000; number++) {
                assertEquals(Int.of(number), mailbox.receiveMessage(SOON).orElseThrow());
            }
        }
    }

    @Test
    void theNodeFindsUsAliveAndHidden() {
        Term name = connection.self().atom();
        assertEquals(Atom.of("pong"), rpc.call(Call.of("net_adm", "ping", name), SOON));
        assertEquals(ListTerm.NIL, rpc.call(Call.of("erlang", "nodes"), SOON));
        assertTrue(((ListTerm) rpc.call(Call.of("erlang", "nodes", Atom.of("hidden")), SOON))
                .elements()
                .contains(name));
    }

    @Test
    void ticksKeepAQuietConnectionAlive() throws InterruptedException {
        try (ErlangNode ticking = ErlangNode.start("-kernel", "net_ticktime", "2");
                Connection quiet = Connection.open(ticking.options().withTickTime(Duration.ofSeconds(2)))) {
            Thread.sleep(6000);
            assertTrue(quiet.isOpen());
            assertEquals(ticking.name().atom(), Rpc.over(quiet).call(Call.of("erlang", "node"), SOON));
        }
    }

    @Test
    void aFrozenNodeCountsAsGoneAfterTheTickTime() throws Exception {
        try (ErlangNode frozen = ErlangNode.start();
                Connection silent = Connection.open(frozen.options().withTickTime(Duration.ofSeconds(1)))) {
            CompletableFuture<DistributionException> end = new CompletableFuture<>();
            silent.onEnd(end::complete);
            String pid = Long.toString(frozen.process().pid());
            assertEquals(0, new ProcessBuilder("kill", "-STOP", pid).start().waitFor());
            DistributionException why = end.get(10, TimeUnit.SECONDS);
            assertEquals(0, new ProcessBuilder("kill", "-CONT", pid).start().waitFor());
            assertTrue(String.valueOf(why.getMessage()).endsWith("the node was silent for 1 s."));
        }
    }

    @Test
    void closingIsOrderlyAndEndsEveryProcessOfOurs() throws InterruptedException {
        Connection brief = node.connect();
        Mailbox mailbox = brief.mailbox();
        Pid echo = spawned("fun() -> register(last_words, self()), receive {last, _} -> ok end,"
                + " receive infinite -> ok end end");
        mailbox.process().send(echo, Tuple.of(Atom.of("last"), Int.of(1)));
        brief.close();
        assertThrows(DistributionException.ConnectionClosed.class, () -> mailbox.receive(SOON));
        assertThrows(
                DistributionException.ConnectionClosed.class,
                () -> mailbox.process().send(echo, Atom.OK));
        assertThrows(DistributionException.ConnectionClosed.class, brief::mailbox);
        Term queue = Int.of(1);
        for (int tries = 0; tries < 100 && !queue.equals(Int.of(0)); tries++) {
            Thread.sleep(10);
            Tuple length =
                    (Tuple) rpc.call(Call.of("erlang", "process_info", echo, Atom.of("message_queue_len")), SOON);
            queue = length.at(1);
        }
        assertEquals(Int.of(0), queue);
    }
}
