package dev.segue.erlang.relup;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The same work for each part of a relup, on all processors: what is done for one of its ways or entries needs nothing of
 * the others, and there are two of them at least.
 */
public final class AtOnce {
    private AtOnce() {}

    /**
     * Does the work.
     *
     * @param work changes nothing that two parts share
     * @return what came of each part, in the order of the parts
     * @throws RuntimeException what the work for the first of the parts threw that failed
     */
    public static <P, R> List<R> each(List<P> parts, Function<P, R> work) {
        int threads = Math.min(parts.size(), Runtime.getRuntime().availableProcessors());
        return threads < 2 ? parts.stream().map(work).toList() : on(threads, parts, work);
    }

    /**
     * Begins work beside the caller's own.
     *
     * @return waits for what came of it, or throws the {@link RuntimeException} that the work threw
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
