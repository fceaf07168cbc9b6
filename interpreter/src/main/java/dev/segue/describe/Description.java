package dev.segue.describe;

import dev.segue.resolve.Effects;
import dev.segue.resolve.Parameter;
import dev.segue.resolve.Types;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An instruction or function as its callers see it.
 *
 * @param kind what it is
 * @param name its name in scripts, with the alias of the library that brought it
 * @param area the heading that it stands under
 * @param text what it does, in paragraphs; the first sentence stands for it in lists
 * @param parameters in order
 * @param variadic whether the last parameter takes any number of arguments
 * @param effects what calling it does to the target
 * @param placements where calls of an instruction stand by default, as written: {@code after code_change}
 * @param dependencies the instructions that a call needs before it
 * @param writtenUndo whether an undo block takes it back, in place of what it records
 * @param example lines of a script that use it; empty if there are none
 */
public record Description(
        Kind kind,
        String name,
        String area,
        String text,
        List<Parameter> parameters,
        boolean variadic,
        Effects effects,
        List<String> placements,
        List<String> dependencies,
        boolean writtenUndo,
        String example) {

    /** What is described. */
    public enum Kind {
        /** An instruction that changes or tells something. */
        INSTRUCTION,
        /** An instruction that only reads. */
        CHECK,
        /** A function. */
        FUNCTION;

        /** As people read it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Keeps immutable copies. */
    public Description {
        parameters = List.copyOf(parameters);
        placements = List.copyOf(placements);
        dependencies = List.copyOf(dependencies);
    }

    /** The name with its parameters, their types and defaults, as a declaration has them. */
    public String signature() {
        return name + parameters.stream().map(this::declared).collect(Collectors.joining(", ", "(", ")"));
    }

    /** A parameter as its declaration has it: with its type, and what it is if left out. */
    public String declared(Parameter parameter) {
        String type = parameter.kinds().isEmpty() ? "" : ": " + Types.describe(parameter.kinds());
        String value = parameter.defaultText().isEmpty() ? "" : " = " + parameter.defaultText();
        boolean many = variadic && parameter.equals(parameters.getLast());
        return parameter.name() + type + value + (many ? ", …" : "");
    }

    /** The first sentence of the text, on one line. */
    public String summary() {
        String line = text.replaceAll("\\s+", " ");
        int end = line.indexOf(". ");
        return end < 0 ? line : line.substring(0, end + 1);
    }

    /** What calling it does to the target, in words. */
    public String effect() {
        return switch (effects.effect()) {
            case PURE -> "only computes";
            case READS -> "reads the target";
            case TELLS -> "tells or waits, and changes nothing";
            case CALLS -> "calls code of the target, which counts as a change except in a check";
            case CHANGES -> "changes " + touched();
        };
    }

    private String touched() {
        return effects.touches().isEmpty()
                ? "the target"
                : effects.touches().stream()
                        .sorted()
                        .map(touch -> touch.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" and "));
    }

    /** How it is taken back, in words; empty where there is nothing to take back. */
    public String undo() {
        if (!effects.changes()) {
            return "";
        }
        if (writtenUndo) {
            return "by an undo block of its own";
        }
        return effects.recordsUndo() ? "from what each change records" : "nothing takes it back";
    }

    /** The capabilities that a runtime must have for it, by name. */
    public Set<String> capabilities() {
        return new TreeSet<>(effects.capabilities());
    }
}
