package dev.segue.repl.command;

import dev.segue.repl.Command;
import dev.segue.repl.Reply;
import dev.segue.repl.Session;
import dev.segue.repl.assist.MetaCommand;
import java.time.Duration;
import java.util.function.Supplier;

/** {@code :time}. */
final class TimeCommand implements Command {

    @Override
    public MetaCommand described() {
        return new MetaCommand("time", MetaCommand.Takes.CODE, "STATEMENT", "tells how long a statement takes");
    }

    @Override
    public Reply run(Session session, String argument) {
        Reply reply = timed(() -> session.enter(argument));
        // The time that somebody takes to answer is not what was asked for.
        return session.takePending()
                .flatMap(next -> reply.asks()
                        .map(question -> session.ask(
                                question.question(),
                                question.choices(),
                                question.unattended(),
                                choice -> timed(() -> next.answered(choice)))))
                .orElse(reply);
    }

    private static Reply timed(Supplier<Reply> work) {
        long start = System.nanoTime();
        Reply reply = work.get();
        return new Reply.Timed(reply, Duration.ofNanos(System.nanoTime() - start));
    }
}
