package dev.segue.foreign;

import dev.segue.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Foreign code failed. */
public final class ForeignFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    private final Reason reason;
    /** What is wrong. */
    private final String sentence;

    private final transient List<Entry> stack;

    /** Why foreign code failed. */
    public enum Reason {
        /** It cannot be read, or it threw something. */
        THROWN,
        /** A value cannot pass from one language to the other. */
        UNFIT,
        /** It took more than it may. */
        LIMIT
    }

    /**
     * A call that was under way in the foreign code.
     *
     * @param function its name
     * @param span where in it the failure or the next call stands
     */
    public record Entry(String function, Span span) {}

    /** With a sentence and the calls under way in the foreign code, innermost first. */
    public ForeignFailure(Reason reason, String sentence, List<Entry> stack) {
        super(sentence, null, false, false);
        this.reason = reason;
        this.sentence = sentence;
        this.stack = List.copyOf(stack);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What is wrong, in one sentence. */
    public String sentence() {
        return sentence;
    }

    /** The calls under way in the foreign code, innermost first; empty if no place in it is known. */
    public List<Entry> stack() {
        return stack;
    }

    /** Where in the foreign code it failed; null if that is not known. */
    public @Nullable Span place() {
        return stack.isEmpty() ? null : stack.getFirst().span();
    }
}
