package dev.segue;

import dev.segue.eval.Compilation;
import dev.segue.eval.FunctionRegistry;
import dev.segue.eval.JavaInstructions;
import dev.segue.eval.Limits;
import dev.segue.foreign.ForeignLanguages;
import dev.segue.resolve.FileLibraries;
import dev.segue.resolve.Instruction;
import dev.segue.resolve.LibrarySource;
import dev.segue.resolve.ResolvedLibrary;
import dev.segue.runtime.RuntimeProvider;
import dev.segue.runtime.SystemClock;
import dev.segue.runtime.TargetClock;
import dev.segue.source.Diagnostic;
import dev.segue.source.SourceText;
import dev.segue.syntax.Item;
import dev.segue.syntax.ParseResult;
import dev.segue.syntax.UpgradeFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what an engine offers; {@link Segue#builder()} starts one. */
public final class SegueBuilder {
    final FunctionRegistry.Builder functions;
    final ResolvedLibrary library;
    final List<ParseResult<UpgradeFile>> standard = new ArrayList<>();
    LibrarySource libraries = new FileLibraries();
    final List<RuntimeProvider> runtimes = new ArrayList<>();
    ForeignLanguages languages = ForeignLanguages.NONE;
    Limits limits = Limits.DEFAULT;
    Compilation compilation = Compilation.HOT;
    TargetClock clock = SystemClock.SYSTEM;
    private final List<UpgradeFile> instructions = new ArrayList<>();

    SegueBuilder(FunctionRegistry functions, ResolvedLibrary library) {
        this.functions = FunctionRegistry.builder().addAll(functions);
        this.library = library;
    }

    /**
     * Adds every method of an object that has {@link dev.segue.eval.SegueFunction}.
     *
     * @throws IllegalArgumentException if there is none, or one is not documented, named and typed, or its name is
     *     taken
     */
    public SegueBuilder functions(Object library) {
        functions.addAll(library);
        return this;
    }

    /**
     * Adds every method of an object that has {@link dev.segue.eval.SegueInstruction}, with those that take them back.
     * Every script has them without a {@code use}.
     *
     * @throws IllegalArgumentException if there is none, or one is not documented, named and typed, does not fit its
     *     undo, or its name is taken by a function
     */
    public SegueBuilder instructions(Object library) {
        JavaInstructions found = JavaInstructions.of(library);
        functions.addAll(found.functions());
        standard.add(found.file());
        instructions.add(found.file().tree());
        return this;
    }

    /** Adds a kind of targets, which {@link Segue#open(String, Script)} then opens. */
    public SegueBuilder runtime(RuntimeProvider provider) {
        runtimes.add(provider);
        return this;
    }

    /** Adds functions that are registered elsewhere. */
    public SegueBuilder functions(FunctionRegistry library) {
        functions.addAll(library);
        return this;
    }

    /** Adds a file of instructions and functions that every script has without a {@code use}. */
    public SegueBuilder standardFile(ParseResult<UpgradeFile> file) {
        standard.add(file);
        return this;
    }

    /** Finds what scripts {@code use}; usually files. */
    public SegueBuilder libraries(LibrarySource source) {
        libraries = source;
        return this;
    }

    /**
     * Finds what scripts {@code use}, and the files of foreign instructions, among these texts, by the path as it is
     * written, and nowhere else.
     */
    public SegueBuilder libraries(Map<String, String> texts) {
        return libraries(new LibraryTexts(texts));
    }

    /**
     * Measures how long planning and running take, where the limits bound that, by another clock than this machine's.
     * What happens on a target goes by the clock of its runtime.
     */
    public SegueBuilder clock(TargetClock other) {
        clock = other;
        return this;
    }

    /** Runs foreign instructions; without this a script that calls one is refused. */
    public SegueBuilder languages(ForeignLanguages others) {
        languages = others;
        return this;
    }

    /** Bounds what scripts may take. */
    public SegueBuilder limits(Limits bounds) {
        limits = bounds;
        return this;
    }

    /** Says when functions and loops of scripts become methods of the Java virtual machine; usually when they are hot. */
    public SegueBuilder compilation(Compilation when) {
        compilation = when;
        return this;
    }

    /**
     * The engine.
     *
     * @throws IllegalArgumentException if an instruction of Java code has the name of another instruction or depends on
     *     one that there is not, or if two runtimes have one scheme
     */
    public Segue build() {
        Segue segue = new Segue(this);
        instructions.forEach(file -> demandReached(segue, file));
        return segue;
    }

    /** Whether scripts reach the instructions of Java code, and what they depend on is there. */
    private static void demandReached(Segue segue, UpgradeFile file) {
        Script empty = segue.parse(SourceText.of("nothing", ""));
        for (Diagnostic wrong : empty.diagnostics()) {
            throw new IllegalArgumentException("an instruction of Java code does not fit: " + wrong.message());
        }
        for (Item item : file.items()) {
            if (item instanceof Item.Declared declared) {
                String name = declared.name().text();
                Instruction reached = empty.program().instructions().get(name);
                if (reached == null || reached.declaration() != declared) {
                    throw new IllegalArgumentException("the instruction " + name + " is registered twice");
                }
            }
        }
    }
}
