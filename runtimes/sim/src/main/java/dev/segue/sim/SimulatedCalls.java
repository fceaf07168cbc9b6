package dev.segue.sim;

import dev.segue.runtime.Calls;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.value.AtomValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.List;

/** The functions of a simulated node: {@code erlang:node/0}, {@code timer:sleep/1} and what its scenario gives. */
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
                    .orElseGet(() -> builtIn(name, module, function, arguments, timeout));
        });
    }

    private Value builtIn(String name, String module, String function, List<Value> arguments, Duration timeout) {
        if (name.equals("erlang:node/0")) {
            return new AtomValue(node.name());
        }
        if (name.equals("timer:sleep/1") && arguments.getFirst() instanceof IntegerValue millis) {
            return sleep(name, millis.number().longValue(), timeout);
        }
        throw new RuntimeFailure.CallFailed(
                "%s is not defined on %s".formatted(name, node.name()),
                TupleValue.of(
                        new AtomValue("undef"),
                        TupleValue.of(
                                new AtomValue(module), new AtomValue(function), IntegerValue.of(arguments.size()))));
    }

    private Value sleep(String name, long millis, Duration timeout) {
        long wanted = World.nanos(Duration.ofMillis(millis));
        node.world().advance(Math.min(wanted, World.nanos(timeout)));
        if (wanted > World.nanos(timeout)) {
            throw new RuntimeFailure.TimedOut("%s gave no answer within %d ms".formatted(name, timeout.toMillis()));
        }
        return new AtomValue("ok");
    }
}
