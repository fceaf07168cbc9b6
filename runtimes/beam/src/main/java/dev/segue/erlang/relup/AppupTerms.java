package dev.segue.erlang.relup;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.ArrayList;
import java.util.List;

/** Appup instructions as terms, in the shortest of the forms that say the same. */
final class AppupTerms {
    private AppupTerms() {}

    static Term of(AppupInstruction instruction) {
        return switch (instruction) {
            case AppupInstruction.Update update -> update(update);
            case AppupInstruction.LoadModule load -> loadModule(load);
            case AppupInstruction.AddModule add -> withDependencies("add_module", add.module(), add.dependencies());
            case AppupInstruction.DeleteModule delete ->
                withDependencies("delete_module", delete.module(), delete.dependencies());
            case AppupInstruction.AddApplication(Atom application, StartType type) ->
                type == StartType.PERMANENT
                        ? Tuple.of(Atom.of("add_application"), application)
                        : Tuple.of(Atom.of("add_application"), application, type.term());
            case AppupInstruction.RemoveApplication(Atom application) ->
                Tuple.of(Atom.of("remove_application"), application);
            case AppupInstruction.RestartApplication(Atom application) ->
                Tuple.of(Atom.of("restart_application"), application);
            case AppupInstruction.LowLevel(RelupInstruction low) -> low.term();
        };
    }

    private static Term update(AppupInstruction.Update update) {
        List<Term> parts = new ArrayList<>(List.of(Atom.of("update"), update.module()));
        boolean usualPurge = update.prePurge() == Purge.BRUTAL && update.postPurge() == Purge.BRUTAL;
        boolean usualTimeout = update.timeout() instanceof Timeout.Usual;
        if (isSupervisor(update)) {
            parts.add(Atom.of("supervisor"));
        } else if (update.dynamic() && usualTimeout && usualPurge) {
            shortened(parts, update);
        } else {
            if (!update.dynamic()) {
                parts.add(Atom.of("static"));
            }
            if (!update.dynamic() || !usualTimeout) {
                parts.add(update.timeout().term());
            }
            parts.addAll(List.of(
                    update.change().term(),
                    update.prePurge().term(),
                    update.postPurge().term()));
            parts.add(atoms(update.dependencies()));
        }
        return new Tuple(parts);
    }

    private static void shortened(List<Term> parts, AppupInstruction.Update update) {
        if (!(update.change() instanceof Change.Soft)) {
            parts.add(update.change().term());
        }
        if (!update.dependencies().isEmpty()) {
            parts.add(atoms(update.dependencies()));
        }
    }

    private static boolean isSupervisor(AppupInstruction.Update update) {
        return update.equals(AppupReader.supervisor(update.module()));
    }

    private static Term loadModule(AppupInstruction.LoadModule load) {
        boolean usual = load.prePurge() == Purge.BRUTAL && load.postPurge() == Purge.BRUTAL;
        return usual
                ? withDependencies("load_module", load.module(), load.dependencies())
                : Tuple.of(
                        Atom.of("load_module"),
                        load.module(),
                        load.prePurge().term(),
                        load.postPurge().term(),
                        atoms(load.dependencies()));
    }

    private static Term withDependencies(String name, Atom module, List<Atom> dependencies) {
        return dependencies.isEmpty()
                ? Tuple.of(Atom.of(name), module)
                : Tuple.of(Atom.of(name), module, atoms(dependencies));
    }

    private static Term atoms(List<Atom> atoms) {
        return new ListTerm(List.copyOf(atoms));
    }
}
