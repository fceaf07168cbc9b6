package dev.segue.source;

/** Codes of planning: {@code SEG04xx}. */
public enum PlanCode implements DiagnosticCode {
    /** Steps that each must precede the other. */
    CYCLE(
            "SEG0401",
            Severity.ERROR,
            "cycle of steps",
            new Explanation(
                    "Placements, dependencies and bindings contradict each other: following them leads back to the"
                            + " same step. Take one of the listed placements away.",
                    "step \"a\" before \"b\" {}\nstep \"b\" before \"a\" {}",
                    "step \"a\" before \"b\" {}\nstep \"b\" {}")),
    /** A written placement that refers to nothing. */
    UNKNOWN_ANCHOR(
            "SEG0402",
            Severity.ERROR,
            "placed at nothing",
            new Explanation(
                    "A placement refers to a step by its name or title, to a section by its title, or to one of the"
                            + " markers start, point_of_no_return, code_change and end. What it refers to must be in the"
                            + " plan: a step in an `if` that does not hold is not, and a binding is never an anchor."
                            + " Only the default placements of instructions may refer to what is not there.",
                    "step \"a\" {}\nstep \"b\" after \"c\" {}",
                    "step \"a\" {}\nstep \"b\" after \"a\" {}")),
    /** The point of no return written twice. */
    SECOND_POINT(
            "SEG0403",
            Severity.ERROR,
            "second point of no return",
            new Explanation(
                    "A plan has one point of no return: before it a failure leaves everything as it was. It may be"
                            + " written at most once; unless it is written it stands right before the first step that"
                            + " changes the target.",
                    "upgrade chat from \"0.1.0\" to \"0.2.0\"\npoint_of_no_return\nload_modules(app)\npoint_of_no_return",
                    "upgrade chat from \"0.1.0\" to \"0.2.0\"\npoint_of_no_return\nload_modules(app)")),
    /** A changing step above the written point of no return. */
    CHANGE_ABOVE_POINT(
            "SEG0404",
            Severity.ERROR,
            "change above the point of no return",
            new Explanation(
                    "A step that changes the target runs after the point of no return. Where that point is written, such"
                            + " a step stands below it, or its own placement puts it there.",
                    "upgrade chat from \"0.1.0\" to \"0.2.0\"\nload_modules(app)\npoint_of_no_return",
                    "upgrade chat from \"0.1.0\" to \"0.2.0\"\npoint_of_no_return\nload_modules(app)")),
    /** A step that needs what the runtime lacks. */
    MISSING_CAPABILITY(
            "SEG0405",
            Severity.ERROR,
            "runtime lacks a capability",
            Explanation.ofCall(
                    "Every function that looks at the target or changes it needs a capability of the runtime, such"
                            + " as processes, listeners or code. A plan that needs one which the runtime does not offer is"
                            + " refused before anything runs. Here `bare:` is a runtime that only knows applications.",
                    """
                    $ segue plan example.upgrade --runtime bare:
                    # example.upgrade
                    load_modules(:chat)""",
                    """
                    $ segue plan example.upgrade --runtime sim:
                    # example.upgrade
                    load_modules(:chat)""")),
    /** A dependency that cannot be added. */
    DEPENDENCY_ARGUMENT(
            "SEG0406",
            Severity.ERROR,
            "dependency lacks an argument",
            new Explanation(
                    "A step whose instruction depends on another one gets a call of that one if there is none. Its"
                            + " arguments are taken from the step's arguments of the same name, and from its own"
                            + " defaults. Here an argument has neither: write the call yourself.",
                    "check instruction b(port: integer) {}\ninstruction a() depends on b {}\na()",
                    "check instruction b(port: integer) {}\ninstruction a() depends on b {}\nb(80)\na()")),
    /** A condition that is neither true nor false. */
    CONDITION(
            "SEG0407",
            Severity.ERROR,
            "condition is no boolean",
            new Explanation(
                    "There is no truthiness: the condition of an `if` among the steps is true or false.",
                    "param days = 3\nif days { sleep(1s) }",
                    "param days = 3\nif days > 0 { sleep(1s) }")),
    /** An option of the header that has the wrong kind. */
    OPTION(
            "SEG0408",
            Severity.ERROR,
            "option is no duration",
            new Explanation(
                    "The options `within` and `freeze at most` of the header are durations.",
                    "upgrade chat freeze at most longest\nparam longest = 2\nload_modules(app)",
                    "upgrade chat freeze at most longest\nparam longest = 2s\nload_modules(app)")),
    /** A change that is not between the suspend and the resume. */
    UNFROZEN_CHANGE(
            "SEG0409",
            Severity.WARNING,
            "change outside of suspend and resume",
            new Explanation(
                    "Suspending holds processes still while their code and states change. A written placement takes a"
                            + " change out of that time, so it changes what is running.",
                    "upgrade chat from \"0.1.0\" to \"0.2.0\"\nsuspend_processes(app)\nload_modules(app) after resume_processes\nresume_processes(app)",
                    "upgrade chat from \"0.1.0\" to \"0.2.0\"\nsuspend_processes(app)\nload_modules(app)\nresume_processes(app)")),
    /** A read-only step that runs before a change it is written below. */
    OVERTAKES(
            "SEG0410",
            Severity.WARNING,
            "read before the change",
            new Explanation(
                    "Steps run as they are written, except where a placement or a dependency says otherwise. Here a"
                            + " change has to wait, and a step below it that only reads does not: it reads what was before"
                            + " the change. Place it where it belongs.",
                    "upgrade chat from \"0.1.0\" to \"0.2.0\"\nload_modules(app) after \"notice\"\ncheck step \"new\" {}\nstep \"notice\" {}",
                    "upgrade chat from \"0.1.0\" to \"0.2.0\"\nload_modules(app) after \"notice\"\ncheck step \"new\" after load_modules {}\nstep \"notice\" {}")),
    /** The policy to restart, where a restart would bring another version. */
    NO_RESTART(
            "SEG0420",
            Severity.ERROR,
            "a restart would not help",
            Explanation.ofCall(
                    "Under `on failure restart` a failed run restarts the node, which then boots from its disk. What the"
                            + " disk holds there is not the version that runs now: the old code was removed or"
                            + " overwritten, or an earlier upgrade changed only what runs. Put the old version back"
                            + " where the node boots it from, or choose another policy.",
                    """
                    $ segue plan example.upgrade --runtime sim:node.yaml
                    # example.upgrade
                    upgrade chat from "0.1.0" to "0.2.0" on failure restart
                    load_modules(app)
                    # node.yaml
                    applications:
                      chat:
                        version: 0.1.0
                        boots: 0.0.9
                        versions: { 0.0.9: { chat: {} }, 0.1.0: { chat: {} }, 0.2.0: { chat: {} } }""",
                    """
                    $ segue plan example.upgrade --runtime sim:node.yaml
                    # example.upgrade
                    upgrade chat from "0.1.0" to "0.2.0" on failure rollback
                    load_modules(app)
                    # node.yaml
                    applications:
                      chat:
                        version: 0.1.0
                        boots: 0.0.9
                        versions: { 0.0.9: { chat: {} }, 0.1.0: { chat: {} }, 0.2.0: { chat: {} } }""")),
    /** A freeze budget that cannot hold. */
    FREEZE_TOO_LONG(
            "SEG0421",
            Severity.ERROR,
            "the freeze would be too long",
            Explanation.ofCall(
                    "The plan was tried on a copy of the target, and a process stayed suspended for longer than `freeze"
                            + " at most` allows. The step that takes the longest meanwhile is shown.",
                    """
                    $ segue plan example.upgrade
                    # example.upgrade
                    upgrade chat from "0.1.0" to "0.2.0" freeze at most 1s
                    suspend_channels(app)
                    sleep(5s)
                    resume_channels(app)""",
                    """
                    $ segue plan example.upgrade
                    # example.upgrade
                    upgrade chat from "0.1.0" to "0.2.0" freeze at most 1s
                    sleep(5s)
                    suspend_channels(app)
                    resume_channels(app)""")),
    /** A freeze budget of which nobody knows whether it can hold. */
    FREEZE_NOT_PREDICTED(
            "SEG0422",
            Severity.WARNING,
            "the freeze is not predicted",
            Explanation.ofCall(
                    "There is nothing from which the longest freeze could be predicted: no data about this target,"
                            + " or a trial on a copy of it did not complete. The budget holds while the script runs all the"
                            + " same. A scenario of the target's shape lets the simulator predict it.",
                    """
                    $ segue plan example.upgrade --runtime beam://chat@127.0.0.1
                    # example.upgrade
                    upgrade chat freeze at most 1s
                    suspend_channels(app)
                    resume_channels(app)""",
                    """
                    $ segue plan example.upgrade --runtime sim:
                    # example.upgrade
                    upgrade chat freeze at most 1s
                    suspend_channels(app)
                    resume_channels(app)""")),
    /** A target on which nobody watches over what is suspended. */
    NO_GUARD(
            "SEG0423",
            Severity.WARNING,
            "no guard",
            Explanation.ofCall(
                    "On this runtime no guard can watch over a run. If the runner dies, what it has suspended stays"
                            + " suspended until somebody resumes it. Here `bare:unguarded` is a runtime that knows all but guards.",
                    """
                    $ segue plan example.upgrade --runtime bare:unguarded
                    # example.upgrade
                    suspend_channels(:chat)
                    resume_channels(:chat)""",
                    """
                    $ segue plan example.upgrade --runtime sim:
                    # example.upgrade
                    suspend_channels(:chat)
                    resume_channels(:chat)""")),
    /** A target that does not run what the upgrade starts from. */
    OTHER_VERSION(
            "SEG0424",
            Severity.WARNING,
            "another version runs",
            Explanation.ofCall(
                    "The target runs another version than the one that the upgrade starts from. If it is the one that the"
                            + " upgrade goes to, somebody has run it before, and steps that look for what changes find"
                            + " nothing. Any other may mean the wrong target or the wrong script.",
                    """
                    $ segue plan example.upgrade --runtime sim:node.yaml
                    # example.upgrade
                    upgrade chat from "0.1.0" to "0.2.0"
                    load_modules(app)
                    # node.yaml
                    applications:
                      chat:
                        version: 0.2.0
                        versions: { 0.1.0: { chat: {} }, 0.2.0: { chat: {} } }""",
                    """
                    $ segue plan example.upgrade --runtime sim:node.yaml --down
                    # example.upgrade
                    upgrade chat from "0.1.0" to "0.2.0"
                    load_modules(app)
                    # node.yaml
                    applications:
                      chat:
                        version: 0.2.0
                        versions: { 0.1.0: { chat: {} }, 0.2.0: { chat: {} } }"""));

    private final CodeFacts facts;

    PlanCode(String id, Severity severity, String title, Explanation explanation) {
        facts = new CodeFacts(id, severity, title, explanation);
    }

    @Override
    public CodeFacts facts() {
        return facts;
    }
}
