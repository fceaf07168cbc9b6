package dev.segue.erlang.relup;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Term;
import java.util.List;
import java.util.Set;

/**
 * One instruction of an appup, as {@code appup(4)}, «High-Level Instructions» has them; what is left out in a file has
 * here the value that {@code systools} gives it.
 */
public sealed interface AppupInstruction {
    /** What the low-level instructions change that it stands for. */
    default Set<Effect> changes() {
        return Effects.of(this);
    }

    /** The word by which it is called in an appup. */
    default String name() {
        return switch (this) {
            case Update update -> "update";
            case LoadModule load -> "load_module";
            case AddModule add -> "add_module";
            case DeleteModule delete -> "delete_module";
            case AddApplication add -> "add_application";
            case RemoveApplication remove -> "remove_application";
            case RestartApplication restart -> "restart_application";
            case LowLevel(RelupInstruction low) -> low.name();
        };
    }

    /** The modules that it names to change, without those that it depends on. */
    default List<Atom> modules() {
        return switch (this) {
            case Update update -> List.of(update.module());
            case LoadModule load -> List.of(load.module());
            case AddModule add -> List.of(add.module());
            case DeleteModule delete -> List.of(delete.module());
            case AddApplication add -> List.of();
            case RemoveApplication remove -> List.of();
            case RestartApplication restart -> List.of();
            case LowLevel(RelupInstruction low) -> low.modules();
        };
    }

    /** As it stands in an appup, in its shortest form. */
    default Term term() {
        return AppupTerms.of(this);
    }

    /**
     * {@code update}: suspends the module's processes, loads it, has states changed, resumes.
     *
     * @param dynamic whether what the processes run may change; if not they change their states after the load also
     *     going down, as supervisors do
     * @param dependencies modules that are to be updated before this one going up
     */
    record Update(
            Atom module,
            boolean dynamic,
            Timeout timeout,
            Change change,
            Purge prePurge,
            Purge postPurge,
            List<Atom> dependencies)
            implements AppupInstruction {
        public Update {
            dependencies = List.copyOf(dependencies);
        }
    }

    /** {@code load_module}: replaces a module that no process is kept in. */
    record LoadModule(Atom module, Purge prePurge, Purge postPurge, List<Atom> dependencies)
            implements AppupInstruction {
        public LoadModule {
            dependencies = List.copyOf(dependencies);
        }
    }

    /** {@code add_module}: loads a module that is new. */
    record AddModule(Atom module, List<Atom> dependencies) implements AppupInstruction {
        public AddModule {
            dependencies = List.copyOf(dependencies);
        }
    }

    /** {@code delete_module}: unloads a module that is no more. */
    record DeleteModule(Atom module, List<Atom> dependencies) implements AppupInstruction {
        public DeleteModule {
            dependencies = List.copyOf(dependencies);
        }
    }

    /** {@code add_application}: loads an application's modules and starts it. */
    record AddApplication(Atom application, StartType type) implements AppupInstruction {}

    /** {@code remove_application}: stops an application and unloads its modules. */
    record RemoveApplication(Atom application) implements AppupInstruction {}

    /** {@code restart_application}: stops an application, exchanges its modules and starts it. */
    record RestartApplication(Atom application) implements AppupInstruction {}

    /** An instruction that a relup may hold too, or one that nobody knows. */
    record LowLevel(RelupInstruction instruction) implements AppupInstruction {}
}
