package dev.segue.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.repl.assist.MetaCommand;
import dev.segue.runtime.Supervised;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What begins with a colon. */
class CommandsTest {

    private static final String SCRIPT = """
            upgrade chat from "0.1.0" to "0.2.0"
            param drain: duration
            ## Doubles.
            fn double(x) = x * 2
            check_connections(app)
            suspend_channels(app, timeout: drain)
            resume_channels(app)
            """;

    @TempDir
    Path folder;

    private TestedSession session;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("a.upgrade"), SCRIPT);
        session = TestedSession.in(folder);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private int suspended() {
        return session.repl.session().run().suspended().size();
    }

    @Test
    void theHelpListsEveryCommandAndTellsOfOne() {
        Reply.Table all = assertInstanceOf(Reply.Table.class, session.enter(":help"));
        assertEquals(session.repl.commands().size(), all.rows().size());
        Reply.Table one = assertInstanceOf(Reply.Table.class, session.enter(":help :tree"));
        assertEquals(
                List.of(":tree APP", "shows the supervision tree, with what is suspended"),
                one.rows().getFirst());
        for (MetaCommand command : session.repl.commands()) {
            assertTrue(command.summary().length() <= 52, command.summary());
        }
    }

    @Test
    void theDocumentationIsThatOfTheInstruction() {
        Reply.Documentation doc = assertInstanceOf(Reply.Documentation.class, session.enter(":doc resume_channels"));
        assertEquals(
                "resume_channels(app: atom, timeout: duration = 1s)",
                doc.description().signature());
        session.enter("## Twice as much.\nfn double(x: integer) = x * 2");
        Reply.Documentation own = assertInstanceOf(Reply.Documentation.class, session.enter(":doc double"));
        assertEquals("double(x: integer)", own.description().signature());
    }

    @Test
    void theNamesInReachAreTheSessionsFirst() {
        session.enter("fn mine() = 1");
        session.enter("let one = 1");
        session.enter("let two = 2");
        assertEquals("mine", session.repl.names().callables().getFirst().name());
        assertEquals(List.of("two", "one"), session.repl.names().bindings());
        List<String> atoms = session.repl.names().atoms();
        assertTrue(atoms.containsAll(List.of("chat", "chat_http", "chat_rooms")), atoms.toString());
    }

    @Test
    void theApplicationsAreListed() {
        Reply.Table apps = assertInstanceOf(Reply.Table.class, session.enter(":apps"));
        assertEquals(List.of(List.of("chat", "0.1.0")), apps.rows());
    }

    @Test
    void theTreeHasEveryProcessAndMarksTheSuspended() {
        session.enter("suspend_channels(:chat)");
        Reply.Tree tree = assertInstanceOf(Reply.Tree.class, session.enter(":tree chat"));
        assertEquals(400, tree.suspended().size());
        assertTrue(tree.top().all().map(Supervised::pid).toList().containsAll(tree.suspended()));
        assertTrue(tree.top().isSupervisor());
    }

    @Test
    void whatIsSuspendedIsCounted() {
        assertInstanceOf(Reply.Told.class, session.enter(":suspended"));
        session.enter("suspend_acceptors(:chat)");
        session.enter("suspend_channels(:chat)");
        Reply.Table table = assertInstanceOf(Reply.Table.class, session.enter(":suspended"));
        assertEquals(
                List.of("acceptor 1", "websocket 200", "channel 200"),
                table.rows().stream().map(row -> row.get(1) + " " + row.get(2)).toList());
    }

    @Test
    void aStatementIsPlannedAndNotCarriedOut() {
        Reply.Planned planned = assertInstanceOf(Reply.Planned.class, session.enter(":plan suspend_channels(:chat)"));
        List<String> steps =
                planned.plan().steps().stream().map(step -> step.name()).toList();
        assertTrue(steps.containsAll(List.of("check_connections", "suspend_channels")), steps.toString());
        assertEquals(0, suspended());
    }

    @Test
    void aLoadedScriptDefinesAndIsWalkedThrough() {
        assertFalse(session.enter(":load a.upgrade drain=2s").isBad());
        assertEquals("2s", session.value("drain"));
        assertEquals("8", session.value("double(4)"));
        assertEquals("2s", session.value("drain"));
        assertInstanceOf(Reply.Planned.class, session.enter(":plan"));
        assertEquals(
                "1 of 3: check_connections(app)?",
                session.enter(":step").asks().orElseThrow().question());
        session.answer(Choice.YES);
        session.answer(Choice.YES);
        assertEquals(400, suspended());
        session.answer(Choice.UNDO);
        assertEquals(0, suspended());
        session.answer(Choice.YES);
        session.answer(Choice.NO);
        assertEquals(400, suspended());
        String goesOn = session.enter(":step").asks().orElseThrow().question();
        assertTrue(goesOn.startsWith("3 of 3: resume_channels(app)"), goesOn);
        Reply end = session.answer(Choice.ALL);
        assertEquals(new Reply.Told("That was the last step."), end);
        assertEquals(0, suspended());
    }

    @Test
    void aSkippedStepIsLeftOutAndCanBeGoneBackTo() {
        session.enter(":load a.upgrade drain=2s");
        session.enter(":step");
        session.answer(Choice.SKIP);
        String next = session.answer(Choice.SKIP).asks().orElseThrow().question();
        assertTrue(next.startsWith("3 of 3"), next);
        assertEquals(0, suspended());
        String back = session.answer(Choice.UNDO).asks().orElseThrow().question();
        assertTrue(back.startsWith("2 of 3"), back);
    }

    @Test
    void aSessionIsSavedAsAScriptThatLoads() throws IOException {
        session.enter("upgrade chat from \"0.1.0\" to \"0.2.0\"");
        session.enter("fn old() = 1");
        session.enter("## Says it.\nfn old() = 2");
        session.enter("let n = old()");
        session.enter("n + 1");
        session.enter("suspend_channels(app)");
        session.enter("suspend_acceptors(app)");
        session.enter(":undo");
        assertFalse(session.enter(":save saved.upgrade").isBad());
        assertEquals("""
                upgrade chat from "0.1.0" to "0.2.0"

                ## Says it.
                fn old() = 2

                let n = old()

                suspend_channels(app)
                """, Files.readString(folder.resolve("saved.upgrade")));
        session.enter(":undo");
        assertFalse(session.enter(":load saved.upgrade").isBad());
        assertTrue(session.enter(":save saved.upgrade").asks().isPresent());
    }

    @Test
    void whatTakesTimeIsTimed() {
        Reply.Timed timed = assertInstanceOf(Reply.Timed.class, session.enter(":time 1 + 1"));
        assertInstanceOf(Reply.Shown.class, timed.reply());
        assertTrue(timed.elapsed().toNanos() > 0);
    }

    @Test
    void theLastValueIsShownWhole() {
        session.enter("websockets(:chat)");
        Reply.Shown whole = assertInstanceOf(Reply.Shown.class, session.enter(":all"));
        assertTrue(whole.whole());
        assertTrue(whole.value().literal().contains("<chat@sim 0.613.0>"));
    }

    @Test
    void anotherTargetIsGoneToInOrder() {
        session.enter("let n = 7");
        session.enter("suspend_channels(:chat)");
        assertTrue(session.enter(":runtime sim:").asks().isPresent());
        assertFalse(session.answer(Choice.YES).isBad());
        assertEquals(0, suspended());
        assertEquals("7", session.value("n"));
    }

    @Test
    void aMeantCommandIsToldFromAnAtom() {
        assertEquals(List.of("SEG0702"), session.codes(":hlep"));
        assertEquals(":some_atom", session.value(":some_atom"));
    }
}
