package dev.segue.source;

/** Codes of letters and grammar: {@code SEG01xx}. */
public enum SyntaxCode implements DiagnosticCode {
    /** Bytes that are not UTF-8. */
    NOT_UTF_8(
            "SEG0101",
            Severity.ERROR,
            "not UTF-8",
            Explanation.of("Scripts are UTF-8. Save the file in that encoding."));

    private final String id;
    private final Severity severity;
    private final String title;
    private final Explanation explanation;

    SyntaxCode(String id, Severity severity, String title, Explanation explanation) {
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
