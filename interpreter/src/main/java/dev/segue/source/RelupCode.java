package dev.segue.source;

/** Codes of relup files: the first of {@code SEG09xx}. */
public enum RelupCode implements DiagnosticCode {
    /** The file is no Erlang terms. */
    NOT_TERMS(
            "SEG0901",
            Severity.ERROR,
            "not Erlang terms",
            Explanation.ofCall(
                    "A relup is one Erlang term with a full stop behind it, in UTF-8 unless its first line says"
                            + " `%% coding: latin-1`. OTP's `file:consult` cannot read this one either.",
                    WeaveExample.of("""
                    {"0.2.0",
                     [{"0.1.0",[],[point_of_no_return]}],
                     []}"""), WeaveExample.of("""
                    {"0.2.0",
                     [{"0.1.0",[],[point_of_no_return]}],
                     []}."""))),
    /** The terms are no relup. */
    NOT_A_RELUP(
            "SEG0902",
            Severity.ERROR,
            "not a relup",
            Explanation.ofCall(
                    "A relup holds the version of its release and two lists: how to come up from other releases, and how to"
                            + " go down to them. `systools:make_relup` writes it from the appups of the applications.",
                    """
                    $ segue weave example.upgrade --relup chat.appup --dry-run
                    # example.upgrade
                    info("hello")
                    # chat.appup
                    {"0.2.0",
                     [{"0.1.0",[{load_module,chat_room}]}],
                     []}.""",
                    WeaveExample.of("""
                    {"0.2.0",
                     [{"0.1.0",[],
                       [{load_object_code,{chat,"0.2.0",[chat_room]}},
                        point_of_no_return,
                        {load,{chat_room,brutal_purge,brutal_purge}}]}],
                     []}."""))),
    /** An instruction that is none. */
    BAD_INSTRUCTION(
            "SEG0903",
            Severity.ERROR,
            "no instruction of a relup",
            Explanation.ofCall(
                    "The release handler of OTP knows the low-level instructions of `appup(4)` and refuses any other, so"
                            + " that such a release can never be installed.",
                    WeaveExample.of("""
                    {"0.2.0",
                     [{"0.1.0",[],
                       [point_of_no_return,
                        {suspend,chat_room},
                        {resume,[chat_room]}]}],
                     []}."""),
                    WeaveExample.of("""
                    {"0.2.0",
                     [{"0.1.0",[],
                       [point_of_no_return,
                        {suspend,[chat_room]},
                        {resume,[chat_room]}]}],
                     []}."""))),
    /** Instructions that do not go together. */
    BROKEN_RELUP(
            "SEG0904",
            Severity.ERROR,
            "relup cannot be installed",
            Explanation.ofCall(
                    "What is suspended is resumed, what is stopped is started, what is loaded was read before by"
                            + " `load_object_code`, and before the one `point_of_no_return` nothing changes. With this"
                            + " relup the release handler fails or does not do what is written.",
                    WeaveExample.of("""
                    {"0.2.0",
                     [{"0.1.0",[],
                       [point_of_no_return,
                        {code_change,up,[{chat_room,[]}]}]}],
                     []}."""),
                    WeaveExample.of("""
                    {"0.2.0",
                     [{"0.1.0",[],
                       [point_of_no_return,
                        {suspend,[chat_room]},
                        {code_change,up,[{chat_room,[]}]},
                        {resume,[chat_room]}]}],
                     []}."""))),
    /** Instructions that work and are probably not meant. */
    ODD_RELUP(
            "SEG0905",
            Severity.WARNING,
            "odd instruction in the relup",
            Explanation.ofCall(
                    "The release handler takes it, but it is probably not meant: object code that is read and never loaded,"
                            + " a module that is suspended twice or removed behind its load, a change of state that is"
                            + " told to go the other way.",
                    WeaveExample.of("""
                    {"0.2.0",
                     [{"0.1.0",[],
                       [{load_object_code,{chat,"0.2.0",[chat_room]}},
                        point_of_no_return]}],
                     []}."""),
                    WeaveExample.of("""
                    {"0.2.0",
                     [{"0.1.0",[],
                       [{load_object_code,{chat,"0.2.0",[chat_room]}},
                        point_of_no_return,
                        {load,{chat_room,brutal_purge,brutal_purge}}]}],
                     []}.""")));

    private final CodeFacts facts;

    RelupCode(String id, Severity severity, String title, Explanation explanation) {
        facts = new CodeFacts(id, severity, title, explanation);
    }

    @Override
    public CodeFacts facts() {
        return facts;
    }
}
