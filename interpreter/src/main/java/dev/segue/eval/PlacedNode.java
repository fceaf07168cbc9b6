package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.TooLargeException;
import dev.segue.value.Value;

/** A node with its place, which its failures get if nothing inside has said where. */
record PlacedNode(Node node, Span span) implements Node {

    @Override
    public Value execute(Frame frame) {
        try {
            return node.execute(frame);
        } catch (ScriptFailure failure) {
            throw failure.at(span, frame);
        } catch (TooLargeException tooLarge) {
            throw ScriptFailure.of(tooLarge).at(span, frame);
        }
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.inside(span, () -> emitter.value(node));
    }
}
