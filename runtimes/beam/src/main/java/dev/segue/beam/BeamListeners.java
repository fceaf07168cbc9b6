package dev.segue.beam;

import dev.segue.erlang.term.Pid;
import dev.segue.runtime.Listeners;
import dev.segue.value.Handle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The network side of an application on a node: ranch's listeners, and what serves behind them. */
final class BeamListeners implements Listeners {

    private final Ranch ranch;
    private final ListenerOwners owners;
    private final Connections connections;

    BeamListeners(Peer peer, Requests requests, SupervisionTree tree) {
        this.ranch = new Ranch(peer, requests);
        this.owners = new ListenerOwners(peer, tree);
        this.connections = new Connections(peer, requests, tree);
    }

    @Override
    public List<Listener> listeners(String application) {
        List<RanchListener> found = owned(application);
        List<List<Pid>> acceptors = ranch.processes(found, "acceptors");
        List<Listener> listeners = new ArrayList<>();
        for (int index = 0; index < found.size(); index++) {
            listeners.add(listener(found.get(index), acceptors.get(index).isEmpty()));
        }
        listeners.sort(Comparator.comparing(listener -> listener.id().literal()));
        return listeners;
    }

    private static Listener listener(RanchListener listener, boolean idle) {
        return new Listener(
                ValueReader.value(listener.reference()),
                listener.transport(),
                listener.closed() ? 0 : listener.port(),
                listener.closed() || idle,
                listener.acceptors(),
                new TermHandle(listener.supervisor()));
    }

    private List<RanchListener> owned(String application) {
        return owners.of(application, ranch.listeners());
    }

    private List<Pid> processes(String application, String kind) {
        return ranch.processes(owned(application), kind).stream()
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Handle> acceptors(String application) {
        return Terms.handles(processes(application, "acceptors"));
    }

    @Override
    public List<Handle> connections(String application) {
        return Terms.handles(processes(application, "connections"));
    }

    @Override
    public List<Handle> requests(String application) {
        return Terms.handles(connections.requests(processes(application, "connections")));
    }

    @Override
    public List<Handle> websockets(String application) {
        return Terms.handles(connections.websockets(application, processes(application, "connections")));
    }

    @Override
    public List<Handle> channels(String application) {
        return Terms.handles(connections.channels(application, processes(application, "connections")));
    }

    @Override
    public void suspend(Listener listener, Pause pause) {
        switch (pause) {
            case QUEUE -> ranch.endAcceptors(Terms.pid(listener.process()));
            case REFUSE -> ranch.close(ValueWriter.term(listener.id()), listener.port());
        }
    }

    @Override
    public void resume(Listener listener) {
        ranch.open(ValueWriter.term(listener.id()));
        ranch.startAcceptors(Terms.pid(listener.process()));
    }
}
