package dev.segue.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.plan.Plan;
import dev.segue.run.OpenRun;
import dev.segue.run.RunEvent;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is asked before a live target is changed, and what ends an evaluation. */
class QuestionsTest {

    private static int suspended(TestedSession session) {
        return session.repl.session().run().suspended().size();
    }

    @Test
    void aLiveTargetIsNotChangedWithoutAYes() {
        try (TestedSession session = TestedSession.live()) {
            Reply.Question question =
                    session.enter("suspend_channels(:chat)").asks().orElseThrow();
            assertEquals("suspend_channels changes sim:. Go on?", question.question());
            assertEquals(Optional.of(Choice.NO), question.unattended());
            assertEquals(new Reply.Told("Nothing was done."), session.answer(Choice.NO));
            assertEquals(0, suspended(session));
            session.enter("suspend_channels(:chat)");
            session.answer(Choice.YES);
            assertEquals(400, suspended(session));
        }
    }

    @Test
    void anUndoIsAskedAboutToo() {
        try (TestedSession session = TestedSession.live()) {
            session.enter("suspend_channels(:chat)");
            session.answer(Choice.YES);
            Reply.Question question = session.enter(":undo").asks().orElseThrow();
            assertEquals("suspend_channels(:chat) is taken back on sim:. Go on?", question.question());
            assertEquals(new Reply.Told("Nothing was done."), session.answer(Choice.NO));
            assertEquals(400, suspended(session));
            session.enter(":undo");
            assertInstanceOf(Reply.TakenBack.class, session.answer(Choice.YES));
            assertEquals(0, suspended(session));
            assertTrue(session.enter(":undo").isBad());
        }
    }

    @Test
    void ofAStatementOverManyLinesTheFirstIsAskedAbout() {
        try (TestedSession session = TestedSession.live()) {
            session.enter("step \"hold\" {\n  suspend(websockets(:chat))\n}");
            session.answer(Choice.YES);
            Reply.Question question = session.enter(":undo").asks().orElseThrow();
            assertEquals("step \"hold\" { … is taken back on sim:. Go on?", question.question());
        }
    }

    @Test
    void whoAnswersAllIsAskedNoMore() {
        try (TestedSession session = TestedSession.live()) {
            session.enter("suspend_acceptors(:chat)");
            session.answer(Choice.ALL);
            assertFalse(session.enter("suspend_channels(:chat)").asks().isPresent());
            assertEquals(401, suspended(session));
        }
    }

    @Test
    void readingIsNotAskedAboutAndWhatAFunctionValueReachesIs() {
        try (TestedSession session = TestedSession.live()) {
            assertEquals("200", session.value("count(websockets(:chat))"));
            // What a function value reaches counts where it is bound too: whoever gets it may call it.
            session.enter("let hold = fn(pids) -> suspend(pids)");
            session.answer(Choice.YES);
            assertTrue(session.enter("hold(websockets(:chat))").asks().isPresent());
        }
    }

    @Test
    void aTimedChangeIsAskedAboutFirst() {
        try (TestedSession session = TestedSession.live()) {
            assertTrue(session.enter(":time suspend_channels(:chat)").asks().isPresent());
            assertInstanceOf(Reply.Timed.class, session.answer(Choice.YES));
            assertEquals(400, suspended(session));
        }
    }

    @Test
    void aQuestionThatIsPassedOverIsANo() {
        try (TestedSession session = TestedSession.live()) {
            session.enter("suspend_channels(:chat)");
            assertEquals("2", session.value("1 + 1"));
            assertTrue(session.answer(Choice.YES).isBad());
            assertEquals(0, suspended(session));
        }
    }

    @Test
    void aCancelEndsTheEvaluationTakesItBackAndKeepsTheSession() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        OpenRun.Listener listener = new OpenRun.Listener() {
            @Override
            public void takenUp(Plan plan) {}

            @Override
            public void happened(RunEvent event) {
                if (event.kind() == RunEvent.Kind.LOG) {
                    held.countDown();
                }
            }
        };
        try (TestedSession session = TestedSession.heard(listener)) {
            String endless = "step \"endless\" { suspend(websockets(:chat)) info(\"held\") "
                    + "for round in 1..1_000_000_000 { abs(round) } }";
            CompletableFuture<Reply> reply = CompletableFuture.supplyAsync(() -> session.enter(endless));
            assertTrue(held.await(30, TimeUnit.SECONDS));
            session.repl.cancel();
            Reply.Failed failed = assertInstanceOf(Reply.Failed.class, reply.get(30, TimeUnit.SECONDS));
            assertEquals("SEG0513", failed.failure().code().id());
            assertEquals(0, suspended(session));
            assertEquals("2", session.value("1 + 1"));
        }
    }

    @Test
    void aLostTargetIsToldAndTheSessionGoesOn() {
        try (TestedSession session = TestedSession.simulated()) {
            session.enter("let n = 3");
            session.enter(":runtime sim:?faults=connection_breaks@suspend");
            Reply reply = session.enter("suspend_channels(:chat)");
            assertTrue(reply.isBad(), reply.toString());
            assertTrue(reply.toString().contains("connects again"), reply.toString());
            assertFalse(session.enter(":runtime sim:").isBad());
            assertEquals("203", session.value("n + count(websockets(:chat))"));
        }
    }
}
