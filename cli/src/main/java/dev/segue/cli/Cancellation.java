package dev.segue.cli;

import dev.segue.cli.terminal.Console;
import dev.segue.cli.view.EventPump;
import dev.segue.run.RunState;
import java.util.concurrent.atomic.AtomicInteger;

/** The first wish to end cancels the run and lets it end in order; the second one leaves at once. */
final class Cancellation implements Runnable {
    private final Console console;
    private final EventPump pump;
    private final boolean shown;
    private final boolean guarded;
    private final Thread running = Thread.currentThread();
    private final AtomicInteger wishes = new AtomicInteger();

    /** Cancels what the current thread is about to run. */
    Cancellation(Console console, EventPump pump, OutputFormat format, boolean guarded) {
        this.console = console;
        this.pump = pump;
        this.shown = format == OutputFormat.TEXT;
        this.guarded = guarded;
    }

    @Override
    public void run() {
        if (wishes.incrementAndGet() == 1) {
            String notice = "Cancelled: the run is brought to an orderly end. Ctrl-C again leaves at once.";
            if (shown) {
                pump.notice(notice);
            } else {
                console.say("segue: " + notice);
            }
            running.interrupt();
        } else {
            leave();
        }
    }

    private void leave() {
        pump.abandon();
        console.say(
                guarded
                        ? "segue: left at once. The guard on the node resumes what is suspended within 6s; code that was loaded stays loaded."
                        : "segue: left at once. This target has no guard: what is suspended stays so until you resume it.");
        console.err().flush();
        Runtime.getRuntime().halt(RunState.INTERRUPTED.exitCode());
    }
}
