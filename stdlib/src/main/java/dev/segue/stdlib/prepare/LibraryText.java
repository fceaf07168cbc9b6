package dev.segue.stdlib.prepare;

import dev.segue.eval.FunctionRegistry;
import dev.segue.eval.PreparedFunction;
import dev.segue.resolve.FunctionTarget;
import dev.segue.resolve.ResolvedInstruction;
import dev.segue.resolve.ResolvedLibrary;
import dev.segue.resolve.ScriptFunction;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The source of the class {@code PreparedLibrary}. It holds nothing but the given library, so two libraries are the same
 * if their texts are.
 */
public final class LibraryText implements JavaText.Names {
    private final FunctionRegistry functions;
    private final ResolvedLibrary library;
    private final List<Object> areas;
    private final JavaText java = new JavaText(this);
    private final List<SourceText> sources;
    private final List<ScriptFunction> scriptFunctions = new ArrayList<>();
    private final List<String> natives;
    private final StringBuilder text = new StringBuilder();

    private LibraryText(FunctionRegistry functions, List<Object> areas, ResolvedLibrary library) {
        this.functions = functions;
        this.areas = areas;
        this.library = library;
        this.sources =
                library.files().stream().map(ResolvedLibrary.File::source).toList();
        library.files().forEach(file -> scriptFunctions.addAll(file.functions()));
        this.natives =
                functions.all().stream().map(signature -> signature.name()).toList();
    }

    /**
     * Writes the class.
     *
     * @param areas the objects whose methods the functions are
     * @throws IllegalArgumentException if the library has errors, or holds what cannot be written
     */
    public static String of(FunctionRegistry functions, List<Object> areas, ResolvedLibrary library) {
        if (!library.diagnostics().isEmpty()) {
            throw new IllegalArgumentException("the standard library has errors: " + library.diagnostics());
        }
        return new LibraryText(functions, areas, library).write();
    }

    @Override
    public String span(Span span) {
        int file = sources.indexOf(span.source());
        if (file < 0) {
            throw new IllegalArgumentException(span + " is no place in the library");
        }
        return "s" + file + "(" + span.start() + ", " + span.end() + ")";
    }

    @Override
    public String function(ScriptFunction function) {
        int index = scriptFunctions.indexOf(function);
        if (index < 0) {
            throw new IllegalArgumentException(function + " is not of the library");
        }
        return "f" + index;
    }

    @Override
    public String function(FunctionTarget.Native function) {
        return "n" + natives.indexOf(function.name());
    }

    private String write() {
        text.append("""
                package dev.segue.stdlib;

                /** Written by the build from the files of the standard library; see stdlib/README.md. */
                @SuppressWarnings("all")
                public final class PreparedLibrary extends PreparedParts implements Prepared {
                """);
        writeFields();
        writeFunctions();
        writeLibrary();
        return text.append("}\n").toString();
    }

    private void writeFields() {
        for (int i = 0; i < sources.size(); i++) {
            text.append("  private static final dev.segue.source.SourceText t%d = source(%s, %d);\n"
                    .formatted(i, java.of(sources.get(i).name()), sources.get(i).length()));
            text.append("  private static dev.segue.source.Span s%d(int start, int end) {".formatted(i))
                    .append(" return new dev.segue.source.Span(t%d, start, end); }\n".formatted(i));
        }
        for (int i = 0; i < natives.size(); i++) {
            text.append("  private dev.segue.resolve.FunctionTarget n%d;\n".formatted(i));
        }
        for (int i = 0; i < scriptFunctions.size(); i++) {
            text.append("  private dev.segue.resolve.ScriptFunction f%d;\n".formatted(i));
        }
    }

    private void writeFunctions() {
        StringBuilder calls = new StringBuilder();
        int number = 0;
        for (PreparedFunction each : functions.prepared()) {
            text.append("  private static dev.segue.eval.PreparedFunction p%d(java.util.List<Object> areas) {\n"
                            .formatted(number))
                    .append("    return new dev.segue.eval.PreparedFunction(%s, %s, areas.get(%d), %s, %s);\n  }\n"
                            .formatted(
                                    java.of(each.signature()),
                                    java.of(each.defaults()),
                                    area(each),
                                    java.of(each.method()),
                                    java.of(each.types())));
            calls.append("    builder.add(p%d(areas));\n".formatted(number++));
        }
        text.append("  @Override public dev.segue.eval.FunctionRegistry functions(java.util.List<Object> areas) {\n")
                .append(
                        "    dev.segue.eval.FunctionRegistry.Builder builder = dev.segue.eval.FunctionRegistry.builder();\n")
                .append(calls)
                .append("    return builder.build();\n  }\n");
    }

    private int area(PreparedFunction function) {
        for (int i = 0; i < areas.size(); i++) {
            if (areas.get(i).getClass() == function.library().getClass()) {
                return i;
            }
        }
        throw new IllegalArgumentException(function.signature().name() + " is of no area");
    }

    private void writeLibrary() {
        text.append("  @Override public dev.segue.resolve.ResolvedLibrary library("
                + "dev.segue.eval.FunctionRegistry functions) {\n");
        text.append("    dev.segue.resolve.ResolvedLibrary.Builder builder ="
                + " dev.segue.resolve.ResolvedLibrary.builder(functions);\n");
        for (int i = 0; i < natives.size(); i++) {
            text.append("    n%d = builder.nativeFunction(%s);\n".formatted(i, java.of(natives.get(i))));
        }
        StringBuilder methods = new StringBuilder();
        int number = 0;
        int function = 0;
        for (ResolvedLibrary.File file : library.files()) {
            text.append("    builder.file(t%d);\n".formatted(sources.indexOf(file.source())));
            for (ScriptFunction each : file.functions()) {
                text.append("    f%d = builder.function(%s);\n".formatted(function++, head(each)));
            }
            for (ResolvedInstruction each : file.instructions()) {
                text.append("    builder.instruction(i%d());\n".formatted(number));
                methods.append("  private dev.segue.resolve.ResolvedInstruction i%d() {\n    return %s;\n  }\n"
                        .formatted(number++, java.of(each)));
            }
        }
        writeDefinitions(methods);
        text.append("    return builder.build();\n  }\n").append(methods);
    }

    private String head(ScriptFunction function) {
        return String.join(
                ", ",
                java.of(function.name()),
                java.of(function.parameters()),
                java.of(function.span()),
                java.of(function.effects()));
    }

    private void writeDefinitions(StringBuilder methods) {
        for (int i = 0; i < scriptFunctions.size(); i++) {
            text.append("    c%d();\n".formatted(i));
            methods.append("  private void c%d() {\n    f%d.define(%s, %s);\n  }\n"
                    .formatted(
                            i,
                            i,
                            java.of(scriptFunctions.get(i).code()),
                            java.of(scriptFunctions.get(i).reached())));
        }
    }
}
