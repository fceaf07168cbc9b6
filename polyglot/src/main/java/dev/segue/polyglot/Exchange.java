package dev.segue.polyglot;

import dev.segue.foreign.ForeignHost;
import dev.segue.foreign.FunctionFailed;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Foreign code at work. It runs on a thread of its own, so that nothing that it does keeps the run waiting; whatever it asks of
 * the script is done on the thread that waits for it, which is the run's.
 */
final class Exchange {
    private static final long LOOK_MILLIS = 10;
    private static final long LAST_WORDS_MILLIS = 80;

    private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
    private final ForeignHost host;
    private final Runnable kill;
    private volatile boolean over;
    private @Nullable Request asked;

    /**
     * About to begin.
     *
     * @param kill ends the foreign code wherever it is, and may take its time
     */
    Exchange(ForeignHost host, Runnable kill) {
        this.host = host;
        this.kill = kill;
    }

    /** What comes from the foreign thread. */
    private sealed interface Message {}

    private record Request(Supplier<Value> work, CompletableFuture<Value> answer) implements Message {
        void refuse() {
            answer.completeExceptionally(new IllegalStateException("the foreign code was ended"));
        }
    }

    private record End(Outcome outcome) implements Message {}

    /** What came of it. */
    sealed interface Outcome {

        /** It gave a value. */
        record Done(Value value) implements Outcome {}

        /** It threw something. */
        record Failed(Throwable thrown) implements Outcome {}

        /** It took too long and was ended; what it threw then, if that came in time. */
        record TooLong(Optional<Throwable> thrown) implements Outcome {}

        /** It filled the memory and was ended; what it threw then, if that came in time. */
        record TooLarge(Optional<Throwable> thrown) implements Outcome {}
    }

    /** Has something done by the thread of the run; called on the foreign thread. */
    Value ask(Supplier<Value> work) {
        Request request = new Request(work, new CompletableFuture<>());
        messages.add(request);
        if (over) {
            request.refuse();
        }
        try {
            return request.answer().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Runs something on a foreign thread. What the host or the script throws ends it and is thrown on. */
    Outcome carryOut(Supplier<Value> work, Duration limit) {
        Thread.ofPlatform().daemon().name("segue-foreign").start(() -> messages.add(new End(outcome(work))));
        try {
            return converse(limit.toNanos());
        } catch (RuntimeException | Error end) {
            stop();
            throw end;
        }
    }

    // Whatever is thrown there belongs to the thread that waits.
    private static Outcome outcome(Supplier<Value> work) {
        try {
            return new Outcome.Done(work.get());
        } catch (Throwable thrown) {
            return new Outcome.Failed(thrown);
        }
    }

    private Outcome converse(long limit) {
        long left = limit;
        while (left >= 0) {
            long before = System.nanoTime();
            Message message = next();
            left -= System.nanoTime() - before;
            host.check();
            switch (message) {
                case Request request -> answer(request);
                case End(Outcome outcome) -> {
                    return outcome;
                }
                case null -> {
                    if (Heap.isNearlyFull()) {
                        return new Outcome.TooLarge(stop());
                    }
                }
            }
        }
        return new Outcome.TooLong(stop());
    }

    private @Nullable Message next() {
        try {
            return messages.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            host.check();
            // The host goes on, so the interrupt was meant for what is over.
            Thread.interrupted();
            return null;
        }
    }

    private void answer(Request request) {
        asked = request;
        try {
            request.answer().complete(request.work().get());
        } catch (FunctionFailed failed) {
            request.answer().completeExceptionally(failed);
        }
        asked = null;
    }

    /** Ends the foreign code without waiting long; what it threw, if that came in time. */
    private Optional<Throwable> stop() {
        over = true;
        if (asked != null) {
            asked.refuse();
        }
        Thread.ofPlatform().daemon().name("segue-foreign-end").start(kill);
        boolean interrupted = Thread.interrupted();
        try {
            return lastWords();
        } catch (InterruptedException again) {
            interrupted = true;
            return Optional.empty();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Optional<Throwable> lastWords() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LAST_WORDS_MILLIS);
        while (System.nanoTime() < end) {
            Message last = messages.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            if (last instanceof End(Outcome.Failed(Throwable thrown))) {
                return Optional.of(thrown);
            } else if (last instanceof Request request) {
                request.refuse();
            }
        }
        return Optional.empty();
    }
}
