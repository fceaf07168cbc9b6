package dev.segue.cli;

import dev.segue.run.RunState;
import java.io.PrintStream;

/**
 * The signals of a process until a command listens itself. Before that nothing is under way, so a wish to end is followed
 * at once, with a word on it: reading and planning a large script takes its time.
 */
final class EarlyEnd implements Signals {
    /** How a process ends that was told to by Ctrl-C and has no more to say. */
    private static final int BY_SIGNAL = 130;

    private final Signals process;
    private final boolean typed;
    private final PrintStream err;
    private volatile boolean listened;

    private EarlyEnd(Surroundings around) {
        process = around.signals();
        typed = around.terminal().input();
        err = around.err();
    }

    /** The same surroundings with signals that are answered from now on. */
    static Surroundings answered(Surroundings around) {
        EarlyEnd early = new EarlyEnd(around);
        early.process.onInterrupt(early::end);
        return around.with(early);
    }

    @Override
    public Registration onInterrupt(Runnable action) {
        return onEach(action, action);
    }

    @Override
    public Registration onEach(Runnable interrupted, Runnable ended) {
        Registration registered = process.onEach(interrupted, ended);
        listened = true;
        return registered;
    }

    private void end() {
        if (listened) {
            Runtime.getRuntime().halt(BY_SIGNAL);
        }
        // What was typed stands on the line already.
        err.println((typed ? "\n" : "") + "segue: cancelled before anything was run; nothing was changed");
        err.flush();
        Runtime.getRuntime().halt(RunState.REFUSED.exitCode());
    }
}
