package dev.segue.erlang.rpc;

import dev.segue.erlang.dist.DistributionException;
import dev.segue.erlang.term.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The calls under way, by their references. */
final class Calls {
    private final Map<Reference, Pending> pending = new ConcurrentHashMap<>();

    void add(Pending call) {
        pending.put(call.reference(), call);
    }

    Optional<Pending> take(Reference reference) {
        return Optional.ofNullable(pending.remove(reference));
    }

    void allLost(DistributionException why) {
        List.copyOf(pending.keySet()).forEach(reference -> take(reference).ifPresent(call -> call.lost(why)));
    }
}
