package dev.segue.resolve;

import dev.segue.syntax.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes, while one file is resolved, what it binds and what it reads, calls and probably means. */
final class Usage {
    private final List<Binding> bound = new ArrayList<>();
    private final Set<Binding> read = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Binding> assigned = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<ScriptFunction> calledOutside = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<ScriptFunction> called = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Item.Declared> instructions = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<FileNames> libraries = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StepMentions steps = new StepMentions();
    private final Reached always = new Reached();
    private final Set<String> meant = new HashSet<>();
    private boolean insideFunction;

    void bound(Binding binding) {
        bound.add(binding);
    }

    void read(Binding binding) {
        read.add(binding);
    }

    void assigned(Binding binding) {
        assigned.add(binding);
    }

    /** A name that an error is about is probably meant, even though nothing reads it. */
    void meant(String name) {
        meant.add(name);
    }

    void called(FunctionTarget target) {
        if (target instanceof ScriptFunction function) {
            called.add(function);
            if (!insideFunction) {
                calledOutside.add(function);
            }
        }
    }

    void instruction(Item.Declared declaration) {
        instructions.add(declaration);
    }

    void library(FileNames library) {
        libraries.add(library);
    }

    void step(Step step, Reached reached) {
        steps.add(step, reached);
    }

    /** What the {@code always} blocks mention. */
    Reached always() {
        return always;
    }

    /** What is mentioned in a function of the file is used only if the function is. */
    void insideFunction(Runnable work) {
        insideFunction = true;
        try {
            work.run();
        } finally {
            insideFunction = false;
        }
    }

    /** All of it, once the file is resolved. */
    Notes notes(FileNames file, InstructionTable instructionTable) {
        Set<String> probable = new HashSet<>(meant);
        probable.addAll(file.leftOut);
        return new Notes(
                unread(probable),
                List.copyOf(file.functions.values()),
                Set.copyOf(calledOutside),
                unusedLibraries(file, probable),
                overriding(file),
                probable,
                steps,
                instructionTable.reached(),
                always.mentions(),
                file.writtenFunctions());
    }

    private static Set<String> overriding(FileNames file) {
        Set<String> overriding = new HashSet<>(file.instructions.keySet());
        overriding.retainAll(file.instructionsOfOthers().keySet());
        return overriding;
    }

    private List<Notes.Unread> unread(Set<String> probable) {
        return bound.stream()
                .filter(binding -> !read.contains(binding) && !probable.contains(binding.name()))
                .map(this::unread)
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    private java.util.Optional<Notes.Unread> unread(Binding binding) {
        Notes.@Nullable Origin origin = switch (binding.role()) {
            case LET -> Notes.Origin.PATTERN;
            case VAR -> Notes.Origin.VARIABLE;
            case FORMAL -> Notes.Origin.FORMAL;
            case PARAM -> Notes.Origin.PARAM;
            case HEADER -> null;
        };
        return origin == null || binding.span() == null
                ? java.util.Optional.empty()
                : java.util.Optional.of(
                        new Notes.Unread(binding.name(), origin, assigned.contains(binding), binding.span()));
    }

    private List<Item.Use> unusedLibraries(FileNames file, Set<String> probable) {
        List<Item.Use> unused = new ArrayList<>();
        file.uses.forEach((use, library) -> {
            boolean used = libraries.contains(library)
                    || library.functions.values().stream().anyMatch(called::contains)
                    || library.instructions.values().stream().anyMatch(each -> instructions.contains(each.declaration))
                    || !Collections.disjoint(library.functions.keySet(), probable)
                    || !Collections.disjoint(library.instructions.keySet(), probable);
            if (!used) {
                unused.add(use);
            }
        });
        return unused;
    }
}
