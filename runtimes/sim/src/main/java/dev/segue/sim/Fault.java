package dev.segue.sim;

import java.util.Locale;

/** Something that goes wrong on a simulated node. */
public sealed interface Fault {

    /**
     * Processes that are not healthy.
     *
     * @param which a module, or a {@link Role#text role}
     * @param index which of them, from 0 in the order of their start; {@link #ALL} for every one
     * @param behaviour what is wrong with them
     */
    record Process(String which, int index, Behaviour behaviour) implements Fault {
        /** Every process that fits. */
        public static final int ALL = -1;
    }

    /**
     * A misfortune at an operation, which is not carried out then.
     *
     * @param at the operation
     * @param occurrence at which time that it is asked for, from 1
     * @param kind what happens
     */
    record Misfortune(Operation at, int occurrence, Kind kind) implements Fault {}

    /** Kinds of misfortune. */
    enum Kind {
        /** The node dies: it and all that it held is gone. */
        NODE_DIES,
        /** The connection breaks; the node lives on and its guard notices at once. */
        CONNECTION_BREAKS,
        /** The target refuses this one operation. */
        REFUSED,
        /** The runner is not heard any more from here on, though it goes on; the operation itself is carried out. */
        RUNNER_SILENT;

        /** The kind as scenario files name it: {@code node_dies}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
