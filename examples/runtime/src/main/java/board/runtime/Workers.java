package board.runtime;

import dev.segue.value.Handle;
import java.util.List;
import java.util.function.Predicate;

/** The workers of a board as its administration lists them. */
record Workers(Administration administration) {

    /** What the administration tells of a worker. */
    record Facts(Handle pid, String kind, String module, boolean suspended, long waiting, boolean old, int waitsFor) {}

    List<Facts> all() {
        return administration.ask("workers").stream().map(this::facts).toList();
    }

    List<Handle> which(Predicate<Facts> condition) {
        return all().stream().filter(condition).map(Facts::pid).toList();
    }

    private Facts facts(List<String> cells) {
        return new Facts(
                handle(cells.get(0)),
                cells.get(1),
                cells.get(2),
                Boolean.parseBoolean(cells.get(3)),
                Long.parseLong(cells.get(4)),
                Boolean.parseBoolean(cells.get(5)),
                Integer.parseInt(cells.get(7)));
    }

    Handle handle(String id) {
        return new WorkerHandle(administration.address(), Integer.parseInt(id));
    }

    /** The numbers by which the administration knows workers. */
    static List<String> ids(List<Handle> pids) {
        return pids.stream()
                .map(pid -> String.valueOf(((WorkerHandle) pid).id()))
                .toList();
    }
}
