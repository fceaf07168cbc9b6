package dev.segue.weave.place;

import dev.segue.erlang.relup.Call;
import dev.segue.erlang.term.Atom;
import java.util.Optional;
import java.util.Set;

/**
 * A call that ends processes by asking them to, and kills those that do not answer in time.
 *
 * @param application whose processes; empty if that is not known
 */
record Endings(Optional<String> application) {
    private static final Set<String> ENDING = Set.of(
            "application:stop",
            "supervisor:terminate_child",
            "ranch:stop_listener",
            "cowboy:stop_listener",
            "init:stop",
            "init:restart",
            "init:reboot");

    /** Of a call; empty if it is not known to end anything. */
    static Optional<Endings> of(Call call) {
        String name = call.module().name() + ":" + call.function().name();
        if (!ENDING.contains(name)) {
            return Optional.empty();
        }
        boolean whole = name.equals("application:stop")
                && !call.arguments().isEmpty()
                && call.arguments().getFirst() instanceof Atom;
        return Optional.of(
                new Endings(whole ? Optional.of(((Atom) call.arguments().getFirst()).name()) : Optional.empty()));
    }
}
