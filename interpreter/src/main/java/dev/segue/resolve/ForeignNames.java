package dev.segue.resolve;

import dev.segue.syntax.Sentences;
import java.util.Map;
import java.util.Optional;

/** Names that people know from other languages, and what is written here in their place. */
final class ForeignNames {
    private static final String NOTHING = "nothing is written `nil`";
    private static final String LENGTH = "`count(x)` counts the elements of a list, the letters of a text";
    private static final String TEXT = "a text of a value is `\"${value}\"`";

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("null", NOTHING),
            Map.entry("NULL", NOTHING),
            Map.entry("None", NOTHING),
            Map.entry("undefined", NOTHING),
            Map.entry("True", "write `true`"),
            Map.entry("False", "write `false`"),
            Map.entry("print", Sentences.MESSAGES),
            Map.entry("println", Sentences.MESSAGES),
            Map.entry("printf", Sentences.MESSAGES),
            Map.entry("puts", Sentences.MESSAGES),
            Map.entry("echo", Sentences.MESSAGES),
            Map.entry("log", Sentences.MESSAGES),
            Map.entry("IO", Sentences.MESSAGES),
            Map.entry("io", Sentences.MESSAGES),
            Map.entry("console", Sentences.MESSAGES),
            Map.entry("Logger", Sentences.MESSAGES),
            Map.entry("logger", Sentences.MESSAGES),
            Map.entry("len", LENGTH),
            Map.entry("length", LENGTH),
            Map.entry("size", LENGTH),
            Map.entry("str", TEXT),
            Map.entry("to_string", TEXT),
            Map.entry("lambda", Sentences.LAMBDA),
            Map.entry("point_of_no_return", "it stands without brackets: `point_of_no_return`"));

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("Integer", "integer"),
            Map.entry("long", "integer"),
            Map.entry("double", "float"),
            Map.entry("real", "float"),
            Map.entry("str", "string"),
            Map.entry("text", "string"),
            Map.entry("binary", "bytes"),
            Map.entry("bool", "boolean"),
            Map.entry("symbol", "atom"),
            Map.entry("array", "list"),
            Map.entry("dict", "map"),
            Map.entry("object", "map"),
            Map.entry("time", "duration"),
            Map.entry("timeout", "duration"),
            Map.entry("fn", "function"),
            Map.entry("null", "nil"));

    private ForeignNames() {}

    /** A hint for the name of a variable, function or instruction that there is not. */
    static Optional<String> hint(String name) {
        return Optional.ofNullable(NAMES.get(name));
    }

    /**
     * A hint for a variable that there is not, and whose name is near to none.
     *
     * @param atomFits whether an atom could stand in its place
     */
    static Optional<String> hintForValue(String name, boolean atomFits) {
        if (Character.isUpperCase(name.charAt(0))) {
            return Optional.of("a module of the target is an atom: `:lists`, `:\"Elixir." + name + "\"`");
        }
        return atomFits
                ? Optional.of(
                        "bind it above with `let %1$s = …`, or, if an atom was meant, write `:%1$s`".formatted(name))
                : Optional.empty();
    }

    /** What a type of another language is called here. */
    static Optional<String> type(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }
}
