package board.service;

import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A worker of the board: a thread with a mailbox and a state. */
final class Worker {

    /** What a worker is for. */
    enum Kind {
        ACCEPTOR,
        CONNECTION,
        SUBSCRIBER,
        FEED,
        CALLER,
        TICKER
    }

    /** What a worker does with a message. */
    interface Service {
        void serve(Worker worker, String message) throws IOException;
    }

    final int id;
    final String module;
    volatile Kind kind;
    volatile Map<String, String> state = Map.of();
    volatile boolean suspended;
    /** The code of the job that it is at, if it is at one. */
    volatile @Nullable Handler working;
    /** Whose answer it waits for, or 0. */
    volatile int waitsFor;

    private final Board board;
    private final Service service;
    private final BlockingQueue<Mail> mailbox = new LinkedBlockingQueue<>();
    private final Queue<Mail> postponed = new ConcurrentLinkedQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;

    Worker(Board board, int id, Kind kind, String module, Service service) {
        this.board = board;
        this.id = id;
        this.kind = kind;
        this.module = module;
        this.service = service;
        thread = Thread.ofVirtual().name("worker-" + id).unstarted(this::live);
    }

    void start() {
        thread.start();
    }

    /** Whether it understands the administrator's requests. */
    boolean listens() {
        return kind == Kind.SUBSCRIBER || kind == Kind.FEED;
    }

    void send(Mail mail) {
        mailbox.add(mail);
        if (ended.getCount() == 0 && mail instanceof Mail.Request request) {
            request.nobody();
        }
    }

    long waiting() {
        return Stream.concat(mailbox.stream(), postponed.stream())
                .filter(mail -> !(mail instanceof Mail.Request))
                .count();
    }

    void kill() {
        thread.interrupt();
    }

    CountDownLatch end() {
        return ended;
    }

    private void live() {
        try {
            while (true) {
                serve(next());
            }
        } catch (InterruptedException killed) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            board.log("worker " + id + " ends: " + gone.getMessage());
        } finally {
            board.forget(this);
            ended.countDown();
            mailbox.forEach(mail -> {
                if (mail instanceof Mail.Request request) {
                    request.nobody();
                }
            });
        }
    }

    private Mail next() throws InterruptedException {
        Mail first = suspended ? null : postponed.poll();
        while (first == null) {
            Mail mail = mailbox.take();
            if (suspended && !(mail instanceof Mail.Request)) {
                postponed.add(mail);
            } else {
                first = mail;
            }
        }
        return first;
    }

    private void serve(Mail mail) throws InterruptedException, IOException {
        switch (mail) {
            case Mail.Message message -> service.serve(this, message.text());
            case Mail.Request request -> request.serve();
            case Mail.Call call -> call.answered().countDown();
            case Mail.Job job -> {
                working = board.handler(module);
                Thread.sleep(job.duration());
                working = null;
            }
        }
    }
}
