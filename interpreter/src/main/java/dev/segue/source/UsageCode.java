package dev.segue.source;

/** Codes of files and of how the program is called: {@code SEG07xx}. */
public enum UsageCode implements DiagnosticCode {
    /** A file that cannot be read. */
    UNREADABLE_FILE(
            "SEG0701",
            Severity.ERROR,
            "unreadable file",
            Explanation.ofCall(
                    "The file does not exist, is a folder, is too large for a script, or may not be read.",
                    "$ segue check examples/chat.upgrde",
                    "$ segue check examples/chat.upgrade")),
    /** A command, option or argument that there is not. */
    WRONG_CALL(
            "SEG0702",
            Severity.ERROR,
            "wrong call of the program",
            Explanation.ofCall(
                    "The program has no such command or option, or wants something else with it. Every command shows what it"
                            + " takes with --help.",
                    "$ segue rnu examples/chat.upgrade",
                    "$ segue run examples/chat.upgrade")),
    /** A parameter of the script that is unknown, missing or does not fit. */
    PARAMETER(
            "SEG0703",
            Severity.ERROR,
            "parameter of the script",
            Explanation.ofCall(
                    "A script says with param what it can be given. A value is written as a literal of the parameter's type;"
                            + " a parameter without a default must be given.",
                    "$ segue plan examples/chat.upgrade -P drain=2",
                    "$ segue plan examples/chat.upgrade -P drain=2s")),
    /** An address that is none. */
    ADDRESS(
            "SEG0704",
            Severity.ERROR,
            "address of a target",
            Explanation.ofCall(
                    "An address says what kind of target it is and which: sim: is the simulator, sim:FILE.yaml a scenario,"
                            + " beam://name@host a live Erlang node. It never holds a cookie.",
                    "$ segue plan examples/chat.upgrade --runtime chat@127.0.0.1",
                    "$ segue plan examples/chat.upgrade --runtime beam://chat@127.0.0.1"));

    private final CodeFacts facts;

    UsageCode(String id, Severity severity, String title, Explanation explanation) {
        facts = new CodeFacts(id, severity, title, explanation);
    }

    @Override
    public CodeFacts facts() {
        return facts;
    }
}
