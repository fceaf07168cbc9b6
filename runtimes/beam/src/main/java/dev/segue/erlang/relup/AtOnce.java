package dev.segue.erlang.relup;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work on a relup side by side, on all processors of the machine. What is done for one of its ways or entries needs nothing
 * of the others, and a relup has two ways at least; and what a file holds can be read while the caller does something else.
 *
 * <p>No thread is kept: those of {@link #each} have ended when it returns, and that of {@link #begin} ends with its work.
 */
public final class AtOnce {
    private AtOnce() {}

    /**
     * Does the same work for each part and waits for all of it, also where that for one part fails. On one processor, and
     * for one part, it is done on the caller's thread, and the parts after a failed one are left out.
     *
     * @param parts none are allowed; then nothing is done
     * @param work is called once for each part, from any thread; changes nothing that two parts share
     * @return what came of each part, in the order of the parts
     * @throws RuntimeException what the work for the first of the failed parts threw
     * @throws CompletionException around an {@link Error}, if the work ended with one beside the caller's thread
     */
    public static <P, R> List<R> each(List<P> parts, Function<P, R> work) {
        int threads = Math.min(parts.size(), Runtime.getRuntime().availableProcessors());
        return threads < 2 ? parts.stream().map(work).toList() : on(threads, parts, work);
    }

    /**
     * Begins work beside the caller's own and returns at once. Its thread does not keep the program from ending.
     *
     * @param work is called once, from a thread of its own
     * @return waits for what came of it, as often as it is asked; throws the {@link RuntimeException} that the work threw,
     *     or a {@link CompletionException} around its {@link Error}. If nobody asks, nobody hears of a failure
     */
    public static <R> Supplier<R> begin(Supplier<R> work) {
        CompletableFuture<R> running =
                CompletableFuture.supplyAsync(work, Thread.ofPlatform().daemon().name("beside")::start);
        return () -> done(running);
    }

    private static <P, R> List<R> on(int threads, List<P> parts, Function<P, R> work) {
        try (ExecutorService processors = Executors.newFixedThreadPool(threads)) {
            List<CompletableFuture<R>> running = parts.stream()
                    .map(part -> CompletableFuture.supplyAsync(() -> work.apply(part), processors))
                    .toList();
            return running.stream().map(AtOnce::done).toList();
        }
    }

    private static <R> R done(CompletableFuture<R> running) {
        try {
            return running.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException own ? own : failed;
        }
    }
}
