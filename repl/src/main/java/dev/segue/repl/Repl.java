package dev.segue.repl;

import dev.segue.Segue;
import dev.segue.UnreadableFile;
import dev.segue.UsageError;
import dev.segue.repl.assist.KnownNames;
import dev.segue.repl.assist.MetaCommand;
import dev.segue.run.OpenRun;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.source.TargetCode;
import dev.segue.source.UsageCode;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * An interactive session as request and response. Requests come one at a time, from any thread; {@link #cancel} comes from
 * another thread than the request that it ends.
 */
public final class Repl implements AutoCloseable {

    private final Session session;
    private final CommandTable commands;
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
        this.commands = new CommandTable(commands);
    }

    /** What the session keeps. */
    public Session session() {
        return session;
    }

    /** What begins with a colon. */
    public List<MetaCommand> commands() {
        return commands.described();
    }

    /** The names in the session's reach, for completion. */
    public KnownNames names() {
        return session.names();
    }

    /** Does what is asked for; never throws for what was entered or what happens to the target. */
    public Reply answer(Request request) {
        // Leaving is not to be cancelled: it takes back what would stay suspended.
        if (!(request instanceof Request.Leave)) {
            working.set(Thread.currentThread());
        }
        try {
            return switch (request) {
                case Request.Evaluate evaluate -> evaluate(evaluate.text());
                case Request.Answer answer -> answered(answer.choice());
                case Request.Leave leave -> session.leave(leave.reason());
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

    /** Ends what is carried out now, if anything but leaving is; what it has done is taken back. */
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
        return commands.isMeant(stripped) ? commands.run(session, stripped) : session.enter(text);
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
