package dev.segue.resolve;

import dev.segue.source.NameCode;
import dev.segue.syntax.Changes;
import dev.segue.syntax.Item;
import dev.segue.syntax.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The instructions in reach of a script, when the effects of all functions are known. */
final class InstructionTable {
    private final FileResolver file;
    private final Map<String, Instruction> byName = new LinkedHashMap<>();
    private final Map<DeclaredInstruction, String> names = new IdentityHashMap<>();

    InstructionTable(FileResolver file) {
        this.file = file;
        file.names.reachableInstructions().forEach((name, declared) -> names.putIfAbsent(declared, name));
        file.names.reachableInstructions().forEach((name, declared) -> byName.put(name, build(name, declared)));
    }

    Map<String, Instruction> byName() {
        return Collections.unmodifiableMap(byName);
    }

    @Nullable
    Instruction find(String name) {
        return byName.get(name);
    }

    private Instruction build(String qualifiedName, DeclaredInstruction declared) {
        Item.Declared declaration = declared.declaration;
        return new Instruction(
                declared.name(),
                qualifiedName,
                declaration,
                declared.parameters,
                declared.defaults,
                effects(declared),
                declaration.clauses().placements(),
                dependencies(declared),
                declared.code,
                declared.foreign,
                declared.undo,
                declaration.name().span());
    }

    /** What the body of each of them mentions. */
    Map<Item.Declared, Reached> reached() {
        Map<Item.Declared, Reached> reached = new IdentityHashMap<>();
        names.keySet().forEach(declared -> reached.put(declared.declaration, declared.reached));
        return reached;
    }

    private static Effects effects(DeclaredInstruction declared) {
        Item.Declared declaration = declared.declaration;
        Effects found = withUndo(declared.reached.effects(), declared.reachedByUndo);
        if (declaration instanceof Item.ForeignInstruction) {
            found = found.and(new Effects(Effect.CALLS, Set.of(), Set.of(), false));
        }
        return declared(found, declaration.check(), declaration.clauses().changes(), declared.undo != null);
    }

    /** An undo needs its capabilities too, but what it does is no change of the step. */
    static Effects withUndo(Effects effects, Reached undo) {
        return effects.and(new Effects(Effect.PURE, Set.of(), undo.effects().capabilities(), true));
    }

    /** What was found, with what is declared. */
    static Effects declared(Effects found, boolean check, @Nullable Changes changes, boolean undo) {
        Effects effects = check ? found.insideCheck() : found;
        if (changes != null && !check) {
            Changes.Kind kind = changes.kind();
            effects = effects.declared(kind == null ? effects.touches() : Set.of(touch(kind)));
        }
        return undo ? effects.withUndo() : effects;
    }

    private static Touch touch(Changes.Kind kind) {
        return switch (kind) {
            case CODE -> Touch.CODE;
            case PROCESSES -> Touch.PROCESSES;
            case APPLICATIONS -> Touch.APPLICATIONS;
        };
    }

    /** A dependency of the standard library is what the script has under that name, so that it can be overridden. */
    private List<String> dependencies(DeclaredInstruction declared) {
        List<String> found = new ArrayList<>();
        for (Path path : declared.declaration.clauses().dependencies()) {
            FileNames view = declared.home.isStandard() ? file.names : declared.home;
            DeclaredInstruction dependency = view.instruction(path.text());
            if (dependency == null) {
                reportUnknown(declared, path, view);
            } else {
                file.usage.instruction(dependency.declaration);
                found.add(name(dependency, path.text()));
            }
        }
        return found;
    }

    /** A dependency that the script itself cannot name is still in the table, under a name of its library. */
    private String name(DeclaredInstruction dependency, String written) {
        String known = names.get(dependency);
        if (known != null) {
            return known;
        }
        String hidden = dependency.home.file.source().name() + ":" + written;
        names.put(dependency, hidden);
        byName.put(hidden, build(hidden, dependency));
        return hidden;
    }

    private void reportUnknown(DeclaredInstruction declared, Path path, FileNames view) {
        if (!declared.home.mayDefine(path.text())) {
            file.suggest(
                    NameCode.UNKNOWN_NAME,
                    path.span(),
                    "there is no instruction %s that %s could depend on".formatted(path.text(), declared.name()),
                    path.text(),
                    view.reachableInstructions().keySet());
        }
    }
}
