package dev.segue.cli.view;

import dev.segue.run.RunEvent;
import dev.segue.run.RunListener;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Carries events from a run to its views on a thread of its own. So a terminal that is held with Ctrl-S, or a pipe that
 * nobody reads, never holds up a run that keeps processes suspended.
 */
public final class EventPump implements RunListener, AutoCloseable {
    private static final int TICK_MILLIS = 100;
    private static final int PATIENCE_MILLIS = 300;

    private final LinkedBlockingQueue<Optional<Consumer<RunView>>> queue = new LinkedBlockingQueue<>();
    private final List<RunView> views;
    private final Thread thread;

    /** Starts to carry. */
    public EventPump(List<RunView> views) {
        this.views = List.copyOf(views);
        this.thread = Thread.ofPlatform().name("segue-view").daemon().start(this::carry);
    }

    @Override
    public void happened(RunEvent event) {
        queue.add(Optional.of(view -> view.happened(event)));
    }

    /** Says something between the events. */
    public void notice(String text) {
        queue.add(Optional.of(view -> view.notice(text)));
    }

    /** Waits until everything has been shown. */
    @Override
    public void close() {
        queue.add(Optional.empty());
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops showing anything, at once, and gives the terminal back as far as that can be done within a moment. */
    public void abandon() {
        thread.interrupt();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
    }

    private void carry() {
        try {
            while (carryOne()) {
                // until the last one
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            views.forEach(RunView::close);
        }
    }

    private boolean carryOne() throws InterruptedException {
        Optional<Consumer<RunView>> next = queue.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
        if (next == null) {
            views.forEach(RunView::tick);
            return true;
        }
        next.ifPresent(views::forEach);
        return next.isPresent();
    }
}
