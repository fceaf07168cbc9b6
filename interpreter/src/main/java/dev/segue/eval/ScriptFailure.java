package dev.segue.eval;

import dev.segue.foreign.ForeignFailure;
import dev.segue.source.Span;
import dev.segue.value.NilValue;
import dev.segue.value.TooLargeException;
import dev.segue.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure of a script while it runs. Its place and script stack are attached once, at the innermost place; {@code
 * rescue} can catch it.
 */
public final class ScriptFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    private final FailureKind kind;
    /** What is wrong. */
    private final String text;

    private final transient Value details;
    private transient @Nullable Span span;
    private final transient ScriptStack stack = new ScriptStack();

    /** How many calls are under the last one that the stack has: -1 where it is complete. */
    private transient int untold = -1;

    /**
     * One call that was under way.
     *
     * @param name of the function, step or instruction
     * @param span where in it the failure or the next call stands
     */
    public record StackEntry(String name, Span span) {}

    /** A failure that says nothing but its message. */
    public ScriptFailure(FailureKind kind, String message) {
        this(kind, message, NilValue.NIL);
    }

    /** A failure with what {@code rescue} finds under {@code details}. */
    public ScriptFailure(FailureKind kind, String message, Value details) {
        this(kind, message, details, null);
    }

    /** A failure with the Java exception behind it, which only debugging shows. */
    public ScriptFailure(FailureKind kind, String message, Value details, @Nullable Throwable cause) {
        super(message, cause, false, cause != null);
        this.kind = kind;
        this.text = message;
        this.details = details;
    }

    /** The failure of making a value that is too large. */
    static ScriptFailure of(TooLargeException tooLarge) {
        return new ScriptFailure(FailureKind.LIMIT, String.valueOf(tooLarge.getMessage()));
    }

    /** The failure of foreign code that a step has called. */
    static ScriptFailure of(ForeignFailure foreign, Span call, Activation step) {
        ScriptFailure failure = of(foreign);
        if (failure.span != null) {
            failure.untold = step.tell(failure.stack, call) - 1;
        }
        return failure;
    }

    /** The failure of foreign code that is being loaded. */
    public static ScriptFailure of(ForeignFailure foreign) {
        FailureKind kind = switch (foreign.reason()) {
            case THROWN -> FailureKind.FOREIGN;
            case UNFIT -> FailureKind.TYPE;
            case LIMIT -> FailureKind.LIMIT;
        };
        ScriptFailure failure = new ScriptFailure(kind, foreign.sentence());
        failure.span = foreign.place();
        foreign.stack().forEach(entry -> failure.stack.add(entry.function(), entry.span()));
        return failure;
    }

    /** Why. */
    public FailureKind kind() {
        return kind;
    }

    /** What is wrong, in one sentence. */
    public String message() {
        return text;
    }

    /** More about it: for {@code assume} a map of pattern, value and source line; {@code nil} if there is nothing. */
    public Value details() {
        return details;
    }

    /** The innermost place, or null if it is not known yet. */
    public @Nullable Span span() {
        return span;
    }

    /** The calls under way, innermost first. */
    public List<StackEntry> stack() {
        return stack.entries();
    }

    /** Attaches a place and the calls under way, unless that was done further inside. */
    ScriptFailure at(Span place, Frame frame) {
        return at(place, frame.activation());
    }

    /** The same; calls of which nothing was known further inside are added. */
    ScriptFailure at(Span place, Activation activation) {
        if (span == null) {
            span = place;
            untold = activation.depth();
        }
        if (untold == activation.depth()) {
            untold = activation.tell(stack, place) - 1;
        }
        return this;
    }

    @Override
    public String getMessage() {
        return text;
    }
}
