package dev.segue.resolve;

import dev.segue.source.SourceText;
import dev.segue.syntax.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An instruction; while its file is being resolved, parts of it are still missing. */
final class DeclaredInstruction {
    final Item.Declared declaration;
    final FileNames home;
    final List<Parameter> parameters;
    final Reached reached;
    final Reached reachedByUndo;
    final Map<String, StepArgument> defaults;

    @Nullable
    FunctionCode code;

    /** The file of a foreign one, if it is there and its language is known. */
    @Nullable
    SourceText foreignText;

    @Nullable
    ForeignBody foreign;

    @Nullable
    ResolvedBody undo;

    DeclaredInstruction(Item.Declared declaration, FileNames home, List<Parameter> parameters) {
        this.declaration = declaration;
        this.home = home;
        this.parameters = parameters;
        this.reached = new Reached();
        this.reachedByUndo = new Reached();
        this.defaults = new LinkedHashMap<>();
    }

    /** One that was resolved before. */
    DeclaredInstruction(ResolvedInstruction resolved, FileNames home) {
        this.declaration = resolved.declaration();
        this.home = home;
        this.parameters = resolved.parameters();
        this.reached = resolved.reached();
        this.reachedByUndo = resolved.reachedByUndo();
        this.defaults = resolved.defaults();
        this.code = resolved.code();
        this.undo = resolved.undo();
    }

    ResolvedInstruction resolved() {
        return new ResolvedInstruction(declaration, parameters, defaults, reached, reachedByUndo, code, undo);
    }

    String name() {
        return declaration.name().text();
    }
}
