package dev.segue.source;

/** Codes of files and of how the program is called: {@code SEG07xx}. */
public enum UsageCode implements DiagnosticCode {
    /** A file that cannot be read. */
    UNREADABLE_FILE(
            "SEG0701",
            Severity.ERROR,
            "unreadable file",
            Explanation.of("The file does not exist, is a directory, or may not be read."));

    private final String id;
    private final Severity severity;
    private final String title;
    private final Explanation explanation;

    UsageCode(String id, Severity severity, String title, Explanation explanation) {
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
