package dev.segue.eval;

import dev.segue.resolve.ResolvedExpr;
import dev.segue.value.ListValue;
import dev.segue.value.Value;

/** {@code [element for pattern in source if guard]}. */
record ComprehensionNode(Node source, Matcher matcher, Condition guard, Node element) implements Node {

    static Node of(Machine machine, ResolvedExpr.Comprehension comprehension) {
        Node element = machine.expressions.compile(comprehension.element());
        Guarded<Node> each = Guarded.of(machine, comprehension.pattern(), comprehension.filter(), element);
        return new ComprehensionNode(
                machine.expressions.compile(comprehension.source()), each.matcher(), each.guard(), each.target());
    }

    @Override
    public Value execute(Frame frame) {
        Gathered gathered = new Gathered();
        Walk values = Walk.through(source.execute(frame));
        Value value = values.next();
        while (value != null) {
            frame.context().tick();
            if (matcher.matches(value, frame) && guard.holds(frame)) {
                gathered.add(element.execute(frame), frame.context());
            }
            value = values.next();
        }
        return gathered.list();
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.code.function(Gathered.class, "empty", Gathered.class);
        int gathered = emitter.code.kept();
        emitter.value(source);
        Loop.emit(emitter, matcher, guard, () -> {
            emitter.code.load(gathered);
            emitter.value(element);
            emitter.around.context();
            emitter.mark();
            emitter.code.method(Gathered.class, "add", void.class, Value.class, EvaluationContext.class);
        });
        emitter.code.load(gathered);
        emitter.mark();
        emitter.code.method(Gathered.class, "list", ListValue.class);
    }
}
