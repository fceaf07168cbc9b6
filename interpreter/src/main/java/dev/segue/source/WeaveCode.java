package dev.segue.source;

/** Codes of weaving a script into a relup: {@code SEG09xx}. */
public enum WeaveCode implements DiagnosticCode {
    /** No entry of the relup is for the versions. */
    NO_ENTRY(
            "SEG0921",
            Severity.ERROR,
            "no entry for these versions",
            new Explanation(
                    "A script whose header has versions is woven into the relup's entries for these two releases, up and"
                            + " down; `--from` and `--to` choose them, too. The relup has none. Make the relup for these"
                            + " releases, or correct the versions.",
                    "upgrade chat from \"0.1.0\" to \"0.9.0\"\ninfo(\"hello\")",
                    "upgrade chat from \"0.1.0\" to \"0.2.0\"\ninfo(\"hello\")")),
    /** The entry has instructions and no point of no return. */
    NO_POINT(
            "SEG0922",
            Severity.ERROR,
            "entry without a point of no return",
            new Explanation(
                    "OTP takes all instructions of an entry without `point_of_no_return` as standing behind it: a failing"
                            + " check would restart the node. Let `systools:make_relup` make the relup, or write the"
                            + " instruction into it.",
                    "{\"2\",[{\"1\",[],[{apply,{toy,go,[]}}]}],[]}.",
                    "{\"2\",[{\"1\",[],[point_of_no_return,{apply,{toy,go,[]}}]}],[]}.")),
    /** The modules of an application are not loaded by the relup. */
    NOTHING_LOADED(
            "SEG0923",
            Severity.ERROR,
            "the relup does not load this application",
            new Explanation(
                    "In a woven script `load_modules(app)` is done by the relup's own `load` instructions for that"
                            + " application. This entry has none. Name the application in the release's appup, so that"
                            + " `systools:make_relup` writes them, or take the step away.",
                    "load_modules(:other)",
                    "load_modules(:chat)")),
    /** What a step is about must be known when weaving. */
    UNKNOWN_WHEN_WEAVING(
            "SEG0924",
            Severity.ERROR,
            "not known when weaving",
            new Explanation(
                    "The work of `load_modules`, `suspend_processes`, `update_processes` and `resume_processes` is done by the"
                            + " relup's own instructions, which are chosen when weaving. Their arguments are literals,"
                            + " parameters or the header's names.",
                    "let which = first(applications())\nload_modules(which)",
                    "load_modules(app)")),
    /** What drains comes after what it drains was suspended. */
    DRAINS_TOO_LATE(
            "SEG0925",
            Severity.ERROR,
            "drains what is suspended already",
            new Explanation(
                    "The step waits until requests or processes have finished, but the processes that they wait for were"
                            + " suspended before: they cannot finish. Place it before the change.",
                    "finish_requests(app) after suspend",
                    "finish_requests(app) before code_change")),
    /** What is woven breaks a rule of the release handler. */
    BROKEN_RULE(
            "SEG0926",
            Severity.ERROR,
            "the woven entry cannot be installed",
            new Explanation(
                    "Where the step stands, the release handler would fail or not do what is written. Place the step"
                            + " elsewhere.",
                    "load_modules(app) before point_of_no_return",
                    "load_modules(app)")),
    /** A step stands before a restart that ends the entry. */
    BEFORE_RESTART(
            "SEG0927",
            Severity.WARNING,
            "runs before the node restarts",
            new Explanation(
                    "The entry ends with `restart_emulator`: nothing behind it ever runs, so the step stands before it, on the"
                            + " node as it is before the restart.",
                    "info(\"restarted\")",
                    "info(\"about to restart\") before restart_emulator"));

    private final CodeFacts facts;

    WeaveCode(String id, Severity severity, String title, Explanation explanation) {
        this.facts = new CodeFacts(id, severity, title, explanation);
    }

    @Override
    public CodeFacts facts() {
        return facts;
    }
}
