package board.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The noticeboard: its gate, its workers and its modules. */
public final class Board implements AutoCloseable {
    private final Modules modules;
    private final Map<Integer, Worker> workers = new ConcurrentSkipListMap<>();
    private final Map<Integer, Socket> guests = new ConcurrentSkipListMap<>();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final Worker acceptor;
    private final Gate gate;
    private final Admin admin;

    /**
     * Opens a board on free ports of this machine.
     *
     * @param versions the folder that has a folder of modules for each version
     * @param version the one to run
     */
    public Board(Path versions, String version) throws IOException {
        modules = new Modules(versions, version);
        acceptor = worker(Worker.Kind.ACCEPTOR, "", (worker, message) -> {});
        worker(Worker.Kind.TICKER, "", (worker, message) -> {});
        gate = new Gate(this::welcome);
        admin = new Admin(this);
    }

    /** Where the administrator asks. */
    public int adminPort() {
        return admin.port();
    }

    /** Where subscribers come in; 0 while the gate is shut. */
    public int port() {
        return gate.port();
    }

    Gate gate() {
        return gate;
    }

    Modules modules() {
        return modules;
    }

    Worker acceptor() {
        return acceptor;
    }

    List<Worker> workers() {
        return List.copyOf(workers.values());
    }

    @Nullable
    Worker worker(int id) {
        return workers.get(id);
    }

    /** The code that a worker of a module starts a job with. */
    @Nullable
    Handler handler(String module) {
        return modules.running(module).orElse(null);
    }

    /** What the board has to say. */
    public List<String> log() {
        return List.copyOf(log);
    }

    void log(String line) {
        log.add(line);
    }

    private Worker worker(Worker.Kind kind, String module, Worker.Service service) {
        Worker worker = new Worker(this, ids.incrementAndGet(), kind, module, service);
        workers.put(worker.id, worker);
        worker.start();
        return worker;
    }

    void forget(Worker worker) {
        workers.remove(worker.id);
    }

    /** A worker that asks another one and ends with the answer. */
    Worker caller(Worker callee) {
        CountDownLatch answered = new CountDownLatch(1);
        Worker caller = worker(Worker.Kind.CALLER, "", (worker, message) -> await(answered));
        caller.waitsFor = callee.id;
        callee.send(new Mail.Call(answered));
        caller.send(new Mail.Message("wait"));
        return caller;
    }

    private static void await(CountDownLatch answered) throws IOException {
        try {
            answered.await();
            throw new IOException("it has its answer");
        } catch (InterruptedException killed) {
            throw new IOException("it was killed", killed);
        }
    }

    /** Greets a guest; who then subscribes gets a feed. */
    private void welcome(Socket guest) {
        List<Worker> feeds = new ArrayList<>();
        Worker door = worker(Worker.Kind.CONNECTION, "door", (worker, message) -> {
            if (message.equals("subscribe") && feeds.isEmpty()) {
                feeds.add(feed());
                worker.kind = Worker.Kind.SUBSCRIBER;
                tell(guest, "subscribed " + feeds.getFirst().id);
            } else {
                tell(guest, "you said " + message);
            }
        });
        guests.put(door.id, guest);
        Thread.ofVirtual().name("guest-" + door.id).start(() -> {
            try (guest) {
                tell(guest, "hello");
                listen(guest, door);
            } catch (IOException gone) {
                log("guest " + door.id + " is gone: " + gone.getMessage());
            } finally {
                guests.remove(door.id);
                door.kill();
                feeds.forEach(Worker::kill);
            }
        });
    }

    private static void listen(Socket guest, Worker door) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
        String line = in.readLine();
        while (line != null) {
            door.send(new Mail.Message(line));
            line = in.readLine();
        }
    }

    private static void tell(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Worker feed() {
        Worker feed = worker(Worker.Kind.FEED, "feed", (worker, message) -> {
            // Code and state must fit each other; a worker in which they do not ends, as a program would.
            if (!Objects.requireNonNull(handler("feed")).fits(worker.state)) {
                throw new IOException("its state does not fit its code");
            }
        });
        feed.state = Objects.requireNonNull(handler("feed")).fresh();
        return feed;
    }

    @Override
    public void close() {
        try {
            admin.close();
            gate.close();
            for (Socket guest : guests.values()) {
                guest.close();
            }
            workers.values().forEach(Worker::kill);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
