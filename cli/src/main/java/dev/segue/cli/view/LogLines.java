package dev.segue.cli.view;

import dev.segue.cli.terminal.Console;
import dev.segue.cli.terminal.Printable;
import dev.segue.plan.Plan;
import dev.segue.run.OpenRun;
import dev.segue.run.RunEvent;

/** Tells on standard error what an expression logs, so that its value stands alone on standard output. */
public final class LogLines implements OpenRun.Listener {
    private final Console console;

    /** Writes to this console. */
    public LogLines(Console console) {
        this.console = console;
    }

    @Override
    public void takenUp(Plan plan) {}

    @Override
    public void happened(RunEvent event) {
        String message = event.message();
        if (event.kind() == RunEvent.Kind.LOG && message != null) {
            message.lines().map(Printable::line).forEach(console::say);
            // What is waited for may take long, and its words are wanted meanwhile.
            console.err().flush();
        }
    }
}
