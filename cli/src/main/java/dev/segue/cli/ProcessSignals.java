package dev.segue.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Ctrl-C, a polite kill, and a terminal that goes away. Java has no other way to hear of a second Ctrl-C: a shutdown hook
 * runs once.
 */
final class ProcessSignals implements Signals {
    private static final String INTERRUPT = "INT";
    private static final List<String> ENDS = List.of("TERM", "HUP");

    @Override
    public Registration onInterrupt(Runnable action) {
        return onEach(action, action);
    }

    @Override
    public Registration onEach(Runnable interrupted, Runnable ended) {
        Map<Signal, SignalHandler> before = new LinkedHashMap<>();
        handle(INTERRUPT, interrupted, before);
        ENDS.forEach(name -> handle(name, ended, before));
        return () -> before.forEach(Signal::handle);
    }

    private static void handle(String name, Runnable action, Map<Signal, SignalHandler> before) {
        try {
            Signal signal = new Signal(name);
            before.put(signal, Signal.handle(signal, ignored -> action.run()));
        } catch (IllegalArgumentException notOurs) {
            // Under nohup a hang-up stays ignored, which is what its user asked for.
        }
    }
}
