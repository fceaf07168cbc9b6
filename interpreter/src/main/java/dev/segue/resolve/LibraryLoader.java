package dev.segue.resolve;

import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.NameCode;
import dev.segue.source.Span;
import dev.segue.syntax.Formal;
import dev.segue.syntax.Item;
import dev.segue.syntax.Name;
import dev.segue.syntax.ParseResult;
import dev.segue.syntax.UpgradeFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Loads a file with all that it uses, and declares the functions and instructions of each. */
final class LibraryLoader {
    private final LibrarySource source;
    private final FileNames.Standard standard;
    private final Diagnostics diagnostics;
    private final ForeignTexts foreignTexts;
    private final Map<String, FileNames> loaded = new LinkedHashMap<>();
    /** What is being loaded, each with the use that asked for it, the outermost first. */
    private final Map<String, Item.Use> underWay = new LinkedHashMap<>();

    LibraryLoader(LibrarySource source, FileNames.Standard standard, Diagnostics diagnostics) {
        this.source = source;
        this.standard = standard;
        this.diagnostics = diagnostics;
        this.foreignTexts = new ForeignTexts(source, diagnostics);
    }

    /** Every library that was loaded, in the order in which they were first used. */
    Collection<FileNames> libraries() {
        return loaded.values();
    }

    FileNames load(ParseResult<UpgradeFile> parsed) {
        diagnostics.reportAll(parsed.diagnostics());
        FileNames names = new FileNames(parsed.tree(), parsed.namesLeftOut(), standard);
        declare(names);
        for (Item item : parsed.tree().items()) {
            if (item instanceof Item.Use use) {
                use(names, use);
            }
        }
        checkTwoUses(names);
        return names;
    }

    private void declare(FileNames names) {
        Map<String, Span> functions = new LinkedHashMap<>();
        Map<String, Span> instructions = new LinkedHashMap<>();
        for (Item item : names.file.items()) {
            if (item instanceof Item.Function function) {
                checkTwice(functions, function.name(), "function");
                names.functions.put(
                        function.name().text(),
                        new ScriptFunction(
                                function.name().text(),
                                parameters(function.formals()),
                                function.name().span()));
            } else if (item instanceof Item.Declared instruction) {
                checkTwice(instructions, instruction.name(), "instruction");
                DeclaredInstruction declared =
                        new DeclaredInstruction(instruction, names, parameters(instruction.formals()));
                if (instruction instanceof Item.ForeignInstruction foreign) {
                    declared.foreignText = foreignTexts.find(names.file.source(), foreign.file());
                }
                names.instructions.put(instruction.name().text(), declared);
            }
        }
    }

    private void checkTwice(Map<String, Span> first, Name name, String what) {
        Span before = first.putIfAbsent(name.text(), name.span());
        if (before != null) {
            diagnostics.report(Diagnostic.of(
                            NameCode.NAME_TWICE,
                            name.span(),
                            "the %s %s is already defined".formatted(what, name.text()))
                    .withRelated("it is defined here", before));
        }
    }

    /** The formals as callers see them; a type that does not exist is reported where the body is resolved. */
    private static List<Parameter> parameters(List<Formal> formals) {
        List<Parameter> parameters = new ArrayList<>();
        for (Formal formal : formals) {
            Set<dev.segue.value.Kind> kinds =
                    formal.type() == null ? null : Types.kinds(formal.type().text());
            parameters.add(new Parameter(
                    formal.name().text(),
                    kinds == null ? Set.of() : kinds,
                    formal.defaultValue() != null,
                    formal.defaultValue() == null
                            ? ""
                            : formal.defaultValue().span().text()));
        }
        return parameters;
    }

    private void use(FileNames user, Item.Use use) {
        String path = use.path().text();
        LibrarySource.Library library;
        try {
            library = source.find(use.span().source(), path);
        } catch (LibrarySource.Unreadable unreadable) {
            lack(user, use, "%s cannot be read: %s".formatted(path, unreadable.getMessage()));
            return;
        }
        if (library == null) {
            lack(
                    user,
                    use,
                    "there is no file %s beside %s"
                            .formatted(path, user.file.source().name()));
            return;
        }
        if (underWay.containsKey(library.identity())) {
            user.lackLibrary(use.alias());
            reportCircle(library.identity(), use);
            return;
        }
        FileNames names = loaded(library, use);
        user.uses.put(use, names);
        if (library.parsed().hasErrors() && library.parsed().tree().items().isEmpty()) {
            user.lackLibrary(use.alias());
        }
        Name alias = use.alias();
        if (alias == null) {
            user.used.add(names);
        } else if (user.aliases.putIfAbsent(alias.text(), names) != null) {
            diagnostics.error(NameCode.NAME_TWICE, alias.span(), "another library is already called " + alias.text());
        }
    }

    private void lack(FileNames user, Item.Use use, String why) {
        user.lackLibrary(use.alias());
        diagnostics.error(NameCode.LIBRARY_NOT_FOUND, use.path().span(), why);
    }

    private FileNames loaded(LibrarySource.Library library, Item.Use use) {
        FileNames before = loaded.get(library.identity());
        if (before != null) {
            return before;
        }
        underWay.put(library.identity(), use);
        FileNames names = load(library.parsed());
        underWay.remove(library.identity());
        loaded.put(library.identity(), names);
        checkIsLibrary(library.parsed().tree(), use);
        return names;
    }

    /** Shows every use on the way around, from the one that begins the circle to the one that closes it. */
    private void reportCircle(String identity, Item.Use closing) {
        Diagnostic circle = Diagnostic.of(
                NameCode.CIRCLE_OF_USES,
                closing.path().span(),
                "%s uses itself through this".formatted(closing.path().text()));
        boolean within = false;
        for (Map.Entry<String, Item.Use> each : underWay.entrySet()) {
            if (within) {
                Item.Use use = each.getValue();
                circle = circle.withRelated(
                        "%s is used here".formatted(use.path().text()),
                        use.path().span());
            }
            within |= each.getKey().equals(identity);
        }
        diagnostics.report(circle.withHint("move what both need into a third file"));
    }

    private void checkIsLibrary(UpgradeFile file, Item.Use use) {
        boolean pure = file.isLibrary()
                && file.header() == null
                && file.items().stream().noneMatch(Item.Param.class::isInstance);
        if (!pure) {
            diagnostics.error(
                    NameCode.NO_LIBRARY,
                    use.path().span(),
                    "%s is no library: it has steps, parameters or an upgrade line"
                            .formatted(use.path().text()));
        }
    }

    private void checkTwoUses(FileNames names) {
        checkTwoUses(names, library -> library.functions.keySet());
        checkTwoUses(names, library -> library.instructions.keySet());
    }

    private void checkTwoUses(FileNames names, Function<FileNames, Set<String>> brought) {
        Map<String, FileNames> first = new LinkedHashMap<>();
        for (FileNames library : names.used) {
            for (String name : brought.apply(library)) {
                FileNames other = first.putIfAbsent(name, library);
                if (other != null && other != library) {
                    reportTwoUses(names, library, other, name);
                }
            }
        }
    }

    private void reportTwoUses(FileNames names, FileNames library, FileNames other, String name) {
        Span place = useOf(names, library);
        if (place != null) {
            Diagnostic twice = Diagnostic.of(
                            NameCode.NAME_FROM_TWO_USES,
                            place,
                            "both %s and %s bring the name %s"
                                    .formatted(
                                            other.file.source().name(),
                                            library.file.source().name(),
                                            name))
                    .withHint("give one of them a name of its own: use \"…\" as lib");
            Span first = useOf(names, other);
            diagnostics.report(first == null ? twice : twice.withRelated("the other one is used here", first));
        }
    }

    private static @Nullable Span useOf(FileNames names, FileNames library) {
        for (Item item : names.file.items()) {
            if (item instanceof Item.Use use && use.alias() == null && names.uses.get(use) == library) {
                return use.path().span();
            }
        }
        return null;
    }
}
