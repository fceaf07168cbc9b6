package dev.segue.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.cli.terminal.Console;
import dev.segue.cli.terminal.Signs;
import dev.segue.cli.terminal.Style;
import dev.segue.cli.terminal.Terminal;
import dev.segue.repl.Choice;
import dev.segue.repl.Reply;
import dev.segue.run.OpenRun;
import dev.segue.source.Diagnostic;
import dev.segue.source.SourceText;
import dev.segue.source.SyntaxCode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Replies on screens that are narrow, and in pipes. */
class ReplyTextTest {

    private static List<String> shown(Terminal terminal, Reply reply) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new ReplyText(new Console(nowhere, nowhere, terminal, Style.PLAIN, Style.PLAIN, Signs.UNICODE))
                .lines(reply);
    }

    private static List<String> onScreen(int columns, Reply reply) {
        return shown(new Terminal(true, true, true, columns, 24), reply);
    }

    @Test
    void aSentenceIsBrokenBetweenItsWordsAndInAPipeNotAtAll() {
        Reply told = new Reply.Told("Stopped here; :step goes on, :undo takes the newest change back.");
        assertEquals(
                List.of("Stopped here; :step goes on,", ":undo takes the newest change", "back."), onScreen(30, told));
        assertEquals(1, shown(Terminal.NONE, told).size());
    }

    @Test
    void whatIsWrongIsBrokenBetweenItsWordsAndItsPlaceIsNot() {
        SourceText text = SourceText.of("session:1", "info (1)");
        Reply problems = new Reply.Problems(List.of(
                Diagnostic.of(SyntaxCode.NOT_A_CALL, text.span(5, 6), "This `(` does not touch what stands before it.")
                        .withHint("write `info(…` without the space")));
        List<String> place = List.of(" --> session:1:1:6", "  |", "1 | info (1)", "  |      ^");
        List<String> narrow =
                new ArrayList<>(List.of("error SEG0115: This `(` does", "  not touch what stands before", "  it."));
        narrow.addAll(place);
        narrow.addAll(List.of("  hint: write `info(…`", "    without the space"));
        assertEquals(narrow, onScreen(30, problems));
        assertEquals(6, onScreen(80, problems).size());
        assertEquals(6, shown(Terminal.NONE, problems).size());
    }

    @Test
    void theChoicesOfALongQuestionStandOnTheirOwnLine() {
        Reply question = new Reply.Question(
                "load_modules changes beam://chat@127.0.0.1. Go on?", List.of(Choice.YES, Choice.NO), Optional.empty());
        assertEquals(List.of("load_modules changes beam://chat@127.0.0.1. Go on?", "[yes/no]"), onScreen(60, question));
        assertEquals(List.of("load_modules changes beam://chat@127.0.0.1. Go on? [yes/no]"), onScreen(80, question));
        assertEquals(1, shown(Terminal.NONE, question).size());
    }

    @Test
    void theLastColumnOfATableGoesOnBelowItself() {
        Reply table = new Reply.Table(
                List.of(),
                List.of(
                        List.of(":tree APP", "shows the supervision tree, with what is suspended"),
                        List.of(":all", "shows the last value whole")));
        assertEquals(
                List.of(
                        ":tree APP  shows the supervision tree,",
                        "           with what is suspended",
                        ":all       shows the last value whole"),
                onScreen(40, table));
        assertEquals(List.of(":tree APP  shows t…", ":all       shows t…"), onScreen(20, table));
    }

    @Test
    void whatCouldNotBeTakenBackWholeIsNotToldAsTakenBack() {
        Reply half =
                new Reply.TakenBack("call(:a, :b, [])", new OpenRun.TakenBack(List.of(), List.of("it has no undo")));
        assertEquals(
                "Could not be taken back whole: call(:a, :b, [])",
                onScreen(80, half).getFirst());
        assertEquals(
                List.of("Took back call(:a, :b, [])"),
                onScreen(80, new Reply.TakenBack("call(:a, :b, [])", OpenRun.TakenBack.NOTHING)));
    }
}
