package dev.segue.weave.place;

import dev.segue.erlang.relup.Relup;
import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.erlang.term.Atom;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which modules are whose, and which come and go, by what a relup says: its entry, and the entry of the way back. */
final class OwnModules {
    private final Map<Atom, Atom> applications = new HashMap<>();
    private final Set<Atom> coming = new LinkedHashSet<>();
    private final Set<Atom> going = new LinkedHashSet<>();

    OwnModules(Relup.Entry entry, Optional<Relup.Entry> wayBack) {
        wayBack.ifPresent(back -> own(back.instructions()));
        own(entry.instructions());
        Set<Atom> removed = removed(entry.instructions());
        Set<Atom> removedBack =
                wayBack.map(back -> removed(back.instructions())).orElse(Set.of());
        for (RelupInstruction each : entry.instructions()) {
            if (each instanceof RelupInstruction.Load load && removedBack.contains(load.module())) {
                coming.add(load.module());
            }
        }
        going.addAll(removed);
    }

    private void own(List<RelupInstruction> instructions) {
        for (RelupInstruction each : instructions) {
            if (each instanceof RelupInstruction.LoadObjectCode code) {
                code.modules().forEach(module -> applications.put(module, code.application()));
            }
        }
    }

    private static Set<Atom> removed(List<RelupInstruction> instructions) {
        Set<Atom> removed = new LinkedHashSet<>();
        for (RelupInstruction each : instructions) {
            if (each instanceof RelupInstruction.Remove remove) {
                removed.add(remove.module());
            }
        }
        // What is removed and loaded again is restarted, and stays.
        for (RelupInstruction each : instructions) {
            if (each instanceof RelupInstruction.Load load) {
                removed.remove(load.module());
            }
        }
        return removed;
    }

    /** Whether a module is an application's, as far as the relup says. */
    boolean isOf(Atom module, String application) {
        Atom owner = applications.get(module);
        return owner != null && owner.is(application);
    }

    /** Whether a module may be an application's: it is, or the relup does not say whose it is. */
    boolean mayBeOf(Atom module, String application) {
        return !applications.containsKey(module) || isOf(module, application);
    }

    /** Those that are there only afterwards. */
    Set<Atom> coming() {
        return coming;
    }

    /** Those that are there only before. */
    Set<Atom> going() {
        return going;
    }
}
