package dev.segue.resolve;

import dev.segue.syntax.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An instruction while its file is being resolved. */
final class DeclaredInstruction {
    final Item.Declared declaration;
    final FileNames home;
    final List<Parameter> parameters;
    final Reached reached = new Reached();
    final Reached reachedByUndo = new Reached();
    final Map<String, StepArgument> defaults = new LinkedHashMap<>();

    @Nullable
    FunctionCode code;

    @Nullable
    ResolvedBody undo;

    DeclaredInstruction(Item.Declared declaration, FileNames home, List<Parameter> parameters) {
        this.declaration = declaration;
        this.home = home;
        this.parameters = parameters;
    }

    String name() {
        return declaration.name().text();
    }
}
