package dev.segue.cli.view;

import dev.segue.cli.terminal.Amounts;
import dev.segue.cli.terminal.Console;
import dev.segue.cli.terminal.Printable;
import dev.segue.cli.terminal.Style;
import dev.segue.cli.terminal.Width;
import dev.segue.repl.Choice;
import dev.segue.repl.Reply;
import dev.segue.repl.show.ValueText;
import dev.segue.run.OpenRun;
import dev.segue.source.Diagnostic;
import dev.segue.source.DiagnosticRenderer;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A session's replies as lines of text, whatever the session's front end is. */
public final class ReplyText {
    /** The prompts before and after it, and its notes. */
    private static final int LINES_AROUND_A_VALUE = 4;

    /** The blanks around the choices, and the longest of them. */
    private static final int ROOM_FOR_AN_ANSWER = 6;

    private final Console console;
    private final Style style;
    private final int columns;

    /** As this console shows them. */
    public ReplyText(Console console) {
        this.console = console;
        this.style = console.outStyle();
        this.columns = console.terminal().columns();
    }

    /** The lines of a reply; none if it says nothing. */
    public List<String> lines(Reply reply) {
        return switch (reply) {
            case Reply.Nothing nothing -> List.of();
            case Reply.Shown shown -> shown(shown);
            case Reply.Bound bound -> bound(bound);
            case Reply.Told told -> sentence(told.sentence());
            case Reply.Problems problems -> broken(problems(problems.diagnostics()));
            case Reply.Refused refused -> broken(refused(refused));
            case Reply.Failed failed -> broken(failed(failed));
            case Reply.TakenBack back -> broken(takenBack(back));
            case Reply.Question question -> question(question);
            case Reply.Table table -> new TableText(console).lines(table.headings(), table.rows());
            case Reply.Tree tree -> new TreeText(console).lines(tree);
            case Reply.Documentation documentation -> new DocText(console).lines(documentation.description());
            case Reply.Planned planned -> new PlanText(console, planned.plan(), List.of(), false).lines();
            case Reply.Timed timed -> timed(timed);
            case Reply.Several several ->
                several.replies().stream().flatMap(each -> lines(each).stream()).toList();
            case Reply.Released released -> broken(released(released));
            case Reply.Left left -> broken(released(left.released()));
        };
    }

    /** A pipe gets a line for each sentence, a screen as many as it needs. */
    private List<String> sentence(String text) {
        return console.terminal().output() ? Width.wrap(text, columns - 1) : List.of(text);
    }

    private List<String> broken(List<String> lines) {
        return console.terminal().onOutput(lines);
    }

    /** A pipe gets the literal on one line, a screen what is easy to read on it. */
    private List<String> shown(Reply.Shown shown) {
        if (!console.terminal().output()) {
            return List.of(Printable.line(shown.value().literal()));
        }
        ValueText text = new ValueText(columns - 1, console.terminal().rows() - LINES_AROUND_A_VALUE);
        return shown.whole() ? text.wholeLines(shown.value()) : text.lines(shown.value());
    }

    private List<String> bound(Reply.Bound bound) {
        List<String> lines = new ArrayList<>();
        bound.names().forEach((name, value) -> lines.add(Width.fit(name + " = " + shown(value), columns - 1)));
        return lines;
    }

    private static String shown(Value value) {
        return Printable.line(value.literal());
    }

    private List<String> problems(List<Diagnostic> diagnostics) {
        DiagnosticRenderer renderer = new DiagnosticRenderer(style.isColoured(), columns);
        return diagnostics.stream()
                .flatMap(each -> renderer.lines(each).stream())
                .toList();
    }

    private List<String> refused(Reply.Refused refused) {
        List<String> lines = new ArrayList<>();
        lines.add(style.red("error " + refused.code().id()) + ": " + style.bold(Printable.line(refused.message())));
        if (!refused.hint().isEmpty()) {
            lines.add("  " + style.cyan("hint") + ": " + Printable.line(refused.hint()));
        }
        return lines;
    }

    private List<String> failed(Reply.Failed failed) {
        FailureText text = new FailureText(console);
        List<String> lines = new ArrayList<>(
                text.lines(failed.failure(), Printable.line(failed.failure().name())));
        lines.addAll(how(failed.takenBack()));
        return lines;
    }

    private List<String> takenBack(Reply.TakenBack back) {
        List<String> lines = new ArrayList<>();
        boolean whole = back.how().left().isEmpty() && back.how().failures().isEmpty();
        lines.add((whole ? "Took back " : "Could not be taken back whole: ") + Printable.line(back.title()));
        lines.addAll(how(back.how()));
        return lines;
    }

    private List<String> how(OpenRun.TakenBack how) {
        FailureText text = new FailureText(console);
        List<String> lines = new ArrayList<>();
        how.failures().forEach(failure -> lines.addAll(text.lines(failure, "")));
        lines.addAll(behind(how.left()));
        return lines;
    }

    private List<String> behind(List<String> left) {
        List<String> lines = new ArrayList<>();
        if (!left.isEmpty()) {
            lines.add(style.red("Left behind, not as it should be:"));
            left.forEach(each -> lines.add("  " + console.signs().changes() + " " + Printable.line(each)));
        }
        return lines;
    }

    /** A question with its choices, ready for an answer behind it. */
    private List<String> question(Reply.Question question) {
        String choices = question.choices().stream().map(Choice::word).collect(Collectors.joining("/", "[", "]"));
        String text = Printable.line(question.question());
        if (!console.terminal().output() || Width.of(text) + choices.length() + ROOM_FOR_AN_ANSWER < columns) {
            return List.of(style.bold(text) + " " + choices);
        }
        List<String> lines = new ArrayList<>();
        sentence(text).forEach(line -> lines.add(style.bold(line)));
        lines.add(choices);
        return lines;
    }

    private List<String> timed(Reply.Timed timed) {
        List<String> lines = new ArrayList<>(lines(timed.reply()));
        lines.add(style.dim("took " + Amounts.time(timed.elapsed())));
        return lines;
    }

    private List<String> released(Reply.Released released) {
        List<String> lines = new ArrayList<>();
        if (released.resumed() > 0) {
            lines.add("Resumed " + Amounts.count(released.resumed(), "process or listener", "processes and listeners")
                    + ".");
        }
        released.kept().reversed().forEach(title -> lines.add("Not taken back: " + Printable.line(title)));
        lines.addAll(behind(released.left()));
        return lines;
    }
}
