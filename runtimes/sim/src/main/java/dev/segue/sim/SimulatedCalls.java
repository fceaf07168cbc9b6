package dev.segue.sim;

import dev.segue.runtime.Calls;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.AtomValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.List;

/** The functions of a simulated node: {@code erlang:node/0} and what its scenario gives. */
final class SimulatedCalls implements Calls {

    private final SimulatedNode node;
    private final Connection connection;

    SimulatedCalls(SimulatedNode node, Connection connection) {
        this.node = node;
        this.connection = connection;
    }

    @Override
    public Value call(String module, String function, List<Value> arguments, Duration timeout) {
        String name = "%s:%s/%d".formatted(module, function, arguments.size());
        return connection.run(Operation.CALL, "call " + name, () -> {
            node.traffic().settle();
            node.world().spend(node.world().scenario.costs().roundTrip());
            return node.world().scenario.calls().stream()
                    .filter(call -> call.fits(module, function, arguments.size()))
                    .findFirst()
                    .map(call -> call.body().apply(arguments))
                    .orElseGet(() -> builtIn(name, module, function, arguments.size()));
        });
    }

    private Value builtIn(String name, String module, String function, int arity) {
        if (name.equals("erlang:node/0")) {
            return new AtomValue(node.name());
        }
        throw new RuntimeFailure.CallFailed(
                "%s is not defined on %s".formatted(name, node.name()),
                TupleValue.of(
                        new AtomValue("undef"),
                        TupleValue.of(new AtomValue(module), new AtomValue(function), IntegerValue.of(arity))));
    }
}
