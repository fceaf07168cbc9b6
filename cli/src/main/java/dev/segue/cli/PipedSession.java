package dev.segue.cli;

import dev.segue.cli.terminal.Console;
import dev.segue.cli.view.ReplyText;
import dev.segue.repl.Choice;
import dev.segue.repl.Repl;
import dev.segue.repl.Reply;
import dev.segue.repl.Request;
import dev.segue.run.RunState;
import dev.segue.source.SourceText;
import dev.segue.syntax.ParseResult;
import dev.segue.syntax.Parser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session whose input is a pipe or a file: there is nobody to ask. */
final class PipedSession {
    private final Console console;
    private final Repl repl;
    private final ReplyText text;
    private final Surroundings around;
    private final BufferedReader lines;
    private boolean failed;
    private boolean over;
    private volatile boolean ended;
    private boolean leftBehind;

    PipedSession(Surroundings around, Console console, Repl repl) {
        this.around = around;
        this.console = console;
        this.repl = repl;
        this.text = new ReplyText(console);
        this.lines = new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8));
    }

    /** Carries out everything that comes in, and leaves; the exit code. */
    int run() {
        Thread reading = Thread.currentThread();
        try (Signals.Registration registered = around.signals().onInterrupt(() -> {
            ended = true;
            repl.cancel();
            reading.interrupt();
        })) {
            readAll();
            if (!over) {
                show(repl.answer(new Request.Leave(Request.Reason.GONE)));
            }
        }
        return leftBehind ? RunState.PARTIAL.exitCode() : failed ? ExitCodes.SCRIPT_HAS_ERRORS : ExitCodes.DONE;
    }

    private void readAll() {
        String statement = statement();
        while (statement != null && !ended) {
            show(repl.answer(new Request.Evaluate(statement)));
            statement = over ? null : statement();
        }
    }

    /** The next statement, which may go on over several lines; null at the end. */
    private @Nullable String statement() {
        String line = line();
        StringBuilder whole = new StringBuilder();
        while (line != null) {
            whole.append(line).append('\n');
            if (isComplete(whole.toString())) {
                return whole.toString();
            }
            line = line();
        }
        return whole.isEmpty() ? null : whole.toString();
    }

    private @Nullable String line() {
        try {
            return lines.readLine();
        } catch (IOException gone) {
            return null;
        }
    }

    private static boolean isComplete(String entered) {
        SourceText source = SourceText.of("session", entered.stripTrailing());
        ParseResult<?> file = Parser.parse(source);
        ParseResult<?> expression = Parser.parseExpression(source);
        int end = source.text().length();
        return !file.hasErrors()
                || !expression.hasErrors()
                || entered.stripLeading().startsWith(":")
                || file.diagnostics().stream().noneMatch(each -> each.span().start() >= end)
                        && expression.diagnostics().stream()
                                .noneMatch(each -> each.span().start() >= end);
    }

    private void show(Reply reply) {
        text.lines(reply).forEach(console.out()::println);
        console.out().flush();
        failed |= reply.isBad();
        if (reply instanceof Reply.Left left) {
            over = true;
            leftBehind = !left.left().isEmpty();
        }
        reply.asks().ifPresent(this::answer);
    }

    private void answer(Reply.Question question) {
        Choice choice = question.unattended().orElseGet(() -> typed(question));
        console.out().println(choice.word());
        show(repl.answer(new Request.Answer(choice)));
    }

    private Choice typed(Reply.Question question) {
        String line = line();
        return Optional.ofNullable(line)
                .flatMap(answer -> Choice.of(answer, question.choices()))
                .orElse(Choice.NO);
    }
}
