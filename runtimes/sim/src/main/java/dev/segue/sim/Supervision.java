package dev.segue.sim;

import dev.segue.runtime.Supervised;
import dev.segue.value.Handle;
import java.util.List;
import java.util.Optional;

/** Who supervises whom: the listeners their acceptors and connections, the top supervisor all else. */
final class Supervision {

    private Supervision() {}

    static Optional<Supervised> of(World world, String application) {
        List<SimulatedProcess> all = permanent(world, application);
        return all.stream()
                .filter(process -> process.role == Role.SUPERVISOR)
                .findFirst()
                .map(top -> supervised(top, top.module, all));
    }

    static Optional<Supervised> below(World world, Handle supervisor) {
        return Optional.ofNullable(world.process(supervisor))
                .map(top -> supervised(top, top.module, permanent(world, top.application)));
    }

    private static List<SimulatedProcess> permanent(World world, String application) {
        return world.processes(process ->
                process.application.equals(application) && process.role != Role.CALLER && process.role != Role.REQUEST);
    }

    private static Supervised supervised(SimulatedProcess process, String name, List<SimulatedProcess> all) {
        List<Supervised> below = all.stream()
                .filter(other -> other != process && isBelow(other, process))
                .map(other -> supervised(other, other.role == Role.LISTENER ? "listener" : "", all))
                .toList();
        boolean watches = process.role == Role.SUPERVISOR || process.role == Role.LISTENER;
        return new Supervised(process.pid, name, process.module, watches, below);
    }

    private static boolean isBelow(SimulatedProcess process, SimulatedProcess supervisor) {
        boolean byListener = process.owner != null && process.owner.role == Role.LISTENER;
        return byListener ? process.owner == supervisor : supervisor.role == Role.SUPERVISOR;
    }
}
