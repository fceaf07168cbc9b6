package dev.segue.source;

/** Codes of what fails while a script runs: {@code SEG05xx}. */
public enum RunCode implements DiagnosticCode {
    /** A {@code fail} statement was reached. */
    FAILED(
            "SEG0501",
            Severity.ERROR,
            "the script failed",
            Explanation.ofRun(
                    "A fail statement ended the step. Its message says why.",
                    "step \"stop\" { fail \"not today\" }",
                    "step \"stop\" {\n  try { fail \"not today\" } rescue { case %{kind: :fail} -> info(\"skipped\") }\n}")),
    /** An {@code assume} or {@code await} that did not match. */
    ASSUMPTION(
            "SEG0502",
            Severity.ERROR,
            "assumption failed",
            Explanation.ofRun(
                    "What the script assumes does not hold. The step fails with the message of the assume; the report shows the pattern and the value.",
                    "upgrade chat\nassume count(websockets(app)) < 100 else \"too many are connected\"",
                    "upgrade chat\nassume count(websockets(app)) < 10_000 else \"too many are connected\"")),
    /** A {@code let} or {@code match} that no pattern matched. */
    NO_MATCH(
            "SEG0503",
            Severity.ERROR,
            "no match",
            Explanation.ofRun(
                    "The value has another shape than the pattern, or than every case.",
                    "let (:ok, value) = (:error, \"no\")",
                    "let (status, value) = (:error, \"no\")")),
    /** A value of a kind that cannot stand there. */
    WRONG_KIND(
            "SEG0504",
            Severity.ERROR,
            "wrong kind of value",
            Explanation.ofRun(
                    "The value is of a kind that this operation or function does not take.",
                    "let total = sum([\"1\", \"2\"])",
                    "let total = sum([1, 2])")),
    /** A division by zero, or a result without a number. */
    ARITHMETIC(
            "SEG0505",
            Severity.ERROR,
            "arithmetic",
            Explanation.ofRun(
                    "There is no number that could be the result, as in a division by zero.",
                    "let share = 10 / count([])",
                    "let share = if [] == [] { 0 } else { 10 / count([]) }")),
    /** A missing key or index. */
    NO_KEY(
            "SEG0506",
            Severity.ERROR,
            "no such key or index",
            Explanation.ofRun(
                    "The map has no such key, or the list, tuple or text is shorter. get(map, key, default) gives a default instead.",
                    "let port = %{host: \"a\"}.port",
                    "let port = get(%{host: \"a\"}, :port, 80)")),
    /** The target did not answer in time. */
    TIMED_OUT(
            "SEG0507",
            Severity.ERROR,
            "timed out",
            Explanation.ofRun(
                    "No answer came in time. Whether the target did what it was asked is unknown.",
                    "step \"wait\" { call(:timer, :sleep, [5_000], timeout: 1s) }",
                    "step \"wait\" { call(:timer, :sleep, [5_000], timeout: 10s) }")),
    /** A call of the target's code raised or gave an error. */
    CALL_FAILED(
            "SEG0508",
            Severity.ERROR,
            "call failed",
            Explanation.ofRun(
                    "The called function raised, or its result was :error or a tuple that starts with it. A match on the result can look at it instead, and try can go on after it.",
                    "step \"migrate\" { call(:db, :migrate, []) }",
                    "step \"migrate\" {\n  try { call(:db, :migrate, []) } rescue { case %{kind: :call} -> warn(\"not migrated\") }\n}")),
    /** A bound of the host was reached. */
    LIMIT_REACHED(
            "SEG0509",
            Severity.ERROR,
            "limit reached",
            Explanation.ofRun(
                    "The host bounds how many steps a script takes, how deep its calls and collections nest, how large"
                            + " its collections, texts and numbers grow, and how long it runs.",
                    "fn count_on(n) = count_on(n + 1)\nlet much = count_on(0)",
                    "fn count_on(n) = if n > 9 { n } else { count_on(n + 1) }\nlet much = count_on(0)")),
    /** The runtime refused or cannot do it. */
    RUNTIME_REFUSED(
            "SEG0510",
            Severity.ERROR,
            "refused by the target",
            Explanation.ofCall(
                    "The target, or what connects it, refused or cannot do what was asked. The message says why.",
                    "$ segue run examples/one-liner.upgrade --runtime sim:?faults=refused@read",
                    "$ segue run examples/one-liner.upgrade --runtime sim:")),
    /** Something that is decided when planning failed. */
    FAILED_WHEN_PLANNING(
            "SEG0511",
            Severity.ERROR,
            "failed when planning",
            new Explanation(
                    "The condition of a step-level if, an option of the header or a default of a parameter is"
                            + " evaluated when planning, and failed. The message says why.",
                    "param parts = 0\nif 10 / parts > 1 { info(\"large\") }",
                    "param parts = 1\nif 10 / parts > 1 { info(\"large\") }")),
    /** A deadline has passed, or the freeze budget is spent. */
    TIME_IS_UP(
            "SEG0512",
            Severity.ERROR,
            "time is up",
            Explanation.ofRun(
                    "The deadline of the step or of the run has passed, or a process was suspended for longer than"
                            + " `freeze at most` allows. The forward run ends there; undoing and resuming have no deadline.",
                    "step \"wait\" { for round in 1..10 { sleep(1s) } } within 5s",
                    "step \"wait\" { for round in 1..10 { sleep(1s) } } within 15s")),
    /** Somebody ended the run. */
    CANCELLED(
            "SEG0513",
            Severity.ERROR,
            "cancelled",
            Explanation.ofCall(
                    "Somebody ended the run. Before the point of no return nothing was changed; after it, what was done"
                            + " is taken back or kept, as `on failure` says.",
                    "$ segue run examples/chat.upgrade   # and Ctrl-C",
                    "$ segue run examples/chat.upgrade")),
    /** The target, or the connection to it, went away. */
    LOST(
            "SEG0514",
            Severity.ERROR,
            "target lost",
            Explanation.ofCall(
                    "The target, or the connection to it, went away while the upgrade ran. What it did last is unknown."
                            + " A guard on the node resumes what was suspended. Look whether the node is up and which"
                            + " version it runs before you run anything again.",
                    "$ segue run examples/chat.upgrade --runtime sim:?faults=connection_breaks@load",
                    "$ segue run examples/chat.upgrade --runtime sim:")),
    /** Code of another language threw something. */
    FOREIGN_FAILED(
            "SEG0515",
            Severity.ERROR,
            "foreign code failed",
            Explanation.ofRun(
                    "The JavaScript or Python of a foreign instruction threw something, or has no function of the"
                            + " instruction's name. The message is its own. The place is in the foreign file.",
                    """
                    foreign check instruction audit(limit: integer) from "audit.js"
                    audit(3)
                    # audit.js
                    function audit(limit) {
                      if (limit < 5) throw new Error("too few: " + limit)
                    }""",
                    """
                    foreign check instruction audit(limit: integer) from "audit.js"
                    audit(8)
                    # audit.js
                    function audit(limit) {
                      if (limit < 5) throw new Error("too few: " + limit)
                    }"""));

    private final CodeFacts facts;

    RunCode(String id, Severity severity, String title, Explanation explanation) {
        facts = new CodeFacts(id, severity, title, explanation);
    }

    @Override
    public CodeFacts facts() {
        return facts;
    }
}
