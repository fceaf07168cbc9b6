package dev.segue.eval;

import dev.segue.resolve.ResolvedPattern;
import dev.segue.resolve.ResolvedStatement;
import dev.segue.resolve.Slot;
import dev.segue.source.Span;
import dev.segue.value.MapValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.util.List;

/** Makes actions of {@code let} and {@code assume}. */
final class Bindings {
    private final Machine machine;

    Bindings(Machine machine) {
        this.machine = machine;
    }

    Action let(ResolvedStatement.Let let) {
        Node value = machine.expressions.compile(let.value());
        Whole pattern = whole(let.pattern());
        return frame -> {
            Value found = value.execute(frame);
            if (!pattern.matches(found, frame)) {
                throw new ScriptFailure(
                        FailureKind.MATCH,
                        "the value %s does not match %s".formatted(Shown.brief(found), pattern.text()),
                        found);
            }
            return null;
        };
    }

    Action assume(ResolvedStatement.Assume assume) {
        Node subject = machine.expressions.compile(assume.subject());
        Node message = machine.expressions.compile(assume.message());
        Whole pattern = whole(assume.pattern());
        return frame -> {
            Value found = subject.execute(frame);
            if (!pattern.matches(found, frame)) {
                throw failure(message.execute(frame), pattern, found, assume.span());
            }
            return null;
        };
    }

    Whole whole(ResolvedPattern pattern) {
        return new Whole(
                machine.patterns.compile(pattern),
                PatternCompiler.slots(pattern).toList(),
                pattern instanceof ResolvedPattern.Constant constant
                        ? constant.value().literal()
                        : pattern.span().text());
    }

    static ScriptFailure failure(Value message, Whole pattern, Value found, Span span) {
        MapValue details = MapValue.EMPTY
                .with("pattern", new StringValue(pattern.text()))
                .with("value", found)
                .with(
                        "source",
                        new StringValue(span.source().lineText(span.line()).strip()));
        return new ScriptFailure(FailureKind.ASSUME, message.display(), details);
    }

    /** A pattern that binds all its names or none. */
    record Whole(Matcher matcher, List<Slot> slots, String text) {

        boolean matches(Value value, Frame frame) {
            if (matcher.matches(value, frame)) {
                return true;
            }
            slots.forEach(frame::clear);
            return false;
        }
    }
}
