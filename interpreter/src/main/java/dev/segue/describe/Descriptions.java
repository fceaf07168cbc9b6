package dev.segue.describe;

import dev.segue.describe.Description.Kind;
import dev.segue.resolve.FunctionSignature;
import dev.segue.resolve.Functions;
import dev.segue.resolve.Instruction;
import dev.segue.resolve.Program;
import dev.segue.resolve.Resolution;
import dev.segue.resolve.ResolvedLibrary;
import dev.segue.resolve.ScriptFunction;
import dev.segue.resolve.WrittenFunction;
import dev.segue.source.Span;
import dev.segue.syntax.DocComment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes everything that a script has in reach. */
public final class Descriptions {

    private static final String EXAMPLE = "Example:";

    private final ResolvedLibrary library;

    /** With the standard files in the order in which they are listed; what other files define is listed before them. */
    public Descriptions(ResolvedLibrary standard) {
        library = standard;
    }

    /**
     * The instructions, by file and in written order, then the functions of files in the same way, then those of Java, by
     * area and name.
     */
    public List<Description> of(Resolution resolution, Functions functions) {
        Program program = resolution.program();
        List<String> files =
                library.files().stream().map(file -> file.source().name()).toList();
        List<Description> all = new ArrayList<>();
        program.instructions().values().stream()
                .filter(instruction -> !instruction.qualifiedName().contains(":"))
                .sorted(Comparator.<Instruction>comparingInt(
                                each -> files.indexOf(each.span().source().name()))
                        .thenComparing(each -> each.span().source().name())
                        .thenComparingInt(each -> each.span().start()))
                .map(Descriptions::instruction)
                .forEach(all::add);
        resolution.notes().written().entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, WrittenFunction>, String>comparing(
                                each -> place(each).source().name())
                        .thenComparingInt(each -> place(each).start()))
                .map(each -> function(each.getKey(), each.getValue()))
                .forEach(all::add);
        functions.all().stream()
                .sorted(Comparator.comparing(FunctionSignature::area).thenComparing(FunctionSignature::name))
                .map(Descriptions::function)
                .forEach(all::add);
        return all;
    }

    private static Description instruction(Instruction instruction) {
        DocComment written = instruction.declaration().documentation();
        List<String> parts = parts(written);
        return new Description(
                instruction.declaration().check() ? Kind.CHECK : Kind.INSTRUCTION,
                instruction.qualifiedName(),
                area(instruction.span().source().name()),
                parts.getFirst(),
                instruction.parameters(),
                false,
                instruction.effects(),
                instruction.defaultPlacements().stream()
                        .map(placement -> placement.relation().word() + " "
                                + placement.anchor().text())
                        .toList(),
                instruction.dependencies(),
                instruction.undo() != null,
                parts.getLast());
    }

    /** The text and the example of a doc comment. */
    private static List<String> parts(@Nullable DocComment comment) {
        if (comment == null) {
            return List.of("", "");
        }
        int start = comment.text().indexOf(EXAMPLE + "\n");
        return start < 0
                ? List.of(comment.text().strip(), "")
                : List.of(
                        comment.text().substring(0, start).strip(),
                        comment.text()
                                .substring(start + EXAMPLE.length())
                                .stripIndent()
                                .strip());
    }

    private static String area(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.upgrade$", "");
        return file.startsWith("stdlib/") ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : file;
    }

    private static Span place(Map.Entry<String, WrittenFunction> written) {
        return written.getValue().function().span();
    }

    private static Description function(String name, WrittenFunction written) {
        List<String> parts = parts(written.documentation());
        ScriptFunction function = written.function();
        return new Description(
                Kind.FUNCTION,
                name,
                area(function.span().source().name()),
                parts.getFirst(),
                function.parameters(),
                false,
                function.effects(),
                List.of(),
                List.of(),
                false,
                parts.getLast());
    }

    private static Description function(FunctionSignature signature) {
        return new Description(
                Kind.FUNCTION,
                signature.name(),
                signature.area(),
                signature.documentation(),
                signature.parameters(),
                signature.variadic(),
                signature.effects(),
                List.of(),
                List.of(),
                false,
                signature.example());
    }
}
