package dev.segue.erlang.relup;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One low-level instruction: all that a relup holds ({@code appup(4)}, «Low-Level Instructions»; {@code relup(4)}). */
public sealed interface RelupInstruction {
    /** What it changes; none if it only reads or marks a place. */
    default Set<Effect> changes() {
        return Effects.of(this);
    }

    /** The word by which it is called in a relup. */
    default String name() {
        return RelupTerms.name(this);
    }

    /** The modules that it concerns, in written order. */
    default List<Atom> modules() {
        return RelupTerms.modules(this);
    }

    /** As it stands in a relup, in its shortest form. */
    default Term term() {
        return RelupTerms.of(this);
    }

    /**
     * {@code load_object_code}: reads modules of an application from the disk, to be loaded later.
     *
     * @param version the application's version, as its folder has it
     */
    record LoadObjectCode(Atom application, String version, List<Atom> modules) implements RelupInstruction {
        /** Takes a copy of the list. */
        public LoadObjectCode {
            modules = List.copyOf(modules);
        }
    }

    /** {@code point_of_no_return}: what fails from here on restarts the node. */
    record PointOfNoReturn() implements RelupInstruction {}

    /** {@code load}: makes what {@code load_object_code} has read the current code. */
    record Load(Atom module, Purge prePurge, Purge postPurge) implements RelupInstruction {}

    /** {@code remove}: makes the current code old, so that there is no current one. */
    record Remove(Atom module, Purge prePurge, Purge postPurge) implements RelupInstruction {}

    /** {@code purge}: kills what runs old code of the modules and removes that code. */
    record PurgeModules(List<Atom> modules) implements RelupInstruction {
        /** Takes a copy of the list. */
        public PurgeModules {
            modules = List.copyOf(modules);
        }
    }

    /** {@code suspend}: holds the processes of the modules still, one after the other. */
    record Suspend(List<Suspended> suspended) implements RelupInstruction {
        /** Takes a copy of the list. */
        public Suspend {
            suspended = List.copyOf(suspended);
        }
    }

    /** {@code resume}: lets the suspended processes of the modules go on. */
    record Resume(List<Atom> modules) implements RelupInstruction {
        /** Takes a copy of the list. */
        public Resume {
            modules = List.copyOf(modules);
        }
    }

    /**
     * {@code code_change}: has the suspended processes of the modules change their states.
     *
     * @param way as written; the release handler takes an unwritten one for up
     */
    record CodeChange(Optional<Way> way, List<StateChange> stateChanges) implements RelupInstruction {
        /** Takes a copy of the list. */
        public CodeChange {
            stateChanges = List.copyOf(stateChanges);
        }
    }

    /** {@code stop}: has their supervisors end the processes of the modules. */
    record Stop(List<Atom> modules) implements RelupInstruction {
        /** Takes a copy of the list. */
        public Stop {
            modules = List.copyOf(modules);
        }
    }

    /** {@code start}: has their supervisors start the stopped processes of the modules again. */
    record Start(List<Atom> modules) implements RelupInstruction {
        /** Takes a copy of the list. */
        public Start {
            modules = List.copyOf(modules);
        }
    }

    /**
     * {@code sync_nodes}: waits until other nodes have come to the same instruction.
     *
     * @param id what tells it from others of its kind
     */
    record SyncNodes(Term id, Peers peers) implements RelupInstruction {}

    /** {@code apply}: calls a function in the release handler's process; what it returns is not looked at. */
    record Apply(Call call) implements RelupInstruction {}

    /** {@code restart_new_emulator}: starts the node anew with a new run-time system before all else happens. */
    record RestartNewEmulator() implements RelupInstruction {}

    /** {@code restart_emulator}: starts the node anew when all else is done. */
    record RestartEmulator() implements RelupInstruction {}

    /** Anything else that stands where an instruction belongs; kept as it is. */
    record Unknown(Term term) implements RelupInstruction {}
}
