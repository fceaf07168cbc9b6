package dev.segue.source;

/** Codes of names, functions and calls: {@code SEG02xx}. */
public enum NameCode implements DiagnosticCode {
    /** A name that nothing defines. */
    UNKNOWN_NAME(
            "SEG0201",
            Severity.ERROR,
            "unknown name",
            new Explanation(
                    "Nothing of this name is in reach: no variable, parameter, function or instruction.",
                    "info(\"${greting}\")",
                    "let greeting = \"hello\"\ninfo(\"${greeting}\")"));

    private final String id;
    private final Severity severity;
    private final String title;
    private final Explanation explanation;

    NameCode(String id, Severity severity, String title, Explanation explanation) {
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
