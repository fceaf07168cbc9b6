package dev.segue.source;

/** Codes of kinds of values and of effects: {@code SEG03xx}. */
public enum TypeCode implements DiagnosticCode {
    /** A value of one kind where another is needed. */
    WRONG_TYPE(
            "SEG0301",
            Severity.ERROR,
            "wrong type",
            new Explanation("A value of this kind cannot stand here.", "sleep(5)", "sleep(5s)")),
    /** An operator between kinds that it does not take. */
    WRONG_OPERANDS(
            "SEG0302",
            Severity.ERROR,
            "wrong operands",
            new Explanation(
                    "The operator is not defined for values of these kinds.",
                    "let total = 5s + 1",
                    "let total = 5s + 1s")),
    /** A condition that is no boolean. */
    NOT_BOOLEAN(
            "SEG0303",
            Severity.ERROR,
            "condition is not a boolean",
            new Explanation(
                    "Conditions are true or false; no other value counts as either.",
                    "step \"if\" {\n  if 1 { info(\"one\") }\n}",
                    "step \"if\" {\n  if 1 == 1 { info(\"one\") }\n}")),
    /** A check that changes the target. */
    CHECK_CHANGES(
            "SEG0304",
            Severity.ERROR,
            "check changes the target",
            new Explanation(
                    "What is declared check only reads. It reaches a function that changes the target.",
                    "check step \"look\" { load(:chat) }",
                    "step \"load\" { load(:chat) }")),
    /** An await whose expression changes the target. */
    AWAIT_CHANGES(
            "SEG0305",
            Severity.ERROR,
            "await changes the target",
            new Explanation(
                    "An await tries its expression again and again, so the expression may not change the target.",
                    "await :ok = load(:chat) within 5s else \"not loaded\"",
                    "let loaded = load(:chat)")),
    /** A target's fact where only parameters can be used. */
    NOT_KNOWN_WHEN_PLANNING(
            "SEG0306",
            Severity.ERROR,
            "not known when planning",
            new Explanation(
                    "The condition of a step-level if, the options of the upgrade line and the defaults of parameters are evaluated before anything touches the target: they use parameters, the names of the upgrade line, literals and pure functions.",
                    "if count(nodes()) > 1 { info(\"cluster\") }",
                    "param cluster: boolean = false\nif cluster { info(\"cluster\") }")),
    /** A check that declares what it changes. */
    CHECK_DECLARES_CHANGES(
            "SEG0307",
            Severity.ERROR,
            "check declares changes",
            new Explanation(
                    "What is declared check only reads, so it cannot say what it changes.",
                    "check instruction look() changes code { info(\"\") }",
                    "check instruction look() { info(\"\") }")),
    /** A literal larger than values of its kind can be. */
    TOO_LARGE(
            "SEG0308",
            Severity.ERROR,
            "literal too large",
            new Explanation(
                    "Durations reach to 292,000 years, sizes to 8 EiB.",
                    "let limit = 9000000000GiB",
                    "let limit = 9GiB")),
    /** A limit of time below zero. */
    BELOW_ZERO(
            "SEG0309",
            Severity.ERROR,
            "limit below zero",
            new Explanation(
                    "What `within`, `every` and `freeze at most` say is a time that may pass, so it is not below zero. At"
                            + " `0s` nothing may pass: such a step ends before it begins, and an await tries once.",
                    "suspend_channels(:chat) within -5s\nresume_channels(:chat)",
                    "suspend_channels(:chat) within 5s\nresume_channels(:chat)"));

    private final CodeFacts facts;

    TypeCode(String id, Severity severity, String title, Explanation explanation) {
        facts = new CodeFacts(id, severity, title, explanation);
    }

    @Override
    public CodeFacts facts() {
        return facts;
    }
}
