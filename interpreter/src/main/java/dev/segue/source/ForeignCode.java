package dev.segue.source;

/** Codes of instructions that are written in other languages: {@code SEG10xx}. */
public enum ForeignCode implements DiagnosticCode {
    /** A file of a foreign instruction that is not there. */
    FILE_NOT_FOUND(
            "SEG1001",
            Severity.ERROR,
            "foreign file not found",
            new Explanation("The path behind from is relative to the file that it stands in.", """
                    foreign instruction warm(app: atom) from "warm.js"
                    # scripts/warm.js
                    function warm(app) {}""", """
                    foreign instruction warm(app: atom) from "scripts/warm.js"
                    # scripts/warm.js
                    function warm(app) {}""")),
    /** A file whose name does not tell its language. */
    NO_LANGUAGE(
            "SEG1002",
            Severity.ERROR,
            "no language for this ending",
            new Explanation(
                    "The end of the file's name tells in which language a foreign instruction is written: .js is JavaScript, .py is Python. There are no others.",
                    """
                    foreign instruction warm(app: atom) from "warm.rb"
                    # warm.rb
                    def warm(app) = nil""",
                    """
                    foreign instruction warm(app: atom) from "warm.js"
                    # warm.js
                    function warm(app) {}""")),
    /** A language whose engine is not on the class path. */
    LANGUAGE_ABSENT(
            "SEG1003",
            Severity.ERROR,
            "the language is not installed",
            new Explanation(
                    "JavaScript and Python are run by GraalVM Polyglot, which is no part of Segue: few scripts need it, and it is large. docs/how-to/use-a-foreign-language.md tells how to add it. An embedder adds the named artifacts to the class path.",
                    """
                    foreign instruction greet() from "greet.py"
                    greet()
                    # greet.py
                    def greet():
                        print("hello")""",
                    """
                    foreign instruction greet() from "greet.js"
                    greet()
                    # greet.js
                    function greet() { console.log("hello") }""")),
    /** A foreign file that its language cannot read. */
    UNREADABLE(
            "SEG1004",
            Severity.ERROR,
            "mistake in a foreign file",
            new Explanation(
                    "The file of a foreign instruction is not what its language takes. Whoever reads that language says what is wrong, and where.",
                    """
                    foreign instruction warm(app: atom) from "warm.js"
                    warm(:chat)
                    # warm.js
                    function warm(app {}""",
                    """
                    foreign instruction warm(app: atom) from "warm.js"
                    warm(:chat)
                    # warm.js
                    function warm(app) {}"""));

    private final CodeFacts facts;

    ForeignCode(String id, Severity severity, String title, Explanation explanation) {
        facts = new CodeFacts(id, severity, title, explanation);
    }

    @Override
    public CodeFacts facts() {
        return facts;
    }
}
