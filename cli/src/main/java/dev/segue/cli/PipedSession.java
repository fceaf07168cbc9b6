package dev.segue.cli;

import dev.segue.cli.terminal.Console;
import dev.segue.cli.view.ReplyText;
import dev.segue.repl.Choice;
import dev.segue.repl.Repl;
import dev.segue.repl.Reply;
import dev.segue.repl.Request;
import dev.segue.repl.assist.Completeness;
import dev.segue.run.RunState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session whose input is a pipe or a file: there is nobody to ask. */
final class PipedSession {
    private final Console console;
    private final Repl repl;
    private final ReplyText text;
    private final Surroundings around;
    private final InputLines lines;
    private boolean failed;
    private boolean over;
    private boolean leftBehind;

    PipedSession(Surroundings around, Console console, Repl repl) {
        this.around = around;
        this.console = console;
        this.repl = repl;
        this.text = new ReplyText(console);
        this.lines = new InputLines(around.in());
    }

    /** Carries out everything that comes in, and leaves; the exit code. */
    int run() {
        try (Signals.Registration registered = around.signals().onInterrupt(() -> {
            lines.end();
            repl.cancel();
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
        while (statement != null) {
            boolean bad = show(repl.answer(new Request.Evaluate(statement)));
            if (bad && !repl.session().target().isSimulated()) {
                console.out().println("The session ends here: nobody is there to say how to go on.");
                return;
            }
            statement = over ? null : statement();
        }
    }

    /** The next statement, which may go on over several lines; null at the end. */
    private @Nullable String statement() {
        String line = lines.next();
        StringBuilder whole = new StringBuilder();
        while (line != null) {
            whole.append(line).append('\n');
            if (isComplete(whole.toString())) {
                return whole.toString();
            }
            line = lines.next();
        }
        return whole.isEmpty() ? null : whole.toString();
    }

    private boolean isComplete(String entered) {
        return !(Completeness.of(entered, repl.commands()) instanceof Completeness.More);
    }

    /** Shows a reply and answers what it asks; whether something was wrong. */
    private boolean show(Reply reply) {
        text.lines(reply).forEach(console.out()::println);
        console.out().flush();
        failed |= reply.isBad();
        if (reply instanceof Reply.Left left) {
            over = true;
            leftBehind = !left.released().left().isEmpty();
        }
        return reply.isBad() | reply.asks().filter(this::answer).isPresent();
    }

    private boolean answer(Reply.Question question) {
        Choice choice = question.unattended().orElseGet(() -> typed(question));
        console.out().println(choice.word());
        return show(repl.answer(new Request.Answer(choice)));
    }

    private Choice typed(Reply.Question question) {
        String line = lines.next();
        return Optional.ofNullable(line)
                .flatMap(answer -> Choice.of(answer, question.choices()))
                .orElse(Choice.NO);
    }
}
