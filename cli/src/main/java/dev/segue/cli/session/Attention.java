package dev.segue.cli.session;

import dev.segue.repl.Repl;

/** Knows what the session's thread is at, so that the wish to end it reaches it there. */
final class Attention {
    private final Repl repl;
    private final Thread thread = Thread.currentThread();
    private At at = At.WORK;
    private boolean ended;

    /** What the thread is at. */
    enum At {
        /** It waits for what is typed. */
        READING,
        /** It carries something out. */
        WORK,
        /** It ends the session, which nothing shall keep it from. */
        LEAVING
    }

    /** Of the thread that calls this. */
    Attention(Repl repl) {
        this.repl = repl;
    }

    /** Turns to something else; a wish that came before and was not heard is dropped with it. */
    synchronized void turnTo(At next) {
        at = next;
        Thread.interrupted();
    }

    /** Whether the session is to end. */
    synchronized boolean isEnded() {
        return ended;
    }

    /** The session is to end, since the terminal is gone or the process was told to. */
    synchronized void end() {
        ended = true;
        switch (at) {
            case READING -> thread.interrupt();
            case WORK -> repl.cancel();
            case LEAVING -> {}
        }
    }

    /** What is typed is given up, or what is carried out is to stop, which is told; the session goes on. */
    synchronized boolean interrupt() {
        switch (at) {
            case READING -> thread.interrupt();
            case WORK -> repl.cancel();
            case LEAVING -> {}
        }
        return at == At.WORK;
    }
}
