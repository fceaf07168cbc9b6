package dev.segue.source;

/** Codes of what a script may do and its writer has probably not meant: {@code SEG08xx}, warnings all of them. */
public enum LintCode implements DiagnosticCode {
    /** A case behind one that matches all that it does. */
    UNREACHABLE_CASE(
            "SEG0801",
            "case is never reached",
            new Explanation(
                    "The cases of a match or rescue are tried from the first to the last. Here an earlier one without `when`"
                            + " already matches everything that this one does. Put the narrower case first, or take one away.",
                    "fn word(n) = match n {\n  case _ -> \"many\"\n  case 1 -> \"one\"\n}\ninfo(word(1))",
                    "fn word(n) = match n {\n  case 1 -> \"one\"\n  case _ -> \"many\"\n}\ninfo(word(1))")),
    /** A statement behind one that always leaves. */
    UNREACHABLE_STATEMENT(
            "SEG0802",
            "statement is never reached",
            new Explanation(
                    "The statement above it always leaves: it fails, or all of its branches return or fail.",
                    "step \"stop\" {\n  fail \"not today\"\n  info(\"done\")\n}",
                    "step \"stop\" {\n  info(\"done\")\n  fail \"not today\"\n}")),
    /** A name that is bound and never used. */
    UNUSED_NAME(
            "SEG0803",
            "unused name",
            new Explanation(
                    "The name is bound, but nothing reads it. Take it away, or start it with _ where it has to stand, such"
                            + " as in a pattern.",
                    "let sockets = count(nodes())",
                    "let sockets = count(nodes())\ninfo(\"${sockets} nodes\")")),
    /** A function of a script that nothing calls. */
    UNUSED_FUNCTION(
            "SEG0804",
            "unused function",
            new Explanation(
                    "No step of the script reaches the function, and a script with steps is no library for others.",
                    "fn half(n) = n / 2\ninfo(\"ready\")",
                    "fn half(n) = n / 2\ninfo(\"${half(4)}\")")),
    /** A used file of which nothing is used. */
    UNUSED_LIBRARY(
            "SEG0805",
            "unused library",
            new Explanation(
                    "Nothing in the script comes from the file that this `use` names: neither a function nor an"
                            + " instruction. Take the line away.",
                    """
                    use "greetings.upgrade"
                    info("hello")
                    # greetings.upgrade
                    fn greeting() = "hello\"""",
                    """
                    use "greetings.upgrade"
                    info(greeting())
                    # greetings.upgrade
                    fn greeting() = "hello\"""")),
    /** A suspend without its resume, or the other way round. */
    MISSING_TWIN(
            "SEG0806",
            "missing twin",
            new Explanation(
                    "What is suspended has to be resumed, or it stays still until the run ends, and resuming touches only"
                            + " what this run has suspended. So each `suspend_…` goes with the `resume_…` of the same name"
                            + " for the same application.",
                    "suspend_channels(:chat)\nload_modules(:chat)",
                    "suspend_channels(:chat)\nload_modules(:chat)\nresume_channels(:chat)")),
    /** A change that a rollback cannot take back. */
    NOT_REVERSIBLE(
            "SEG0807",
            "cannot be undone",
            new Explanation(
                    "After a failure `on failure rollback` undoes what the steps did. Nothing records how to take back what"
                            + " `call`, `notify` and foreign instructions do, so a rollback that meets such a step ends"
                            + " as partial. Write an `undo` block, or declare the step `check` if it only reads.",
                    "step \"cache\" { call(:chat_cache, :clear, []) }",
                    "step \"cache\" { call(:chat_cache, :clear, []) } undo { call(:chat_cache, :fill, []) }")),
    /** A process that may stand still for longer than its callers wait. */
    LONG_FREEZE(
            "SEG0808",
            "frozen for more than 5s",
            new Explanation(
                    "A call of a suspended process waits, and `gen_server:call` gives up after 5s. What is allowed to stand"
                            + " still for longer is seen by its callers as a failure.",
                    "upgrade chat from \"1\" to \"2\" freeze at most 8s\ncheck_old_code(app)",
                    "upgrade chat from \"1\" to \"2\" freeze at most 4s\ncheck_old_code(app)")),
    /** A release that is installed whichever way the script goes. */
    NO_WAY_BACK(
            "SEG0809",
            "no way back",
            new Explanation(
                    "A script whose first line has versions also leads back: going down they swap. A version that is"
                            + " written out stays the same, so that the downgrade would install the release that it is to"
                            + " leave. `to_version` is the one to go to, either way.",
                    "upgrade chat from \"1\" to \"2\"\ninstall_release(\"2\")",
                    "upgrade chat from \"1\" to \"2\"\ninstall_release(to_version)")),
    /** A text with another language's sign for a value in it. */
    OTHER_INTERPOLATION(
            "SEG0810",
            "no value is put in here",
            new Explanation(
                    "Values are put into a text with `${…}`. The signs that Elixir and Ruby have for it are characters like"
                            + " all others, so that the text holds them and not the value.",
                    "info(\"This goes #{direction}.\")",
                    "info(\"This goes ${direction}.\")")),
    /** An integer that would go on with its digits in another language. */
    OTHER_NUMBER(
            "SEG0811",
            "only the base is read",
            new Explanation(
                    "Integers are decimal, or hexadecimal such as 0x1f. Erlang writes an integer of another base as the base,"
                            + " `#` and the digits. Here `#` begins a comment, so that only the base is left of it.",
                    "let mask = 16#FF\ninfo(\"${mask}\")",
                    "let mask = 0xff\ninfo(\"${mask}\")"));

    private final CodeFacts facts;

    LintCode(String id, String title, Explanation explanation) {
        facts = new CodeFacts(id, Severity.WARNING, title, explanation);
    }

    @Override
    public CodeFacts facts() {
        return facts;
    }
}
