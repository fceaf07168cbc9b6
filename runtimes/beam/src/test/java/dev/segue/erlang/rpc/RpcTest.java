package dev.segue.erlang.rpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.erlang.dist.Connection;
import dev.segue.erlang.dist.DistributionException;
import dev.segue.erlang.rpc.CallException.FailureClass;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.testing.ErlangNode;
import dev.segue.erlang.testing.Evaluation;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RpcTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final ErlangNode node = ErlangNode.start();
    private final Connection connection = node.connect();

    @BeforeAll
    void connected() {
        assertTrue(connection.isOpen());
    }

    @AfterAll
    void stop() {
        connection.close();
        node.close();
    }

    List<Rpc> styles() {
        return List.of(Rpc.over(connection), Rpc.overRex(connection), Rpc.overErpc(connection));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aCallGivesTheValueOfTheFunction(Rpc rpc) {
        Term reversed = rpc.call("lists", "reverse", List.of(ListTerm.of(Int.of(1), Int.of(1000))), TIMEOUT);
        assertEquals(ListTerm.of(Int.of(1000), Int.of(1)), reversed);
        assertEquals(node.name().atom(), rpc.call("erlang", "node", List.of(), TIMEOUT));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aFailingFunctionGivesItsClassAndReason(Rpc rpc) {
        CallException.RemoteFailure undefined = failure(rpc, Call.of("no_such_module", "run"));
        assertEquals(FailureClass.ERROR, undefined.failureClass());
        assertTrue(undefined.isUndefined());
        assertEquals("no_such_module:run/0 failed with error: undef", undefined.getMessage());
        CallException.RemoteFailure exit = failure(rpc, Call.of("erlang", "exit", Atom.of("enough")));
        assertEquals(FailureClass.EXIT, exit.failureClass());
        assertEquals(Atom.of("enough"), exit.reason());
    }

    private static CallException.RemoteFailure failure(Rpc rpc, Call call) {
        return assertThrows(CallException.RemoteFailure.class, () -> rpc.call(call, TIMEOUT));
    }

    List<Rpc> exactStyles() {
        return List.of(Rpc.over(connection), Rpc.overErpc(connection));
    }

    @ParameterizedTest
    @MethodSource("exactStyles")
    void aThrownTermAndAKillHaveClassesOfTheirOwn(Rpc exact) {
        try (Rpc rpc = exact) {
            assertEquals(
                    FailureClass.THROW,
                    failure(rpc, Call.of("erlang", "throw", Int.of(7))).failureClass());
            Term exits = Evaluation.eval(rpc, "fun() -> exit(self(), kill) end.");
            CallException.RemoteFailure killed = failure(rpc, Call.of("erlang", "apply", exits, ListTerm.NIL));
            assertEquals(FailureClass.SIGNAL, killed.failureClass());
            assertEquals(Atom.of("killed"), killed.reason());
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aCallThatTakesTooLongTimesOutAndTheNextOneWorks(Rpc rpc) {
        Call slow = Call.of("timer", "sleep", Int.of(3000));
        assertThrows(CallException.TimedOut.class, () -> rpc.call(slow, Duration.ofMillis(100)));
        assertEquals(Int.of(3), rpc.call(Call.of("erlang", "abs", Int.of(-3)), TIMEOUT));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void manyCallsAreUnderWayAtOnceAndEachGetsItsOwnAnswer(Rpc rpc) {
        List<Call> calls = IntStream.range(0, 2000)
                .mapToObj(number -> Call.of("erlang", "abs", Int.of(-number)))
                .toList();
        List<Outcome> outcomes = rpc.callAll(calls, TIMEOUT);
        for (int number = 0; number < 2000; number++) {
            assertEquals(Int.of(number), outcomes.get(number).value());
        }
    }

    @Test
    void aCalledFunctionThatPrintsDoesNotHangAndPrintsOnTheNode() throws InterruptedException {
        try (Rpc rpc = Rpc.over(connection)) {
            assertEquals(Atom.OK, rpc.call(Call.of("io", "format", ListTerm.charlist("printed there~n")), TIMEOUT));
            for (int tries = 0; tries < 200 && !node.log().contains("printed there"); tries++) {
                Thread.sleep(20);
            }
            assertTrue(node.log().contains("printed there"));
        }
    }

    @Test
    void theEndOfTheNodeEndsACallUnderWay() {
        try (ErlangNode mortal = ErlangNode.start();
                Connection toMortal = mortal.connect()) {
            Rpc rpc = Rpc.over(toMortal);
            CompletableFuture<Term> sleeping = CompletableFuture.supplyAsync(
                    () -> rpc.call(Call.of("timer", "sleep", Int.of(60_000)), Duration.ofSeconds(60)));
            rpc.call(Call.of("erlang", "node"), TIMEOUT);
            mortal.kill();
            ExecutionException end = assertThrows(ExecutionException.class, sleeping::get);
            assertTrue(end.getCause() instanceof DistributionException.ConnectionClosed);
            assertThrows(
                    DistributionException.ConnectionClosed.class, () -> rpc.call(Call.of("erlang", "node"), TIMEOUT));
        }
    }
}
