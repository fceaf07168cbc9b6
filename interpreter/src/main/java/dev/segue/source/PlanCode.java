package dev.segue.source;

/** Codes of planning: {@code SEG04xx}. */
public enum PlanCode implements DiagnosticCode {
    /** Steps that each must precede the other. */
    CYCLE(
            "SEG0401",
            Severity.ERROR,
            "cycle of steps",
            new Explanation(
                    "Placements, dependencies and bindings contradict each other: following them leads back to the"
                            + " same step. Take one of the listed placements away.",
                    "step \"a\" before \"b\" {}\nstep \"b\" before \"a\" {}",
                    "step \"a\" before \"b\" {}\nstep \"b\" {}"));

    private final String id;
    private final Severity severity;
    private final String title;
    private final Explanation explanation;

    PlanCode(String id, Severity severity, String title, Explanation explanation) {
        this.id = id;
        this.severity = severity;
        this.title = title;
        this.explanation = explanation;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }
}
