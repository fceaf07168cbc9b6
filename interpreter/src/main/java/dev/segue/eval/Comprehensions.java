package dev.segue.eval;

import dev.segue.resolve.ResolvedExpr;
import dev.segue.value.ListValue;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Makes nodes of {@code [element for pattern in source if filter]}. */
final class Comprehensions {
    private final Machine machine;

    Comprehensions(Machine machine) {
        this.machine = machine;
    }

    Node compile(ResolvedExpr.Comprehension comprehension) {
        Node source = machine.expressions.compile(comprehension.source());
        Node element = machine.expressions.compile(comprehension.element());
        Guarded<Node> each = Guarded.of(machine, comprehension.pattern(), comprehension.filter(), element);
        return frame -> {
            List<Value> values = new ArrayList<>();
            for (Value value : Elements.of(source.execute(frame))) {
                frame.context().tick();
                if (each.matches(value, frame)) {
                    values.add(each.target().execute(frame));
                    Elements.checkSize(values.size(), frame.context());
                }
            }
            return new ListValue(values);
        };
    }
}
