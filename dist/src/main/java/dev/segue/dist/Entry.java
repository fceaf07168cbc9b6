package dev.segue.dist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option or an argument as a shell completes it.
 *
 * @param names of an option, the shortest first; none for an argument
 * @param description in one line
 * @param label what its value is called; empty if it takes none
 * @param values all that the value can be, if those are few
 * @param value what else the value can be
 */
record Entry(List<String> names, String description, String label, List<String> values, Value value) {
    /** What a shell offers for a value. */
    enum Value {
        NOTHING,
        FILE,
        FOLDER
    }

    /** The options of a command. */
    static List<Entry> options(CommandSpec command) {
        return command.options().stream()
                .filter(option -> !option.hidden())
                .map(Entry::of)
                .toList();
    }

    /** Whether the command's arguments are files. */
    static boolean takesFiles(CommandSpec command) {
        return command.positionalParameters().stream().anyMatch(argument -> value(argument) == Value.FILE);
    }

    /** The first line that says what a command does. */
    static String description(CommandSpec command) {
        return firstLine(command.usageMessage().description());
    }

    boolean takesValue() {
        return !label.isEmpty();
    }

    private static Entry of(OptionSpec option) {
        List<String> values = new ArrayList<>();
        if (option.completionCandidates() != null) {
            option.completionCandidates().forEach(values::add);
        }
        String label = option.arity().max() == 0 ? "" : option.paramLabel();
        return new Entry(List.of(option.names()), firstLine(option.description()), label, values, value(option));
    }

    private static Value value(ArgSpec argument) {
        boolean path = argument.type() == Path.class || argument.auxiliaryTypes()[0] == Path.class;
        if (!path) {
            return Value.NOTHING;
        }
        return argument.paramLabel().equals("DIR") ? Value.FOLDER : Value.FILE;
    }

    private static String firstLine(String[] lines) {
        return lines.length == 0 ? "" : lines[0].replace("%%", "%").strip();
    }
}
