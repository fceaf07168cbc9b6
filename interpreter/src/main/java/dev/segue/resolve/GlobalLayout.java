package dev.segue.resolve;

import java.util.ArrayList;
import java.util.List;

/** The frame of the top-level names; the header's names come first. */
final class GlobalLayout implements Layout {
    private final List<Global> globals = new ArrayList<>();

    GlobalLayout() {
        for (HeaderSlot header : HeaderSlot.values()) {
            globals.add(new Global(header.text(), header.ordinal()));
        }
    }

    /** Starts behind the places that earlier texts of a session have taken. */
    void occupy(BoundNames known) {
        globals.addAll(known.occupied());
    }

    @Override
    public Slot local(String name) {
        globals.add(new Global(name, globals.size()));
        return new Slot(Slot.Place.GLOBAL, globals.size() - 1);
    }

    @Override
    public Slot variable(String name) {
        return local(name);
    }

    Global global(Slot slot) {
        return globals.get(slot.index());
    }

    /** Those that were added since there were so many. */
    List<Global> from(int first) {
        return List.copyOf(globals.subList(first, globals.size()));
    }

    int size() {
        return globals.size();
    }
}
