package dev.segue.repl;

import dev.segue.Segue;
import dev.segue.UnreadableFile;
import dev.segue.UsageError;
import dev.segue.run.OpenRun;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.source.SourceText;
import dev.segue.source.Suggestions;
import dev.segue.source.TargetCode;
import dev.segue.source.UsageCode;
import dev.segue.syntax.Parser;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * An interactive session as request and response. Requests come one at a time, from any thread; {@link #cancel} comes from
 * another thread than the request that it ends.
 */
public final class Repl implements AutoCloseable {

    private final Session session;
    private final Entries entries;
    private final List<Command> commands;
    private final AtomicReference<Thread> working = new AtomicReference<>();

    /**
     * Begins a session.
     *
     * @param commands what begins with a colon
     * @param listener hears what happens while something is carried out
     * @throws UsageError if the address of the target is none
     * @throws RuntimeFailure if the target cannot be reached
     */
    public Repl(
            Segue segue,
            TargetSource targets,
            List<Command> commands,
            ReplSettings settings,
            OpenRun.Listener listener) {
        this.session = new Session(segue, targets, settings, listener);
        this.entries = new Entries(session);
        this.commands = List.copyOf(commands);
    }

    /** What the session keeps. */
    public Session session() {
        return session;
    }

    /** What begins with a colon. */
    public List<Command> commands() {
        return commands;
    }

    /** Does what is asked for; never throws for what was entered or what happens to the target. */
    public Reply answer(Request request) {
        working.set(Thread.currentThread());
        try {
            return switch (request) {
                case Request.Evaluate evaluate -> evaluate(evaluate.text());
                case Request.Answer answer -> answered(answer.choice());
                case Request.Leave leave -> new Leaving(session).leave(leave.reason());
            };
        } catch (UsageError wrong) {
            return new Reply.Refused(wrong.code(), wrong.message(), wrong.hint());
        } catch (UnreadableFile unreadable) {
            return new Reply.Refused(UsageCode.UNREADABLE_FILE, unreadable.message(), unreadable.hint());
        } catch (RuntimeFailure.WrongAddress wrong) {
            return new Reply.Refused(UsageCode.ADDRESS, wrong.message(), wrong.hint());
        } catch (RuntimeFailure.Unreachable unreachable) {
            return new Reply.Refused(TargetCode.UNREACHABLE, unreachable.message(), unreachable.hint());
        } catch (RuntimeFailure failure) {
            return new Reply.Refused(TargetCode.UNREACHABLE, failure.message(), "");
        } finally {
            done();
        }
    }

    /** Ends what is carried out now, if anything is; what it has done is taken back. */
    public void cancel() {
        synchronized (working) {
            Thread thread = working.get();
            if (thread != null) {
                thread.interrupt();
            }
        }
    }

    // A cancel that came too late is spent.
    private void done() {
        synchronized (working) {
            working.set(null);
            Thread.interrupted();
        }
    }

    private Reply evaluate(String text) {
        session.takePending();
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return new Reply.Nothing();
        }
        return isCommand(stripped) ? command(stripped.substring(1)) : entries.enter(text);
    }

    // An atom begins as a command does: what is no command and reads as an expression is one, such as «:ok == status».
    private boolean isCommand(String text) {
        if (!text.startsWith(":")) {
            return false;
        }
        String name = text.substring(1).split("\\s", 2)[0];
        boolean isMistyped = text.length() == name.length() + 1
                && Suggestions.nearest(name, names()).isPresent();
        return find(name).isPresent()
                || isMistyped
                || Parser.parseExpression(SourceText.of("session", text)).hasErrors();
    }

    private List<String> names() {
        return commands.stream().map(Command::name).toList();
    }

    private Optional<Command> find(String name) {
        return commands.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    private Reply command(String text) {
        String name = text.split("\\s", 2)[0];
        String argument = text.substring(name.length()).strip();
        Command command = find(name)
                .orElseThrow(() -> new UsageError(
                        UsageCode.WRONG_CALL,
                        "there is no command :" + name,
                        Suggestions.nearest(name, names())
                                .map(near -> "did you mean :" + near + "?")
                                .orElse(":help lists the commands")));
        if (command.argument() == Command.Argument.NONE && !argument.isEmpty()) {
            throw new UsageError(UsageCode.WRONG_CALL, ":" + name + " takes nothing behind it", "see :help " + name);
        }
        return command.run(session, argument);
    }

    private Reply answered(Choice choice) {
        Session.Pending pending = session.takePending()
                .orElseThrow(() ->
                        new UsageError(UsageCode.WRONG_CALL, "there is no question to answer", "enter a statement"));
        return pending.answered(choice);
    }

    /** Closes the target. What is suspended is resumed first, should nobody have left the session. */
    @Override
    public void close() {
        if (!session.run().suspended().isEmpty()) {
            answer(new Request.Leave(Request.Reason.GONE));
        }
        session.target().runtime().close();
    }
}
