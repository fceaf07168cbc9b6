package board.service;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What lies in a worker's mailbox. */
sealed interface Mail {

    /** Something to serve. */
    record Message(String text) implements Mail {}

    /** Something that takes its time. */
    record Job(Duration duration) implements Mail {}

    /** A question that somebody waits for the answer of. */
    record Call(CountDownLatch answered) implements Mail {}

    /** A request of the administrator; served by a suspended worker too. */
    final class Request implements Mail {
        private final Supplier<String> action;
        private final AtomicBoolean taken = new AtomicBoolean();
        private final CompletableFuture<String> answer = new CompletableFuture<>();

        /** The action tells what is wrong, or nothing. */
        Request(Supplier<String> action) {
            this.action = action;
        }

        void serve() {
            // Whoever asked may have given up already: then it is as if nobody had asked.
            if (taken.compareAndSet(false, true)) {
                answer.complete(action.get());
            }
        }

        /** The worker has ended, or was not there. */
        void nobody() {
            answer.cancel(false);
        }

        /** What is wrong, empty if nothing is, null if no answer came until then. */
        @Nullable
        String await(long deadline) throws InterruptedException {
            try {
                return answer.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException late) {
                return taken.compareAndSet(false, true) ? null : answer.join();
            } catch (java.util.concurrent.ExecutionException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
