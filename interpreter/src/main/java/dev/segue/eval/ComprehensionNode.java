package dev.segue.eval;

import dev.segue.value.Value;

/** {@code [element for pattern in source if guard]}. */
record ComprehensionNode(Node source, Matcher matcher, Condition guard, Node element) implements Node {

    @Override
    public Value execute(Frame frame) {
        Gathered gathered = new Gathered();
        Walk values = Walk.through(source.execute(frame));
        Value value = values.next();
        while (value != null) {
            frame.context().tick();
            if (matcher.matches(value, frame) && guard.holds(frame)) {
                gathered.add(element.execute(frame));
                Elements.checkSize(gathered.size(), frame.context());
            }
            value = values.next();
        }
        return gathered.list();
    }
}
