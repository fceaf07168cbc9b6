package dev.segue.cli.session;

import dev.segue.cli.terminal.Console;
import dev.segue.cli.view.ReplyText;
import dev.segue.repl.Repl;
import dev.segue.repl.Reply;
import dev.segue.repl.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;

/** A session with somebody at a terminal: reads a statement, has it carried out, shows what it gave, until it is left. */
final class InteractiveSession {
    private final Repl repl;
    private final LineReader reader;
    private final NamesOfLine names;
    private final Supplier<Console> console;
    private final Answers answers;
    private final Attention attention;
    private boolean leftBehind;
    private boolean over;

    /**
     * A session of the thread that calls this.
     *
     * @param console where the replies go, as wide as the screen is by then
     */
    InteractiveSession(
            Repl repl, LineReader reader, NamesOfLine names, Supplier<Console> console, Attention attention) {
        this.repl = repl;
        this.reader = reader;
        this.names = names;
        this.console = console;
        this.attention = attention;
        this.answers = new Answers(reader.getTerminal(), attention);
    }

    /** Goes on until somebody leaves or the terminal is gone; whether all is as it should be then. */
    boolean run() {
        while (!over) {
            names.forget();
            Optional<Request> request = next();
            attention.turnTo(
                    request.filter(Request.Leave.class::isInstance).isPresent()
                            ? Attention.At.LEAVING
                            : Attention.At.WORK);
            request.map(repl::answer).ifPresent(this::show);
        }
        return !leftBehind;
    }

    /** What is to be done next; empty where what was typed was given up. */
    private Optional<Request> next() {
        attention.turnTo(Attention.At.READING);
        if (attention.isEnded()) {
            return Optional.of(new Request.Leave(Request.Reason.GONE));
        }
        try {
            String prompt = new SessionPrompt(console.get().outStyle()).of(repl.session());
            return Optional.of(new Request.Evaluate(reader.readLine(prompt)));
        } catch (UserInterruptException givenUp) {
            return Optional.empty();
        } catch (EndOfFileException end) {
            return Optional.of(new Request.Leave(attention.isEnded() ? Request.Reason.GONE : Request.Reason.ASKED));
        }
    }

    private void show(Reply reply) {
        Console out = console.get();
        List<String> lines = new ArrayList<>(new ReplyText(out).lines(reply));
        String prompt = asksLast(reply) && !lines.isEmpty() ? lines.removeLast() + " " : "? ";
        lines.forEach(out.out()::println);
        out.out().flush();
        if (reply instanceof Reply.Left left) {
            over = true;
            leftBehind = !left.released().left().isEmpty();
        }
        reply.asks().ifPresent(question -> {
            attention.turnTo(Attention.At.READING);
            Request.Answer answer = new Request.Answer(answers.to(question, prompt));
            attention.turnTo(Attention.At.WORK);
            show(repl.answer(answer));
        });
    }

    /** Whether the question is the last of the lines that show a reply. */
    private static boolean asksLast(Reply reply) {
        return reply instanceof Reply.Question
                || reply instanceof Reply.Several several
                        && asksLast(several.replies().getLast());
    }
}
