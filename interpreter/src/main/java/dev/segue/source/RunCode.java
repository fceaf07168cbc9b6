package dev.segue.source;

/** Codes of what fails while a script runs: {@code SEG05xx}. */
public enum RunCode implements DiagnosticCode {
    /** A {@code fail} statement was reached. */
    FAILED(
            "SEG0501",
            Severity.ERROR,
            "the script failed",
            Explanation.of("A fail statement ended the step. Its message says why."));

    private final String id;
    private final Severity severity;
    private final String title;
    private final Explanation explanation;

    RunCode(String id, Severity severity, String title, Explanation explanation) {
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
