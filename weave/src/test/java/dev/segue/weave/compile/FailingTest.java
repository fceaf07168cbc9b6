package dev.segue.weave.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.erlang.rpc.CallException.FailureClass;
import dev.segue.erlang.rpc.CallException.RemoteFailure;
import dev.segue.erlang.term.Term;
import dev.segue.testkit.otp.Waiting;
import dev.segue.weave.testing.Evaluator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a failing step gives the release handler, and what then stands in the node's log. */
@NullUnmarked
class FailingTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private static Evaluator erlang;

    @BeforeAll
    static void startNode() {
        erlang = Evaluator.start("failing");
    }

    @AfterAll
    static void stopNode() {
        erlang.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "check step \"guard\" { assume 1 = 2 else \"one is not two\" } | guard | assume | one is not two",
                "assume count([1]) > 1 else \"too few\" | assume | assume | too few",
                "let (a, b) = [1] | a, b | match | the value [1] does not match (a, b)",
                "step \"s\" { fail \"on purpose\" } | s | fail | on purpose",
                "step \"s\" { info(1 / 0) } | s | arithmetic | division by zero",
                "step \"s\" { info([1][3]) } | s | key | there is no index 3; there are 1 elements",
                "await 1 = 2 within 1ms every 1ms else \"never\" | await | assume | never",
                "check step \"s\" { call(:erlang, :error, [:boom]) } | s | call | boom",
                "check step \"s\" { call(:nowhere, :f, []) } | s | call | nowhere",
                "fn f(x) = x; step \"s\" { if f(1) { info(\"a\") } } | s | type | a condition must be a boolean"
            })
    void isThrownAndLogged(String script, String step, String kind, String message) {
        List<Term> forms = Compiled.of(script).forms().getFirst();
        RemoteFailure failure = assertThrows(RemoteFailure.class, () -> erlang.evaluate(forms));
        assertEquals(FailureClass.THROW, failure.failureClass());
        String reason = failure.reason().toString();
        assertTrue(reason.startsWith("{error,{segue,<<\"" + step + "\">>," + kind + ",<<\""), reason);
        assertTrue(reason.contains(message), reason);
        Waiting.until("the log has " + message, SOON, () -> erlang.log().contains(message));
        assertTrue(erlang.log().contains(step + ": "), erlang.log());
    }

    @Test
    void whatAlwaysRunsRunsThen() {
        String script =
                "assume 1 = 2 else \"no\"; always { warn(\"first of all\") fail \"own\" } always { warn(\"second\") }";
        List<Term> forms = Compiled.of(script).forms().getFirst();
        assertThrows(RemoteFailure.class, () -> erlang.evaluate(forms));
        Waiting.until("both have run", SOON, () -> erlang.log().contains("second"));
        assertTrue(erlang.log().contains("first of all"), erlang.log());
        assertTrue(erlang.log().contains("always: own"), erlang.log());
    }

    @Test
    void theStateIsErasedBehindTheLastStep() {
        List<Term> forms = new ArrayList<>(
                Compiled.of("step \"s\" { info(\"a\") }").forms().getFirst());
        forms.addAll(erlang.parse("get()."));
        String kept = erlang.evaluate(forms).toString();
        assertTrue(!kept.contains("segue"), kept);
    }
}
