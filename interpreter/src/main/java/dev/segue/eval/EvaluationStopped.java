package dev.segue.eval;

/** Evaluation was ended from outside. No {@code rescue} catches it. */
public final class EvaluationStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    private final Reason reason;

    /** Who ended it. */
    public enum Reason {
        /** Somebody cancelled the run. */
        CANCELLED,
        /** The deadline of the step or of the run has passed. */
        DEADLINE,
        /** The freeze budget is spent. */
        FREEZE,
        /** The time that the host allows is over. */
        LIMIT
    }

    /** With a sentence that says what was cut short. */
    public EvaluationStopped(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    /** Who ended it. */
    public Reason reason() {
        return reason;
    }
}
