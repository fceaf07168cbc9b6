package dev.segue.erlang.rpc;

import dev.segue.erlang.dist.Connection;
import dev.segue.erlang.dist.LocalProcess;
import dev.segue.erlang.dist.PacketTemplate;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Asks many processes of a node the same at once: all questions go out in one stream, each answer is booked for its
 * process by the reference in it. A process that does not answer soon is watched, so that one which is gone is known as
 * such long before the time is over. Answers after the time go nowhere.
 */
public final class BulkRequest {
    /** If for this long nothing came, whoever is still missing is watched. */
    private static final long QUIET = Duration.ofMillis(40).toNanos();

    private static final long PROGRESS = Duration.ofMillis(50).toNanos();

    private BulkRequest() {}

    /**
     * Asks and waits until every process has answered or is gone, or the time is over. An interrupt ends the waiting as
     * the time does, and the thread stays interrupted.
     *
     * @throws IllegalArgumentException if the pids are of several nodes
     * @throws dev.segue.erlang.dist.DistributionException if the connection had ended before anything was sent
     */
    public static BulkResult ask(
            Connection connection, List<Pid> pids, BulkMessage message, Duration timeout, Progress progress) {
        return ask(connection, pids, message, Optional.empty(), timeout, progress);
    }

    /**
     * The same; to each process that has not answered by then another message is sent behind, by the same sender, so that
     * it takes back what the process may still do: a resume behind a suspend.
     */
    public static BulkResult ask(
            Connection connection,
            List<Pid> pids,
            BulkMessage message,
            Optional<BulkMessage> behind,
            Duration timeout,
            Progress progress) {
        long start = System.nanoTime();
        if (pids.isEmpty()) {
            return new BulkResult(List.of(), List.of(), start);
        }
        requireOneNode(pids);
        BulkBook book = new BulkBook(pids.size());
        try (LocalProcess self = connection.register(book)) {
            send(self, pids, message, book);
            await(self, pids, book, start + timeout.toNanos(), progress);
            List<Answer> answers = book.close();
            behind.ifPresent(last -> follow(self, pids, answers, last));
            return new BulkResult(pids, answers, start);
        }
    }

    private static void follow(LocalProcess self, List<Pid> pids, List<Answer> answers, BulkMessage last) {
        for (int index = 0; index < pids.size(); index++) {
            if (answers.get(index) instanceof Answer.Silent) {
                self.send(pids.get(index), last.from(Tuple.of(self.pid(), self.newReference())));
            }
        }
    }

    private static void requireOneNode(List<Pid> pids) {
        for (Pid pid : pids) {
            if (!pid.node().equals(pids.getFirst().node())) {
                throw new IllegalArgumentException("A bulk request is for processes of one node.");
            }
        }
    }

    private static void send(LocalProcess self, List<Pid> pids, BulkMessage message, BulkBook book) {
        Reference unique = self.newReference();
        book.expect(unique);
        PacketTemplate template =
                PacketTemplate.of(pids.getFirst(), mark -> message.from(Tuple.of(self.pid(), marked(unique, mark))));
        self.sendAll(pids.size(), (index, out) -> template.write(pids.get(index), index, out));
    }

    /** The reference with the mark as its last word; the others tell this request from every other. */
    static Reference marked(Reference unique, int mark) {
        List<Integer> words = unique.words();
        return new Reference(unique.node(), unique.creation(), List.of(words.get(0), words.get(1), mark));
    }

    private static void await(LocalProcess self, List<Pid> pids, BulkBook book, long deadline, Progress progress) {
        boolean watching = false;
        int told = 0;
        long lastChange = System.nanoTime();
        while (book.missing() > 0) {
            long now = System.nanoTime();
            if (now >= deadline || Thread.currentThread().isInterrupted()) {
                break;
            }
            if (!watching && now - lastChange >= QUIET) {
                book.watch(self, pids);
                watching = true;
            }
            book.await(Math.min(deadline - now, watching ? PROGRESS : QUIET));
            int answered = pids.size() - book.missing();
            if (answered > told) {
                told = answered;
                lastChange = System.nanoTime();
                progress.answered(answered, pids.size());
            }
        }
        if (told < pids.size() - book.missing()) {
            progress.answered(pids.size() - book.missing(), pids.size());
        }
    }
}
