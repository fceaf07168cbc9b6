package dev.segue.plan;

import dev.segue.resolve.Global;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ties the steps that use top-level names to those that bind them. */
final class Bindings {
    private final Constraints constraints;

    /** By the slot of the name; a later binding of a name takes the place of an earlier one. */
    private @Nullable Entry[] binders = new Entry[16];

    private @Nullable Hub[] hubs = new Hub[0];

    private Bindings(Constraints constraints) {
        this.constraints = constraints;
    }

    /** Adds the edges of all names. */
    static void add(Constraints constraints) {
        Bindings bindings = new Bindings(constraints);
        for (Entry entry : constraints.layout().entries()) {
            if (!entry.binds().isEmpty()) {
                entry.binds().forEach(global -> bindings.bind(global.slot(), entry));
            }
        }
        bindings.hubs = new Hub[bindings.binders.length];
        for (Entry entry : constraints.layout().entries()) {
            bindings.addUses(entry, entry.uses());
        }
    }

    private void bind(int slot, Entry binder) {
        if (slot >= binders.length) {
            binders = Arrays.copyOf(binders, Math.max(slot + 1, binders.length * 2));
        }
        binders[slot] = binder;
    }

    private void addUses(Entry entry, Set<Global> uses) {
        if (uses.size() == 1) {
            addUse(entry, uses.iterator().next());
        } else if (!uses.isEmpty()) {
            uses.stream().sorted(Comparator.comparingInt(Global::slot)).forEach(global -> addUse(entry, global));
        }
    }

    private void addUse(Entry entry, Global global) {
        Entry binder = global.slot() < binders.length ? binders[global.slot()] : null;
        if (binder != null && !entry.binds().contains(global)) {
            constraints.link(constraints
                    .reasons()
                    .add(
                            entry.node(),
                            Because.Edge.BINDS,
                            hub(global.slot(), binder),
                            global.name(),
                            Because.Origin.WRITTEN,
                            entry.span()));
        }
    }

    private Hub hub(int slot, Entry binder) {
        Hub hub = hubs[slot];
        if (hub == null) {
            hub = Hub.of(constraints.graph(), binder.node(), binder.touches());
            hubs[slot] = hub;
        }
        return hub;
    }
}
