package dev.segue.resolve;

import dev.segue.syntax.Item;
import dev.segue.syntax.Name;
import dev.segue.syntax.UpgradeFile;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one file declares and uses. Its own definitions win over used ones, those over the standard library. */
final class FileNames {
    final UpgradeFile file;
    final Set<String> leftOut;
    final Map<String, ScriptFunction> functions = new LinkedHashMap<>();
    final Map<String, DeclaredInstruction> instructions = new LinkedHashMap<>();
    final List<FileNames> used = new ArrayList<>();
    /** Each {@code use} that brought a library. */
    final Map<Item.Use, FileNames> uses = new IdentityHashMap<>();

    final Map<String, FileNames> aliases = new LinkedHashMap<>();
    private final Standard standard;
    private final Set<String> lackedAliases = new LinkedHashSet<>();
    private boolean lacksLibrary;

    /** The standard library: one name space of several files, and the functions written in Java. */
    record Standard(List<FileNames> files, Functions natives) {}

    FileNames(UpgradeFile file, Set<String> leftOut, Standard standard) {
        this.file = file;
        this.leftOut = leftOut;
        this.standard = standard;
    }

    boolean isStandard() {
        return standard.files().contains(this);
    }

    @Nullable
    FunctionTarget function(String name) {
        ScriptFunction own = functions.get(name);
        if (own != null) {
            return own;
        }
        for (FileNames library : used) {
            ScriptFunction found = library.functions.get(name);
            if (found != null) {
                return found;
            }
        }
        return standardFunction(name);
    }

    private @Nullable FunctionTarget standardFunction(String name) {
        for (FileNames library : standard.files()) {
            ScriptFunction found = library.functions.get(name);
            if (found != null) {
                return found;
            }
        }
        FunctionSignature signature = standard.natives().find(name);
        return signature == null ? null : new FunctionTarget.Native(signature);
    }

    @Nullable
    DeclaredInstruction instruction(String name) {
        return reachableInstructions().get(name);
    }

    /** Every instruction in reach by its name, {@code lib.name} for those of a library with another name. */
    Map<String, DeclaredInstruction> reachableInstructions() {
        Map<String, DeclaredInstruction> all = instructionsOfOthers();
        all.putAll(instructions);
        aliases.forEach((alias, library) ->
                library.instructions.forEach((name, instruction) -> all.put(alias + "." + name, instruction)));
        return all;
    }

    /** Every instruction that the file would have without its own, of those that need no library's name. */
    Map<String, DeclaredInstruction> instructionsOfOthers() {
        Map<String, DeclaredInstruction> all = new LinkedHashMap<>();
        standard.files().forEach(library -> all.putAll(library.instructions));
        used.forEach(library -> all.putAll(library.instructions));
        return all;
    }

    /** Every function in reach without a library's name before it. */
    Set<String> reachableFunctions() {
        Set<String> all = new LinkedHashSet<>(functions.keySet());
        used.forEach(library -> all.addAll(library.functions.keySet()));
        standard.files().forEach(library -> all.addAll(library.functions.keySet()));
        standard.natives().all().forEach(signature -> all.add(signature.name()));
        return all;
    }

    /**
     * The functions in reach that files other than the standard library's define, by the names that reach them. One whose
     * name begins with {@code _} is its file's own business.
     */
    Map<String, WrittenFunction> writtenFunctions() {
        Map<String, WrittenFunction> all = new LinkedHashMap<>();
        used.forEach(library -> library.addFunctions("", all));
        addFunctions("", all);
        aliases.forEach((alias, library) -> library.addFunctions(alias + ".", all));
        return all;
    }

    private void addFunctions(String prefix, Map<String, WrittenFunction> all) {
        for (Item item : file.items()) {
            if (item instanceof Item.Function declared
                    && !declared.name().text().startsWith("_")) {
                String name = declared.name().text();
                ScriptFunction function = functions.get(name);
                if (function != null) {
                    all.put(prefix + name, new WrittenFunction(function, declared.documentation()));
                }
            }
        }
    }

    /** A file that it uses was not found or not understood, so nobody knows what that would have brought. */
    void lackLibrary(@Nullable Name alias) {
        if (alias == null) {
            lacksLibrary = true;
        } else {
            lackedAliases.add(alias.text());
        }
    }

    /** Whether parts of the file or of what it uses were not understood, which may well define this name. */
    boolean mayDefine(String name) {
        return leavesOut(name)
                || lackedAliases.contains(name)
                || used.stream().anyMatch(library -> library.leavesOut(name));
    }

    private boolean leavesOut(String name) {
        return lacksLibrary || leftOut.contains(name);
    }
}
