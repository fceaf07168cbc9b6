package dev.segue.eval;

import dev.segue.resolve.Effect;
import dev.segue.resolve.FunctionSignature;
import dev.segue.resolve.Parameter;
import dev.segue.resolve.Types;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An instruction of Java as a script would declare it. */
final class InstructionText {

    // A word of its own before the anchor, so that nothing else of a declaration can hide in a placement.
    private static final Pattern PLACEMENT = Pattern.compile("(before|after) ([\\w.?!]+|\"[^\"\\n]+\")");

    private final SegueInstruction declared;
    private final FunctionSignature function;
    private final Method method;

    InstructionText(SegueInstruction declared, Method method, FunctionSignature function) {
        this.declared = declared;
        this.method = method;
        this.function = function;
    }

    /** Without an undo. */
    String text() {
        return head() + "{ " + call(function.name(), List.of()) + " }\n";
    }

    /** With one; its last parameter may stand for what the instruction gave. */
    String text(FunctionSignature undo) {
        boolean wantsResult = undo.parameters().size() > function.parameters().size();
        if (!wantsResult) {
            return head()
                    + "{ %s } undo { %s }\n".formatted(call(function.name(), List.of()), call(undo.name(), List.of()));
        }
        String result = undo.parameters().getLast().name();
        return head()
                + "{ let %s = %s } undo { %s }\n"
                        .formatted(result, call(function.name(), List.of()), call(undo.name(), List.of(result)));
    }

    private String head() {
        List<String> clauses = new ArrayList<>();
        for (String name : declared.dependsOn()) {
            clauses.add("depends on " + name);
        }
        for (String placement : declared.placed()) {
            AnnotatedMethods.require(
                    PLACEMENT.matcher(placement).matches(),
                    method,
                    "is placed \"%s\", which is not \"before …\" or \"after …\"".formatted(placement));
            clauses.add(placement);
        }
        return documentation()
                + (declared.effect() == Effect.READS ? "check instruction " : "instruction ")
                + declared.name()
                + function.parameters().stream()
                        .map(InstructionText::formal)
                        .collect(Collectors.joining(", ", "(", ") "))
                + (clauses.isEmpty() ? "" : String.join(" ", clauses) + " ");
    }

    private String documentation() {
        String example = declared.example().isEmpty()
                ? ""
                : "\n\nExample:\n" + declared.example().indent(4);
        return (declared.documentation() + example)
                .lines()
                .map(line -> ("## " + line).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static String formal(Parameter parameter) {
        String type = Types.describe(parameter.kinds());
        boolean one = !parameter.kinds().isEmpty() && !type.contains(" ");
        return parameter.name()
                + (one ? ": " + type : "")
                + (parameter.optional() ? " = " + parameter.defaultText() : "");
    }

    private String call(String name, List<String> more) {
        List<String> arguments = new ArrayList<>(
                function.parameters().stream().map(Parameter::name).toList());
        arguments.addAll(more);
        return name + "(" + String.join(", ", arguments) + ")";
    }
}
