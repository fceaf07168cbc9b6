package board.runtime;

import static org.junit.jupiter.api.Assertions.assertTrue;

import board.service.Board;
import dev.segue.runtime.Capability;
import dev.segue.runtime.Listeners;
import dev.segue.runtime.RuntimeRequest;
import dev.segue.runtime.TargetShape;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.testkit.Fixture;
import dev.segue.value.Handle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A fresh noticeboard with five subscribers. */
final class BoardFixture implements Fixture {
    private static final int SUBSCRIBERS = 5;

    private final Board board;
    private final UpgradeRuntime runtime;
    private final Workers workers;
    private final Administration administration;
    private final List<Subscriber> subscribers = new ArrayList<>();
    private final Iterator<Handle> feeds;

    BoardFixture() {
        try {
            board = new Board(Path.of("versions").toAbsolutePath(), from());
            for (int i = 0; i < SUBSCRIBERS; i++) {
                Subscriber subscriber = new Subscriber(board.port());
                assertTrue(subscriber.isGreeted());
                assertTrue(subscriber.say("subscribe").startsWith("subscribed"));
                subscribers.add(subscriber);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        runtime = reconnect();
        administration = new Administration("127.0.0.1:" + board.adminPort());
        workers = new Workers(administration);
        List<Handle> all = workers.which(worker -> worker.kind().equals("FEED"));
        // The tests take the first and the last themselves.
        feeds = all.subList(1, all.size() - 1).iterator();
    }

    Board board() {
        return board;
    }

    List<Subscriber> subscribers() {
        return subscribers;
    }

    @Override
    public UpgradeRuntime runtime() {
        return runtime;
    }

    @Override
    public UpgradeRuntime reconnect() {
        return new BoardProvider()
                .open(new RuntimeRequest(
                        "127.0.0.1:" + board.adminPort(),
                        Map.of(),
                        Optional.empty(),
                        new TargetShape(List.of(application()), Optional.empty(), Optional.empty()),
                        Path.of("")));
    }

    @Override
    public Optional<String> whyMissing(Class<? extends Capability> capability) {
        return Optional.ofNullable(
                switch (capability.getSimpleName()) {
                    case "Applications" -> "a board is one application: there is nothing to start or stop in it";
                    case "Calls" -> "its administration calls no functions by name";
                    case "Guards" -> "its administration has no place for something that outlives a connection";
                    case "Rehearsals" -> "a board cannot be copied";
                    case "Releases" -> "a board has versions, and no releases of its own";
                    case "Restarts" -> "whoever administers a board cannot start its program";
                    default -> null;
                });
    }

    @Override
    public Optional<String> whyNoTree() {
        return Optional.of("its workers stand side by side, and nobody restarts them");
    }

    @Override
    public String application() {
        return "board";
    }

    @Override
    public String statefulModule() {
        return "feed";
    }

    @Override
    public String unchangedModule() {
        return "door";
    }

    @Override
    public int websockets() {
        return SUBSCRIBERS;
    }

    @Override
    public Handle busyProcess(Duration duration) {
        Handle busy = feeds.next();
        administration.ask("work", List.of(String.valueOf(duration.toMillis())), Workers.ids(List.of(busy)));
        return busy;
    }

    @Override
    public Handle deafProcess() {
        return workers.which(worker -> worker.kind().equals("TICKER")).getFirst();
    }

    @Override
    public Handle deadProcess() {
        Handle dead = feeds.next();
        administration.ask("kill", List.of(""), Workers.ids(List.of(dead)));
        return dead;
    }

    @Override
    public Holder oldCodeHolder() {
        Handle holder = busyProcess(Duration.ofHours(1));
        String id = Workers.ids(List.of(holder)).getFirst();
        while (administration.ask("workers").stream()
                .noneMatch(cells -> cells.get(0).equals(id) && cells.get(6).equals("true"))) {
            Thread.onSpinWait();
        }
        return new Holder("feed", holder);
    }

    @Override
    public String neededByIdle() {
        return "none";
    }

    @Override
    public Handle callerOf(Handle callee) {
        return workers.handle(administration
                .ask("call", List.of(""), Workers.ids(List.of(callee)))
                .getFirst()
                .getFirst());
    }

    @Override
    public Knock knock(Listeners.Listener listener) {
        try (Subscriber guest = new Subscriber(listener.port())) {
            return guest.isGreeted() ? Knock.SERVED : Knock.WAITING;
        } catch (ConnectException shut) {
            return Knock.REFUSED;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public boolean isLogged(String message) {
        return board.log().contains("WARN: " + message);
    }

    @Override
    public void passSilently(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
    }

    @Override
    public void close() {
        administration.close();
        subscribers.forEach(Subscriber::close);
        board.close();
    }
}
