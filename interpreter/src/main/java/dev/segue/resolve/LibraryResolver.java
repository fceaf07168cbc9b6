package dev.segue.resolve;

import dev.segue.source.Diagnostics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Resolves the bodies of libraries; what they mention lies in them, in libraries that are resolved, or in Java. */
final class LibraryResolver {
    private LibraryResolver() {}

    static void resolve(Collection<FileNames> libraries, Diagnostics diagnostics) {
        GlobalLayout globals = new GlobalLayout();
        List<FileResolver> resolvers = new ArrayList<>();
        for (FileNames library : libraries) {
            resolvers.add(new FileResolver(library, false, diagnostics, globals, headerScope(globals)));
        }
        resolve(resolvers);
    }

    /** First what is declared, then what functions reach, then what must not change anything. */
    static void resolve(List<FileResolver> resolvers) {
        resolvers.forEach(resolver -> new DeclarationResolver(resolver).resolve());
        EffectFixpoint.compute(resolvers.stream()
                .flatMap(resolver -> resolver.names.functions.values().stream())
                .toList());
        resolvers.forEach(resolver -> resolver.checks.run());
    }

    /** The names that the header gives, which every file sees. */
    static Scope headerScope(GlobalLayout globals) {
        Scope scope = Scope.outermost(globals);
        for (HeaderSlot header : HeaderSlot.values()) {
            scope.adopt(new Binding(
                    header.text(),
                    new Slot(Slot.Place.GLOBAL, header.ordinal()),
                    Binding.Role.HEADER,
                    null,
                    List.of()));
        }
        return scope;
    }
}
