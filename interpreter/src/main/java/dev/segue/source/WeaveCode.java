package dev.segue.source;

/** Codes of weaving a script into a relup: {@code SEG09xx}. */
public enum WeaveCode implements DiagnosticCode {
    /** No entry of the relup is for the versions. */
    NO_ENTRY(
            "SEG0921",
            Severity.ERROR,
            "no entry for these versions",
            woven(
                    "A script whose header has versions is woven into the relup's entries for these two releases, up and"
                            + " down; `--from` and `--to` choose them, too. The relup has none. Make the relup for these"
                            + " releases, or correct the versions.",
                    "upgrade chat from \"0.1.0\" to \"0.9.0\"\ninfo(\"hello\")",
                    "upgrade chat from \"0.1.0\" to \"0.2.0\"\ninfo(\"hello\")")),
    /** The modules of an application are not loaded by the relup. */
    NOTHING_LOADED(
            "SEG0923",
            Severity.ERROR,
            "the relup does not load this application",
            woven(
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
            woven(
                    "The work of `load_modules`, `suspend_processes`, `update_processes` and `resume_processes` is done by the"
                            + " relup's own instructions, which are chosen when weaving. Their arguments are literals,"
                            + " parameters or the header's names.",
                    "let which = first(applications())\nload_modules(which)",
                    "load_modules(:chat)")),
    /** What drains comes after what it drains was suspended. */
    DRAINS_TOO_LATE(
            "SEG0925",
            Severity.ERROR,
            "drains what is suspended already",
            woven(
                    "The step waits until requests or processes have finished, but the processes that they wait for were"
                            + " suspended before: they cannot finish. Place it before the change.",
                    "finish_requests(:chat) after suspend",
                    "finish_requests(:chat)")),
    /** A step stands before a restart that ends the entry. */
    BEFORE_RESTART(
            "SEG0927",
            Severity.WARNING,
            "runs before the node restarts",
            woven(
                    "The entry ends with `restart_emulator`: nothing behind it ever runs, so the step stands before it, on the"
                            + " node as it is before the restart.",
                    "start_app(:chat)",
                    "start_app(:chat) before restart_emulator",
                    Relups.RESTARTING)),
    /** The release handler cannot find processes while connections are suspended. */
    GIVES_UP(
            "SEG0928",
            Severity.ERROR,
            "the release handler gives up at what is suspended",
            woven(
                    "For `stop` and `start` OTP's release handler walks down all supervision trees, and it gives up, past the"
                            + " point of no return, at a supervisor that is suspended. Cowboy declares its connections as"
                            + " supervisors. Hold back new clients alone, or let the appup"
                            + " update the module instead of restarting it.",
                    "suspend_channels(:chat)\nresume_channels(:chat)",
                    "suspend_acceptors(:chat)\nresume_acceptors(:chat)",
                    Relups.STOPPING)),
    /** What is suspended is ended by the relup. */
    STOPS_SUSPENDED(
            "SEG0929",
            Severity.ERROR,
            "the relup ends what is suspended",
            woven(
                    "A process that is suspended does not hear that it is to end. Whoever ends it, as `application:stop` does,"
                            + " waits until its shutdown time is over and kills it, and where that time is infinite, waits for"
                            + " ever. Resume it before, or suspend it only behind that instruction.",
                    "suspend_channels(:chat) before apply\nresume_channels(:chat)",
                    "suspend_acceptors(:chat)\nresume_acceptors(:chat)",
                    Relups.ENDING)),
    /** What has no form in Erlang: an instruction in another language, a function of the program around Segue. */
    FOREIGN(
            "SEG0931",
            Severity.ERROR,
            "has no form in Erlang",
            woven(
                    "What is woven runs on a node that has nothing of Segue's, so nothing there could run a file in another"
                            + " language, or a function of the program that Segue is embedded in. Write it in Segue, or run"
                            + " the script live with `segue run`.",
                    "foreign instruction warm(a: atom) from \"warm.js\"\nwarm(:cache)\n# warm.js\nfunction warm(a) {}",
                    "instruction warm(a: atom) {\n  call(a, :warm, [])\n}\nwarm(:cache)")),
    /** A bound on how long processes stay suspended. */
    FREEZE(
            "SEG0933",
            Severity.ERROR,
            "the freeze budget cannot be woven",
            woven(
                    "Nobody watches a woven script from outside, so nobody could end it in time and take back what it did."
                            + " Leave the budget to live runs, or bound single steps with `within`.",
                    "upgrade chat on failure restart freeze at most 2s\nsuspend_channels(app)\nresume_channels(app)",
                    "upgrade chat on failure restart\nsuspend_channels(app) within 2s\nresume_channels(app)")),
    /** A call of the release handler from within it. */
    RELEASE_IN_RELEASE(
            "SEG0934",
            Severity.ERROR,
            "a release inside a release",
            woven(
                    "A woven step runs inside the release handler, which is busy with this very release: it would wait for"
                            + " itself. Install releases from a script that runs live.",
                    "install_release(\"0.3.0\")",
                    "info(\"installing\")")),
    /** A labelled argument for a function that is a value. */
    LABEL_OF_VALUE(
            "SEG0935",
            Severity.ERROR,
            "a label in the call of a value",
            woven(
                    "A function that is a value is a fun on the node, and a fun does not know what its parameters are called."
                            + " Give the argument by its position.",
                    "step \"half\" {\n  let f = fn(n) -> n / 2\n  info(\"${f(n: 4)}\")\n}",
                    "step \"half\" {\n  let f = fn(n) -> n / 2\n  info(\"${f(4)}\")\n}")),
    /** Side by side becomes one after the other. */
    PARALLEL(
            "SEG0936",
            Severity.WARNING,
            "woven as a plain loop",
            woven(
                    "A woven step runs in the one process of the release handler, so the bodies of a `parallel for` run one"
                            + " after the other.",
                    "step \"tell\" {\n  parallel for n in [1, 2] {\n    info(\"${n}\")\n  }\n}",
                    "step \"tell\" {\n  for n in [1, 2] {\n    info(\"${n}\")\n  }\n}")),
    /** What would take a step back. */
    UNDO(
            "SEG0937",
            Severity.WARNING,
            "the undo is not woven",
            woven(
                    "The release handler takes nothing back: if a step fails behind the point of no return, the node restarts"
                            + " into its permanent release. An `undo` is for live runs.",
                    "step \"warm\" {\n  call(:cache, :warm, [])\n} undo {\n  call(:cache, :clear, [])\n}",
                    "step \"warm\" {\n  call(:cache, :warm, [])\n}")),
    /** A rollback resumes, then restarts. */
    ROLLBACK(
            "SEG0938",
            Severity.WARNING,
            "a woven script cannot roll back",
            woven(
                    "Behind the point of no return the release handler knows one answer to a failure: it restarts the node into"
                            + " its permanent release. Under `on failure rollback` a woven step resumes what was suspended before"
                            + " that; code and states are not taken back.",
                    "upgrade chat on failure rollback\nsuspend_channels(app)\nresume_channels(app)",
                    "upgrade chat on failure restart\nsuspend_channels(app)\nresume_channels(app)")),
    /** What always runs does not when an instruction of the relup fails. */
    ALWAYS(
            "SEG0939",
            Severity.WARNING,
            "always runs behind the script's own steps only",
            woven(
                    "A woven `always` block runs at the end and where a step of the script fails. If one of the relup's own"
                            + " instructions fails, the release handler asks nobody.",
                    "info(\"begin\")\nalways {\n  info(\"end\")\n}",
                    "info(\"begin\")\ninfo(\"end\")")),
    /** The relup holds woven steps. */
    WOVEN_ALREADY(
            "SEG0940",
            Severity.ERROR,
            "woven already",
            woven(
                    "This entry holds steps that were woven before. The steps of two scripts cannot share an entry: each begins"
                            + " and ends the run. Weave into the relup as `systools:make_relup` made it, and write what"
                            + " both do in one script.",
                    "info(\"hello\")",
                    "info(\"hello\")",
                    Relups.WOVEN,
                    Relups.USUAL));

    /** What the examples are woven into. */
    private static final class Relups {
        static final String USUAL = """
                {suspend,[chat_room]},
                    {load,{chat_room,brutal_purge,brutal_purge}},
                    {code_change,up,[{chat_room,[]}]},
                    {resume,[chat_room]}""";
        static final String STOPPING = """
                {stop,[chat_room]},
                    {load,{chat_room,brutal_purge,brutal_purge}},
                    {start,[chat_room]}""";
        static final String ENDING = """
                {apply,{application,stop,[chat]}},
                    {load,{chat_room,brutal_purge,brutal_purge}},
                    {apply,{application,start,[chat]}}""";
        static final String WOVEN = """
                {load,{chat_room,brutal_purge,brutal_purge}},
                    {apply,{erl_eval,exprs,[[{call,1,{var,1,'Segue@close'},[]}],[]]}}""";
        static final String RESTARTING = """
                {load,{chat_room,brutal_purge,brutal_purge}},
                    restart_emulator""";
    }

    private final CodeFacts facts;

    WeaveCode(String id, Severity severity, String title, Explanation explanation) {
        this.facts = new CodeFacts(id, severity, title, explanation);
    }

    @Override
    public CodeFacts facts() {
        return facts;
    }

    private static Explanation woven(String text, String mistake, String mended) {
        return woven(text, mistake, mended, Relups.USUAL);
    }

    private static Explanation woven(String text, String mistake, String mended, String instructions) {
        return woven(text, mistake, mended, instructions, instructions);
    }

    private static Explanation woven(String text, String mistake, String mended, String wrong, String right) {
        return Explanation.ofCall(text, call(mistake, wrong), call(mended, right));
    }

    private static String call(String script, String instructions) {
        String headed = script.startsWith("upgrade") ? script : "upgrade chat on failure restart\n" + script;
        return WeaveExample.of(headed, """
                {"0.2.0",
                 [{"0.1.0",[],
                   [{load_object_code,{chat,"0.2.0",[chat_room]}},
                    point_of_no_return,
                    %s]}],
                 []}.""".formatted(instructions));
    }
}
