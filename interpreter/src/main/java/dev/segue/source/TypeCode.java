package dev.segue.source;

/** Codes of kinds of values and of effects: {@code SEG03xx}. */
public enum TypeCode implements DiagnosticCode {
    /** A value of one kind where another is needed. */
    WRONG_TYPE(
            "SEG0301",
            Severity.ERROR,
            "wrong type",
            new Explanation("A value of this kind cannot stand here.", "let total = 5s + 1", "let total = 5s + 1s"));

    private final String id;
    private final Severity severity;
    private final String title;
    private final Explanation explanation;

    TypeCode(String id, Severity severity, String title, Explanation explanation) {
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
