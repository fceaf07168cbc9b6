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

    private final CodeFacts facts;

    TargetCode(String id, Severity severity, String title, Explanation explanation) {
        facts = new CodeFacts(id, severity, title, explanation);
    }

    @Override
    public CodeFacts facts() {
        return facts;
    }
}
