package board.runtime;

import dev.segue.runtime.Listeners;
import dev.segue.value.AtomValue;
import dev.segue.value.Handle;
import java.util.List;
import java.util.Set;

/** The gate of a board, and who came in through it. */
final class BoardListeners implements Listeners {
    private final Administration administration;
    private final Workers workers;

    BoardListeners(Administration administration) {
        this.administration = administration;
        this.workers = new Workers(administration);
    }

    @Override
    public List<Listener> listeners(String application) {
        if (!application.equals(BoardRuntime.APPLICATION)) {
            return List.of();
        }
        List<String> gate = administration.ask("gate").getFirst();
        return List.of(new Listener(
                new AtomValue("gate"),
                "tcp",
                Integer.parseInt(gate.get(0)),
                Boolean.parseBoolean(gate.get(1)),
                1,
                workers.handle(gate.get(2))));
    }

    private List<Handle> kinds(String application, String... kinds) {
        Set<String> wanted = Set.of(kinds);
        return application.equals(BoardRuntime.APPLICATION)
                ? workers.which(worker -> wanted.contains(worker.kind()))
                : List.of();
    }

    @Override
    public List<Handle> acceptors(String application) {
        return kinds(application, "ACCEPTOR");
    }

    @Override
    public List<Handle> connections(String application) {
        return kinds(application, "CONNECTION", "SUBSCRIBER");
    }

    // A board serves no requests: who is connected either subscribes or goes.
    @Override
    public List<Handle> requests(String application) {
        return List.of();
    }

    @Override
    public List<Handle> websockets(String application) {
        return kinds(application, "SUBSCRIBER");
    }

    @Override
    public List<Handle> channels(String application) {
        return kinds(application, "FEED");
    }

    @Override
    public void suspend(Listener listener, Pause pause) {
        administration.ask(
                "pause",
                switch (pause) {
                    case QUEUE -> "wait";
                    case REFUSE -> "shut";
                });
    }

    @Override
    public void resume(Listener listener) {
        administration.ask("open");
    }
}
