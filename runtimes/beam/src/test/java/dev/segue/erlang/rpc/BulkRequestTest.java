package dev.segue.erlang.rpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.erlang.dist.Connection;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.testing.ErlangNode;
import dev.segue.erlang.testing.Evaluation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkRequestTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final BulkMessage SUSPEND = BulkMessage.system(Atom.of("suspend"));
    private static final BulkMessage RESUME = BulkMessage.system(Atom.of("resume"));

    private final ErlangNode node = ErlangNode.start();
    private final Connection connection = node.connect();
    private final Rpc rpc = Rpc.over(connection);

    @AfterAll
    void stop() {
        connection.close();
        node.close();
    }

    private List<Pid> pids(String expression) {
        return ((ListTerm) Evaluation.eval(rpc, expression))
                .elements().stream().map(Pid.class::cast).toList();
    }

    private List<Pid> servers(int count) {
        return pids("[element(2, gen_event:start()) || _ <- lists:seq(1, " + count + ")].");
    }

    private BulkResult ask(List<Pid> pids, BulkMessage message, Duration timeout) {
        return BulkRequest.ask(connection, pids, message, timeout, Progress.NONE);
    }

    private Term suspendedCount(List<Pid> pids) {
        List<Answer> states =
                ask(pids, BulkMessage.system(Atom.of("get_status")), TIMEOUT).answers();
        long count = states.stream()
                .filter(answer -> answer instanceof Answer.Replied(Term term, long at)
                        && term.toString().contains(",suspended,"))
                .count();
        return Int.of(count);
    }

    @Test
    void thousandsOfProcessesAreSuspendedAndResumedAndEachAnswerIsBooked() {
        List<Pid> pids = servers(5000);
        assertEquals(5000, ask(pids, SUSPEND, TIMEOUT).count(Atom.OK));
        assertEquals(Int.of(5000), suspendedCount(pids));
        BulkResult resumed = ask(pids, RESUME, TIMEOUT);
        assertEquals(5000, resumed.count(Atom.OK));
        assertEquals(List.of(), resumed.others(Atom.OK));
        assertEquals(Int.of(0), suspendedCount(pids));
    }

    @Test
    void answersOtherThanOkAreBookedForTheProcessThatGaveThem() {
        List<Pid> pids = servers(300);
        BulkResult states = ask(pids, BulkMessage.system(Atom.of("get_status")), TIMEOUT);
        for (int index = 0; index < 300; index++) {
            Answer.Replied reply =
                    assertInstanceOf(Answer.Replied.class, states.answers().get(index));
            assertTrue(reply.term().toString().startsWith("{status," + pids.get(index) + ","));
        }
    }

    @Test
    void deadProcessesAreKnownAsGoneLongBeforeTheTimeIsOver() {
        List<Pid> alive = servers(100);
        List<Pid> dead = pids("[begin P = spawn(fun() -> ok end), exit(P, kill), P end || _ <- lists:seq(1, 100)].");
        List<Pid> mixed = new ArrayList<>();
        for (int index = 0; index < 100; index++) {
            mixed.add(alive.get(index));
            mixed.add(dead.get(index));
        }
        long start = System.nanoTime();
        BulkResult result = ask(mixed, SUSPEND, TIMEOUT);
        assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(Duration.ofSeconds(5)) < 0);
        assertEquals(100, result.count(Atom.OK));
        List<Answer> gone =
                result.others(Atom.OK).stream().map(BulkResult.Booked::answer).toList();
        assertEquals(100, gone.size());
        gone.forEach(answer -> assertEquals(new Answer.Gone(Atom.of("noproc")), answer));
    }

    @Test
    void aProcessThatDiesWhileItIsAskedIsGoneWithItsReason() {
        List<Pid> dying = pids("[spawn(fun() -> receive after 300 -> exit(tired) end end)].");
        BulkResult result = ask(dying, SUSPEND, TIMEOUT);
        assertEquals(List.of(new Answer.Gone(Atom.of("tired"))), result.answers());
    }

    @Test
    void aProcessThatDoesNotAnswerIsSilentAndItsLateAnswerGoesNowhere() {
        List<Pid> slow = pids("[spawn(fun() -> receive after 400 -> ok end,"
                + " receive {system, {To, Tag}, R} -> To ! {Tag, R} end, receive after infinity -> ok end end)].");
        BulkResult late = ask(slow, BulkMessage.system(Atom.of("first")), Duration.ofMillis(150));
        assertEquals(List.of(new Answer.Silent()), late.answers());
        List<Pid> servers = servers(50);
        rpc.call(Call.of("timer", "sleep", Int.of(500)), TIMEOUT);
        assertEquals(50, ask(servers, SUSPEND, TIMEOUT).count(Atom.OK));
    }

    @Test
    void progressCountsUpToAll() {
        List<Pid> pids = servers(500);
        AtomicInteger last = new AtomicInteger();
        BulkRequest.ask(connection, pids, SUSPEND, TIMEOUT, (answered, all) -> {
            assertTrue(answered > last.get() && answered <= all);
            last.set(answered);
        });
        assertEquals(500, last.get());
    }

    @Test
    void theEndOfTheConnectionLeavesWhatWasAnsweredBooked() {
        try (ErlangNode mortal = ErlangNode.start();
                Connection toMortal = mortal.connect()) {
            Rpc rpcToMortal = Rpc.over(toMortal);
            Term pids = Evaluation.eval(
                    rpcToMortal,
                    "[element(2, gen_event:start()), spawn(fun() -> receive {system, _, _} -> halt(1) end end)].");
            List<Pid> both =
                    ((ListTerm) pids).elements().stream().map(Pid.class::cast).toList();
            BulkResult first = BulkRequest.ask(toMortal, both.subList(0, 1), SUSPEND, TIMEOUT, Progress.NONE);
            assertEquals(1, first.count(Atom.OK));
            BulkResult result = BulkRequest.ask(toMortal, both, RESUME, TIMEOUT, Progress.NONE);
            assertInstanceOf(Answer.Lost.class, result.answers().get(1));
        }
    }

    @Test
    void processesOfTwoNodesAreRefused() {
        Pid here = servers(1).getFirst();
        Pid elsewhere = new Pid(Atom.of("other@127.0.0.1"), 1, 0, 1);
        assertThrows(IllegalArgumentException.class, () -> ask(List.of(here, elsewhere), SUSPEND, TIMEOUT));
    }
}
