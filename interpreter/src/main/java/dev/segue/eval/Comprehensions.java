package dev.segue.eval;

import dev.segue.resolve.ResolvedExpr;

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
        return new ComprehensionNode(source, each.matcher(), each.guard(), each.target());
    }
}
