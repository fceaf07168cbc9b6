package dev.segue.eval;

import dev.segue.value.Value;
import java.util.List;

/** What an operation makes of the values of nodes, which are evaluated in their order. */
record OperationNode(Filling operands, int size, Operation operation) implements Node {

    static Node of(List<Node> operands, Operation operation) {
        Arguments all = Arguments.of(operands);
        return new OperationNode(all.filling(), all.size(), operation);
    }

    @Override
    public Value execute(Frame frame) {
        Value[] values = new Value[size];
        operands.fill(values, frame);
        return operation.apply(values, frame.context());
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.code.constant(operation, Operation.class);
        emitter.array(operands, size);
        emitter.around.context();
        emitter.mark();
        emitter.code.method(Operation.class, "apply", Value.class, Value[].class, EvaluationContext.class);
    }
}
