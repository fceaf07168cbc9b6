package dev.segue.resolve;

import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import dev.segue.syntax.ParseResult;
import dev.segue.syntax.UpgradeFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The files that every script has in reach without a {@code use}, resolved once and not again with each script.
 * Immutable and safe to share between engines that have the same functions.
 */
public final class ResolvedLibrary {
    /** No files. */
    public static final ResolvedLibrary NONE = new ResolvedLibrary(List.of(), List.of());

    private final List<FileNames> names;
    private final List<Diagnostic> diagnostics;

    private ResolvedLibrary(List<FileNames> names, List<Diagnostic> diagnostics) {
        this.names = List.copyOf(names);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * One file of it.
     *
     * @param functions its own, in written order
     * @param instructions its own, in written order
     */
    public record File(SourceText source, List<ScriptFunction> functions, List<ResolvedInstruction> instructions) {}

    /**
     * This library and more files, which see all of it and each other.
     *
     * @param natives the functions written in Java; this library was resolved with the same
     * @param libraries finds what the files use
     */
    public ResolvedLibrary and(Functions natives, List<ParseResult<UpgradeFile>> files, LibrarySource libraries) {
        if (files.isEmpty()) {
            return this;
        }
        Diagnostics found = new Diagnostics();
        found.reportAll(diagnostics);
        List<FileNames> all = new ArrayList<>(names);
        LibraryLoader loader = new LibraryLoader(libraries, new FileNames.Standard(all, natives), found);
        files.forEach(file -> all.add(loader.load(file)));
        List<FileNames> fresh = new ArrayList<>(all.subList(names.size(), all.size()));
        fresh.addAll(loader.libraries());
        LibraryResolver.resolve(fresh, found);
        return new ResolvedLibrary(all, found.inSourceOrder());
    }

    /** Starts with what was resolved before. */
    public static Builder builder(Functions natives) {
        return new Builder(natives);
    }

    List<FileNames> names() {
        return names;
    }

    /** What is wrong with the files. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The files in the order in which they were given. */
    public List<File> files() {
        return names.stream()
                .map(file -> new File(
                        file.file.source(),
                        List.copyOf(file.functions.values()),
                        file.instructions.values().stream()
                                .map(DeclaredInstruction::resolved)
                                .toList()))
                .toList();
    }

    /** Puts a library together of parts that were resolved before. */
    public static final class Builder {
        private final List<FileNames> files = new ArrayList<>();
        private final FileNames.Standard standard;

        private Builder(Functions natives) {
            this.standard = new FileNames.Standard(files, natives);
        }

        /** Begins a file, to which belongs what is added behind. */
        public Builder file(SourceText source) {
            files.add(new FileNames(new UpgradeFile(source, null, List.of()), Set.of(), standard));
            return this;
        }

        /** Adds a function; its code, which may call it, is defined later. */
        public ScriptFunction function(String name, List<Parameter> parameters, Span span, Effects effects) {
            ScriptFunction function = new ScriptFunction(name, parameters, span, effects);
            files.getLast().functions.put(name, function);
            return function;
        }

        /** Adds an instruction. */
        public Builder instruction(ResolvedInstruction instruction) {
            DeclaredInstruction declared = new DeclaredInstruction(instruction, files.getLast());
            files.getLast().instructions.put(declared.name(), declared);
            return this;
        }

        /**
         * A function written in Java.
         *
         * @throws IllegalArgumentException if there is none of that name
         */
        public FunctionTarget.Native nativeFunction(String name) {
            FunctionSignature signature = standard.natives().find(name);
            if (signature == null) {
                throw new IllegalArgumentException("there is no function " + name);
            }
            return new FunctionTarget.Native(signature);
        }

        /** The library. */
        public ResolvedLibrary build() {
            return new ResolvedLibrary(files, List.of());
        }
    }
}
