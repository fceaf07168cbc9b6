package dev.segue.source;

/** Codes of runtimes and targets: {@code SEG06xx}. */
public enum TargetCode implements DiagnosticCode {
    /** The target does not answer. */
    UNREACHABLE(
            "SEG0601",
            Severity.ERROR,
            "the target cannot be reached",
            Explanation.ofCall(
                    "No connection to the target could be made, so nothing was run. On the node's host, `epmd -names` lists"
                            + " the nodes that run there. Both ends need the same cookie, and a firewall must let through"
                            + " epmd's port, 4369, and the port that epmd names for the node.",
                    "$ segue plan examples/chat.upgrade --runtime beam://chatt@127.0.0.1",
                    "$ segue plan examples/chat.upgrade --runtime beam://chat@127.0.0.1"));

    private final String id;
    private final Severity severity;
    private final String title;
    private final Explanation explanation;

    TargetCode(String id, Severity severity, String title, Explanation explanation) {
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
