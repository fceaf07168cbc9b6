package dev.segue.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.run.RunContext;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is entered is carried out, and what it defines stays. */
class StatementsTest {

    private final TestedSession session = TestedSession.simulated();

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void anExpressionGivesItsValue() {
        assertEquals("2", session.value("1 + 1"));
        assertEquals("200", session.value("count(websockets(:chat))"));
        assertEquals("[2, 4]", session.value("[x * 2 for x in [1, 2]]"));
        assertEquals(":ok", session.value(":ok"));
        assertEquals("true", session.value(":ok == :ok"));
    }

    @Test
    void boundNamesStay() {
        Reply.Bound bound = assertInstanceOf(Reply.Bound.class, session.enter("let (a, [b]) = (1, [2])"));
        assertEquals(List.of("a", "b"), List.copyOf(bound.names().keySet()));
        assertEquals("3", session.value("a + b"));
    }

    @Test
    void aNameThatIsBoundAnewIsTheNewestAndFunctionsKeepTheOldOne() {
        session.enter("let n = 1");
        session.enter("let add = fn(x) -> x + n");
        session.enter("let other = 99");
        session.enter("let n = n + 10");
        assertEquals("11", session.value("n"));
        assertEquals("6", session.value("add(5)"));
        assertEquals("99", session.value("other"));
    }

    @Test
    void functionsInstructionsAndParametersStay() {
        session.enter("param factor = 3");
        session.enter("fn scale(x) = x * factor");
        assertEquals("12", session.value("scale(4)"));
        session.enter("let scaled = fn(x) -> x * factor");
        session.enter("let between = 0");
        session.enter("param factor = 5");
        assertEquals("20", session.value("scale(4)"));
        assertEquals("20", session.value("scaled(4)"));
        session.enter("check instruction greet(name: string) { info(\"hello ${name}\") }");
        assertInstanceOf(Reply.Nothing.class, session.enter("greet(\"you\")"));
    }

    @Test
    void aFunctionThatIsDefinedAnewReplacesTheOldOne() {
        session.enter("fn f(x) = x + 1");
        session.enter("fn g(x) = f(x) * 2");
        session.enter("fn f(x) = x + 2");
        assertEquals("6", session.value("g(1)"));
    }

    @Test
    void aStatementThatFailsLeavesNoName() {
        assertEquals(List.of("SEG0503"), session.codes("let (:ok, v) = (:error, 1)"));
        assertEquals(List.of("SEG0201"), session.codes("v"));
    }

    @Test
    void anInstructionIsRunWithWhatItDependsOn() {
        assertFalse(session.enter("suspend_channels(:chat)").isBad());
        List<RunContext.Held> held = session.repl.session().run().suspended();
        assertEquals(400, held.size());
        assertEquals("400", session.value("count(suspended())"));
    }

    @Test
    void anUndoTakesTheNewestChangeBackAndReadingIsNone() {
        session.enter("suspend_acceptors(:chat)");
        session.enter("suspend_channels(:chat)");
        session.enter("let n = count(suspended())");
        assertEquals(401, session.repl.session().run().suspended().size());
        Reply.TakenBack back = assertInstanceOf(Reply.TakenBack.class, session.enter(":undo"));
        assertEquals("suspend_channels(:chat)", back.title());
        assertEquals(1, session.repl.session().run().suspended().size());
        session.enter(":undo");
        assertEquals(List.of("SEG0702"), session.codes(":undo"));
        assertTrue(session.repl.session().run().isClean());
    }

    @Test
    void aChangeThatFailsIsTakenBackAtOnce() {
        Reply reply = session.enter("step \"half\" { suspend(websockets(:chat)) fail \"enough\" }");
        Reply.Failed failed = assertInstanceOf(Reply.Failed.class, reply);
        assertEquals("enough", failed.failure().message());
        assertEquals(List.of(), failed.takenBack().left());
        assertTrue(session.repl.session().run().isClean());
    }

    @Test
    void codeIsLoadedAndTakenBackUnderTheUpgradeLine() {
        session.enter("upgrade chat from \"0.1.0\" to \"0.2.0\"");
        assertEquals(":chat", session.value("app"));
        session.enter("suspend_processes(app)");
        assertFalse(session.enter("load_modules(app)").isBad());
        assertEquals("\"0.2.0\"", session.value("app_version(app)"));
        assertFalse(session.enter(":undo").isBad());
        assertEquals("\"0.1.0\"", session.value("app_version(app)"));
        assertEquals(List.of("SEG0702"), session.codes("upgrade other from \"1\" to \"2\""));
    }

    @Test
    void leavingResumes() {
        session.enter("suspend_channels(:chat)");
        Reply.Left left = assertInstanceOf(Reply.Left.class, session.leave(Request.Reason.GONE));
        assertEquals(400, left.released().resumed());
        assertEquals(List.of(), left.released().left());
        assertTrue(session.repl.session().run().isClean());
    }

    @Test
    void someoneWhoCanBeAskedIsAskedBeforeTheSessionIsLeft() {
        session.enter("suspend_channels(:chat)");
        assertTrue(session.leave(Request.Reason.ASKED).asks().isPresent());
        assertInstanceOf(Reply.Told.class, session.answer(Choice.NO));
        assertEquals(400, session.repl.session().run().suspended().size());
        session.leave(Request.Reason.ASKED);
        assertInstanceOf(Reply.Left.class, session.answer(Choice.YES));
        assertTrue(session.repl.session().run().isClean());
    }
}
