package dev.segue.sim;

import java.util.ArrayList;
import java.util.List;

/** An application as the node keeps it. Guarded by the node's lock. */
final class SimulatedApplication {

    final ApplicationShape shape;
    final List<SimulatedListener> listeners = new ArrayList<>();
    /** Whether the node knows its specification. */
    boolean loaded;

    boolean running;
    /** The version that the node says it runs. */
    String version;
    /** The version that a restart brings. */
    String boots;

    SimulatedApplication(ApplicationShape shape) {
        this.shape = shape;
        this.version = shape.running();
        this.boots = shape.boots();
    }
}
