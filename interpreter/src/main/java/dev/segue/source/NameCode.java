package dev.segue.source;

/** Codes of names, functions and calls: {@code SEG02xx}. */
public enum NameCode implements DiagnosticCode {
    /** A name that nothing defines. */
    UNKNOWN_NAME(
            "SEG0201",
            Severity.ERROR,
            "unknown name",
            new Explanation(
                    "Nothing of this name is in reach: no variable, parameter, function or instruction.",
                    "let greeting = \"hello\"\ninfo(\"${greting}\")",
                    "let greeting = \"hello\"\ninfo(\"${greeting}\")")),
    /** A name bound twice in one scope. */
    NAME_TWICE(
            "SEG0202",
            Severity.ERROR,
            "name bound twice",
            new Explanation(
                    "A scope binds each name once. An inner block may hide a name of an outer one.",
                    "let a = 1\nlet a = 2",
                    "let a = 1\nlet b = 2")),
    /** An assignment to what is no {@code var}. */
    NOT_ASSIGNABLE(
            "SEG0203",
            Severity.ERROR,
            "not a variable",
            new Explanation(
                    "Only what a var statement made can be assigned.",
                    "step \"count\" {\n  let n = 0\n  n += 1\n}",
                    "step \"count\" {\n  var n = 0\n  n += 1\n}")),
    /** A top-level name above its binding. */
    USED_ABOVE(
            "SEG0204",
            Severity.ERROR,
            "used above its binding",
            new Explanation(
                    "A top-level name is bound once, by the statement that binds it, and seen by what stands below.",
                    "info(greeting)\nlet greeting = \"hello\"",
                    "let greeting = \"hello\"\ninfo(greeting)")),
    /** A top-level name in a function, instruction or always block. */
    NOT_SEEN_HERE(
            "SEG0205",
            Severity.ERROR,
            "not seen here",
            new Explanation(
                    "Functions and instructions see their formals, the parameters of the file and the names of the upgrade line. Always blocks see the parameters and the names of the upgrade line.",
                    "let limit = 5\nfn too_many(n) = n > limit",
                    "let limit = 5\nfn too_many(n, limit) = n > limit")),
    /** A label that the called function has not. */
    UNKNOWN_LABEL(
            "SEG0206",
            Severity.ERROR,
            "unknown label",
            new Explanation(
                    "The function or instruction has no parameter of this name.", "sleep(time: 1s)", "sleep(1s)")),
    /** A call without an argument that must be given. */
    MISSING_ARGUMENT(
            "SEG0207",
            Severity.ERROR,
            "missing argument",
            new Explanation("A parameter without a default must be given.", "sleep()", "sleep(1s)")),
    /** A call with more arguments than there are parameters. */
    SURPLUS_ARGUMENT(
            "SEG0208",
            Severity.ERROR,
            "too many arguments",
            new Explanation("There is no parameter left for this argument.", "sleep(1s, 2s)", "sleep(3s)")),
    /** A parameter that is given twice. */
    ARGUMENT_TWICE(
            "SEG0209",
            Severity.ERROR,
            "argument given twice",
            new Explanation(
                    "A parameter is given once, by its place or by its name.",
                    "fn half(n) = n / 2\ninfo(inspect(half(4, n: 4)))",
                    "fn half(n) = n / 2\ninfo(inspect(half(4)))")),
    /** An instruction called where only functions can be. */
    INSTRUCTION_IN_BODY(
            "SEG0210",
            Severity.ERROR,
            "instruction called in a body",
            new Explanation(
                    "Instructions are steps: they are planned, and each has an undo of its own. Bodies call functions.",
                    "instruction greet() { info(\"hello\") }\nstep \"both\" { greet() }",
                    "instruction greet() { info(\"hello\") }\ngreet()")),
    /** Files that use each other. */
    CIRCLE_OF_USES(
            "SEG0211",
            Severity.ERROR,
            "circle of uses",
            new Explanation(
                    "A library cannot use itself, directly or through others. Move what both need into a third file.",
                    """
                    use "greetings.upgrade"
                    info(greeting())
                    # greetings.upgrade
                    use "names.upgrade"
                    fn greeting() = "hello, ${name()}"
                    # names.upgrade
                    use "greetings.upgrade"
                    fn name() = "chat"
                    fn shout() = upcase(greeting())""",
                    """
                    use "greetings.upgrade"
                    info(greeting())
                    # greetings.upgrade
                    use "names.upgrade"
                    fn greeting() = "hello, ${name()}"
                    # names.upgrade
                    fn name() = "chat\"""")),
    /** A used file that is not there. */
    LIBRARY_NOT_FOUND(
            "SEG0212",
            Severity.ERROR,
            "library not found",
            new Explanation("The path of a use is relative to the file that it stands in.", """
                    use "lib/greeting.upgrade"
                    info(greeting())
                    # lib/greetings.upgrade
                    fn greeting() = "hello\"""", """
                    use "lib/greetings.upgrade"
                    info(greeting())
                    # lib/greetings.upgrade
                    fn greeting() = "hello\"""")),
    /** A used file that is no library. */
    NO_LIBRARY(
            "SEG0213",
            Severity.ERROR,
            "not a library",
            new Explanation(
                    "A library holds functions, instructions and uses, nothing else: no upgrade line, no parameters, no steps.",
                    """
                    use "greetings.upgrade"
                    info(greeting())
                    # greetings.upgrade
                    fn greeting() = "hello"
                    info("greetings are known")""",
                    """
                    use "greetings.upgrade"
                    info(greeting())
                    # greetings.upgrade
                    fn greeting() = "hello\"""")),
    /** A name that two used libraries bring. */
    NAME_FROM_TWO_USES(
            "SEG0214",
            Severity.ERROR,
            "name from two libraries",
            new Explanation(
                    "Two used files bring the same name. Give one of them a name of its own: use \"…\" as lib.",
                    """
                    use "english.upgrade"
                    use "german.upgrade"
                    info(greeting())
                    # english.upgrade
                    fn greeting() = "hello"
                    # german.upgrade
                    fn greeting() = "hallo\"""",
                    """
                    use "english.upgrade"
                    use "german.upgrade" as german
                    info(german.greeting())
                    # english.upgrade
                    fn greeting() = "hello"
                    # german.upgrade
                    fn greeting() = "hallo\"""")),
    /** An assignment to an outer name from a lambda or a parallel body. */
    OUTER_ASSIGNMENT(
            "SEG0215",
            Severity.ERROR,
            "outer name assigned",
            new Explanation(
                    "Lambdas and the bodies of parallel for see outer names but assign none.",
                    "step \"sum\" {\n  var sum = 0\n  each([1, 2], fn(n) { sum += n })\n}",
                    "step \"sum\" {\n  var sum = 0\n  for n in [1, 2] { sum += n }\n}")),
    /** A return inside parallel for. */
    RETURN_IN_PARALLEL(
            "SEG0216",
            Severity.ERROR,
            "return inside parallel for",
            new Explanation(
                    "The bodies of a parallel for run side by side: none can leave for all of them.",
                    "step \"all\" {\n  parallel for n in [1, 2] { return n }\n}",
                    "step \"all\" {\n  for n in [1, 2] { return n }\n}")),
    /** A name of the upgrade line where that says nothing of it. */
    NO_HEADER_PART(
            "SEG0217",
            Severity.ERROR,
            "the upgrade line does not say",
            new Explanation(
                    "app, from_version and to_version come from the upgrade line.",
                    "info(to_version)",
                    "upgrade chat from \"0.1.0\" to \"0.2.0\"\ninfo(to_version)")),
    /** A type that does not exist. */
    UNKNOWN_TYPE(
            "SEG0218",
            Severity.ERROR,
            "unknown type",
            new Explanation(
                    "Types are the kinds of values: integer float boolean nil string bytes atom duration size percentage list tuple map range pid function, and any and number.",
                    "param drain: seconds = 5s",
                    "param drain: duration = 5s")),
    /** An argument without a label behind one that has one. */
    POSITIONAL_AFTER_NAMED(
            "SEG0219",
            Severity.ERROR,
            "argument without a label",
            new Explanation(
                    "Positional arguments stand before named ones.",
                    "fn add(a, b) = a + b\ninfo(inspect(add(a: 1, 2)))",
                    "fn add(a, b) = a + b\ninfo(inspect(add(1, b: 2)))"));

    private final CodeFacts facts;

    NameCode(String id, Severity severity, String title, Explanation explanation) {
        facts = new CodeFacts(id, severity, title, explanation);
    }

    @Override
    public CodeFacts facts() {
        return facts;
    }
}
