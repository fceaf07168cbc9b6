package dev.segue.source;

/** Codes of letters and grammar: {@code SEG01xx}. */
public enum SyntaxCode implements DiagnosticCode {
    /** Bytes that are not UTF-8. */
    NOT_UTF_8(
            "SEG0101",
            Severity.ERROR,
            "not UTF-8",
            new Explanation(
                    Explanation.Kind.ENCODING,
                    "Scripts are UTF-8. This file holds bytes that are none, as files in an older encoding do. Save it as"
                            + " UTF-8: the text stays the same, its bytes change.",
                    "info(\"café\")",
                    "info(\"café\")")),
    /** Characters that mean nothing. */
    BAD_CHARACTER(
            "SEG0102",
            Severity.ERROR,
            "unknown character",
            new Explanation(
                    "Scripts are made of names, numbers, texts, and the signs of the language. Any other character can stand only in a text or a comment.",
                    "let städte = 3",
                    "let cities = 3")),
    /** A text without its closing quote. */
    UNCLOSED_TEXT(
            "SEG0103",
            Severity.ERROR,
            "text without an end",
            new Explanation(
                    "A text in `\"` ends on its line. Many lines stand between `\"\"\"` and `\"\"\"`.",
                    "info(\"hello)",
                    "info(\"hello\")")),
    /** A `$&#123;` without its `&#125;`. */
    UNCLOSED_INTERPOLATION(
            "SEG0104",
            Severity.ERROR,
            "interpolation without an end",
            new Explanation(
                    "What stands between `${` and `}` in a text is an expression. A dollar sign before a brace that is meant as it is is written `\\$`.",
                    "info(\"hello ${node()\")",
                    "info(\"hello ${node()}\")")),
    /** A backslash before something else than an escape. */
    BAD_ESCAPE(
            "SEG0105",
            Severity.ERROR,
            "unknown escape",
            new Explanation(
                    "In a text a backslash begins one of the escapes \\n \\t \\r \\\" \\\\ \\$ and \\u{1F600}; the number of a character is hexadecimal, at most 10FFFF and no half of a pair.",
                    "info(\"C:\\dir\")",
                    "info(\"C:\\\\dir\")")),
    /** A number that goes on as something else. */
    BAD_NUMBER(
            "SEG0106",
            Severity.ERROR,
            "not a number",
            new Explanation(
                    "A number, duration, size or percentage is not directly followed by a letter, a digit or `_`. A float has digits on both sides of its point, a `_` has a digit on both sides.",
                    "let delay = 1.5s",
                    "let delay = 1s500ms")),
    /** Units of a duration out of order. */
    BAD_DURATION(
            "SEG0107",
            Severity.ERROR,
            "units out of order",
            new Explanation(
                    "The units of a compound duration stand from the largest to the smallest, each at most once.",
                    "sleep(30s1m)",
                    "sleep(1m30s)")),
    /** A float that no IEEE double holds, or a number that nobody writes. */
    NUMBER_TOO_LARGE(
            "SEG0108",
            Severity.ERROR,
            "number too large",
            new Explanation(
                    "A float is an IEEE double: at most about 1.8e308. Integers are exact, and a number is written in at"
                            + " most 10000 characters.",
                    "let many = 1.0e999",
                    "let many = 1.0e99")),
    /** An interpolation where a text stands for itself. */
    NO_INTERPOLATION_HERE(
            "SEG0109",
            Severity.ERROR,
            "no interpolation here",
            new Explanation(
                    "Titles, versions, file names, atoms and patterns are known before anything runs, so they cannot hold `${…}`.",
                    "step \"stop ${app}\" {}",
                    "step \"stop the application\" {}")),
    /** Something that does not fit where it stands. */
    UNEXPECTED(
            "SEG0110",
            Severity.ERROR,
            "does not fit here",
            new Explanation(
                    "The grammar wants something else at this place. What stands before it may be incomplete, or a sign may be missing.",
                    "let total = 1 +\ninfo(\"done\") 2",
                    "let total = 1 + 2\ninfo(\"done\")")),
    /** A bracket without its partner. */
    UNCLOSED_BRACKET(
            "SEG0111",
            Severity.ERROR,
            "bracket without its partner",
            new Explanation(
                    "Every `(`, `[`, `{` and `%{` has a partner that closes it, and they close in the reverse order of their opening.",
                    "info(count([1, 2)", "info(count([1, 2]))")),
    /** The text ends in the middle of something. */
    UNEXPECTED_END(
            "SEG0112",
            Severity.ERROR,
            "the file ends too early",
            new Explanation("The file ends in the middle of an item or statement.", "let total =", "let total = 1")),
    /** Nesting that no stack can hold. */
    TOO_DEEP(
            "SEG0113",
            Severity.ERROR,
            "nested too deeply",
            new Explanation(
                    "Brackets nest at most 100 deep and the operators of one expression are limited too. Give names to parts with `let`, or move them into functions.",
                    "let deep = " + "(".repeat(101) + "1" + ")".repeat(101),
                    "let inner = " + "(".repeat(50) + "1" + ")".repeat(50) + "\nlet deep = " + "(".repeat(51) + "inner"
                            + ")".repeat(51))),
    /** A reserved word as a name. */
    RESERVED_WORD(
            "SEG0114",
            Severity.ERROR,
            "reserved word",
            new Explanation(
                    "Some words are reserved for the language and cannot name anything. They may stand behind a point, as the label of an argument, as a key of a map and as an atom.",
                    "let for = 3",
                    "let count_of_rounds = 3")),
    /** A bracket that does not touch what it should apply to. */
    NOT_A_CALL(
            "SEG0115",
            Severity.ERROR,
            "not a call",
            new Explanation(
                    "The `(` of a call and the `[` of an index stand directly behind what they apply to: line breaks and spaces mean nothing, so a bracket behind a space begins something new.",
                    "info (\"hello\")",
                    "info(\"hello\")")),
    /** A comparison of a comparison. */
    CHAINED_COMPARISON(
            "SEG0116",
            Severity.ERROR,
            "comparisons do not chain",
            new Explanation(
                    "A comparison gives true or false, so comparing it again hardly means what it says.",
                    "param level = 3\nassume 1 < level < 5 else \"no\"",
                    "param level = 3\nassume 1 < level and level < 5 else \"no\"")),
    /** A statement among steps or an item in a body. */
    OUT_OF_PLACE(
            "SEG0117",
            Severity.ERROR,
            "out of place",
            new Explanation(
                    "Declarations and steps stand at the top of the file or in a section, statements in the body of a step, instruction, function, `undo` or `always`.",
                    "for x in [1, 2] { info(\"${x}\") }",
                    "step \"count\" { for x in [1, 2] { info(\"${x}\") } }")),
    /** An option or clause twice. */
    REPEATED_CLAUSE(
            "SEG0118",
            Severity.ERROR,
            "given twice",
            new Explanation(
                    "An option of the header and the clause `changes` can be given once.",
                    "upgrade chat within 5s within 9s",
                    "upgrade chat within 9s")),
    /** A name as a whole statement. */
    STANDS_ALONE(
            "SEG0119",
            Severity.ERROR,
            "a name alone does nothing",
            new Explanation(
                    "A statement calls something. A call has its arguments in brackets, even if there are none.",
                    "fn finish() { info(\"done\") }\nfinish",
                    "fn finish() { info(\"done\") }\nfinish()"));

    private final CodeFacts facts;

    SyntaxCode(String id, Severity severity, String title, Explanation explanation) {
        facts = new CodeFacts(id, severity, title, explanation);
    }

    @Override
    public CodeFacts facts() {
        return facts;
    }
}
